import type { SavedSearch } from '../../src/search/list-saved.ts'
import type { SearchFilters } from '../../src/search/search-filters.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { StatusBadge } from '../ui/badge.tsx'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button, LinkButton } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { Notice } from '../ui/notice.tsx'
import { SavedActs } from './saved-acts.tsx'
import { savedName } from './saved-name.ts'

export type ShownSaved = SavedSearch & {
  filters: SearchFilters
  /** What it was narrowed to is no more, so that nothing new is looked for. */
  isLost: boolean
}

type Props = {
  page: PageContext
  saved: ShownSaved[]
  done?: string
  /** Why a search was not saved, in words. */
  refused?: string
}

/** One's own saved searches, with how much is new in each. */
export function SavedSearchesPage({ page, saved, done, refused }: Props) {
  const { t, paths } = page
  const words = t.savedSearches
  const told = Object.entries(words.done).find(([word]) => word === done)?.[1]
  return (
    <Layout page={page} title={words.title}>
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={[{ href: paths.account, label: t.account.title }]} />
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </div>
      {told && (
        <Notice tone="success" role="status" focus>
          <p>{told}</p>
        </Notice>
      )}
      {refused && (
        <Notice tone="warning" role="alert" focus>
          <p>{refused}</p>
        </Notice>
      )}
      {saved.length === 0 ? (
        <Empty title={words.none} action={<LinkButton href={paths.search()}>{words.toSearch}</LinkButton>}>
          <p>{words.noneText}</p>
        </Empty>
      ) : (
        <ul class="entry-list">
          {saved.map(each => (
            <SavedEntry page={page} saved={each} />
          ))}
        </ul>
      )}
      {saved.filter(({ mails }) => mails).length > 1 && (
        <form method="post" action={paths.stopSavedMails}>
          <Button kind="secondary">{words.stopAll}</Button>
        </form>
      )}
    </Layout>
  )
}

function SavedEntry({ page, saved }: { page: PageContext; saved: ShownSaved }) {
  const { t, paths } = page
  const words = t.savedSearches
  const name = savedName(page, saved.filters)
  return (
    <li class="entry">
      <h2>
        <a class="entry-title" href={paths.savedSearch(saved.id)}>
          {name}
        </a>
      </h2>
      <p class="byline">
        {saved.fresh > 0 ? (
          <StatusBadge tone="open" label={words.count(saved.fresh)} />
        ) : (
          <span>{words.nothingNew}</span>
        )}
        <span>{saved.mails ? words.mailsOn : words.mailsOff}</span>
      </p>
      {saved.isLost && <p class="measure">{words.lost}</p>}
      <SavedActs page={page} saved={saved} name={name} />
    </li>
  )
}
