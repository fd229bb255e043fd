import { agoText, dayText, isoText } from '../../src/i18n/dates.ts'
import type { Find } from '../../src/search/list-finds.ts'
import { filterQuery } from '../../src/search/search-filters.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { StatusBadge } from '../ui/badge.tsx'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { LinkButton } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { Pager } from '../ui/pager.tsx'
import { findHref } from './find-href.ts'
import { SavedActs } from './saved-acts.tsx'
import type { ShownSaved } from './saved-list.tsx'
import { savedName } from './saved-name.ts'

type Props = {
  page: PageContext
  saved: ShownSaved
  finds: Find[]
  /** Where the next page begins; null on the last one. */
  next: string | null
  /** Whether this is not the first page. */
  later: boolean
  /** How much that is new is on other pages. */
  unseen: number
  done?: string
}

/** A saved search: what was found of late, the newest first, and the way to everything it finds. */
export function SavedSearchPage({ page, saved, finds, next, later, unseen, done }: Props) {
  const { t, paths, language } = page
  const words = t.savedSearches
  const name = savedName(page, saved.filters)
  const said = done === 'saved' && !saved.mails ? 'saved_quietly' : done
  const told = Object.entries(words.done).find(([word]) => word === said)?.[1]
  return (
    <Layout page={page} title={words.one(name)}>
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={[{ href: paths.savedSearches, label: words.title }]} />
        <h1>{words.one(name)}</h1>
        <p class="byline">
          <span>{words.savedOn(dayText(saved.savedAt, language))}</span>
          <span>{saved.mails ? words.mailsOn : words.mailsOff}</span>
        </p>
        <div>
          <LinkButton icon="search" href={paths.search(filterQuery(saved.filters))}>
            {words.all}
          </LinkButton>
        </div>
      </div>
      {told && (
        <Notice tone="success" role="status" focus>
          <p>{told}</p>
        </Notice>
      )}
      {saved.isLost && (
        <Notice tone="warning">
          <p>{words.lost}</p>
        </Notice>
      )}
      <section class="stack stack--tight" aria-labelledby="latest">
        <h2 id="latest">{words.latest}</h2>
        {finds.length === 0 ? (
          !saved.isLost && <p class="lead">{words.latestNone(agoText(saved.lookedAt, page.now, language))}</p>
        ) : (
          <ul class="entry-list">
            {finds.map(find => (
              <FindEntry page={page} find={find} />
            ))}
          </ul>
        )}
        {unseen > 0 && <p>{words.unseen(unseen)}</p>}
        <Pager
          label={t.ui.pages}
          newer={later ? { href: paths.savedSearch(saved.id), text: words.newest } : undefined}
          older={next ? { href: paths.savedSearch(saved.id, { before: next }), text: t.ui.older } : undefined}
        />
      </section>
      <SavedActs page={page} saved={saved} name={name} />
    </Layout>
  )
}

function FindEntry({ page, find }: { page: PageContext; find: Find }) {
  const { t, paths, language, now } = page
  const words = t.savedSearches
  const { kind, part, title, foundAt, isNew } = find
  const within = part.length > 2 && (kind === 'decision' ? words.inFollowUp : words.inAnswer)
  return (
    <li class="entry">
      <h3>
        <a class="entry-title" href={findHref(paths, find)} lang={find.language}>
          {title}
        </a>
      </h3>
      <p class="byline">
        {isNew && <StatusBadge tone="open" label={words.isNew} />}
        <span>{[words.kind[kind], within].filter(Boolean).join(', ')}</span>
        <time datetime={isoText(foundAt)}>{agoText(foundAt, now, language)}</time>
      </p>
    </li>
  )
}
