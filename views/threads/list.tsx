import { drawnOnce } from '../../src/platform/jsx/drawn-once.ts'
import type { ThreadPage } from '../../src/threads/list-threads.ts'
import { type ThreadFilter, threadViews } from '../../src/threads/thread-filter.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { LinkButton } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { Filters } from '../ui/filters.tsx'
import { Pager } from '../ui/pager.tsx'
import { Tabs } from '../ui/tabs.tsx'
import { ThreadEntry } from './entry.tsx'
import { type FilterProps, filterGroups, threadsAddress } from './filter-groups.ts'

type Props = FilterProps & {
  shown: ThreadPage
  /** False on a later page of the list. */
  first: boolean
}

export function ThreadsPage({ page, filter, shown, counts, needs, first }: Props) {
  const { t, paths, viewer } = page
  const groups = filterGroups({ page, filter, counts, needs })
  const chosen = groups.flatMap(group => group.options).filter(option => option.current)
  const view = filter.view === 'latest' ? [] : [t.threads[filter.view]]
  const words = [...view, ...chosen.map(option => option.label)]
  const title = words.length > 0 ? `${t.layout.threads}: ${words.join(', ')}` : t.layout.threads
  return (
    <Layout page={page} title={title} active="threads" wide>
      <div class="page-head">
        <h1>{t.layout.threads}</h1>
        <p class="lead">{t.threads.lead}</p>
        <div class="cluster">
          <LinkButton icon="edit" href={paths.newThread({ need: filter.need })}>
            {viewer ? t.threads.ask : t.threads.signInToAsk}
          </LinkButton>
        </div>
      </div>
      <div class="with-sidebar">
        {drawnOnce(counts, page.names, `${page.language} ${JSON.stringify(filter)}`, () => (
          <Filters
            title={t.threads.filters}
            openLabel={t.ui.filter}
            groups={groups}
            clear={
              chosen.length > 1
                ? { href: threadsAddress(page, { ...filter, need: null, wanted: null }), text: t.ui.clearFilters }
                : undefined
            }
          />
        ))}
        <div class="stack">
          <Tabs
            label={t.threads.views}
            tabs={threadViews
              .filter(each => viewer || each === 'latest' || each === 'unanswered')
              .map(each => ({
                href: threadsAddress(page, { ...filter, view: each }),
                label: t.threads[each],
                current: each === filter.view,
                count: counts.views[each],
              }))}
          />
          {shown.threads.length > 0 ? (
            <>
              <h2 class="sr-only">{t.threads[filter.view]}</h2>
              <ul class="entry-list">
                {shown.threads.map(thread => (
                  <ThreadEntry page={page} thread={thread} />
                ))}
              </ul>
            </>
          ) : (
            <Nothing page={page} filter={filter} asked={counts.views.latest > 0} />
          )}
          <Pager
            label={t.ui.pages}
            newer={first ? undefined : { href: threadsAddress(page, filter), text: t.threads.newest }}
            older={shown.older ? { href: threadsAddress(page, filter, shown.older), text: t.threads.older } : undefined}
          />
        </div>
      </div>
    </Layout>
  )
}

type NothingProps = { page: PageContext; filter: ThreadFilter; asked: boolean }

function Nothing({ page, filter, asked }: NothingProps) {
  const { t, paths } = page
  const narrowed = filter.view !== 'latest' || filter.need !== null || filter.wanted !== null
  const answered = filter.view === 'unanswered' && filter.need === null && filter.wanted === null
  const [title, text] =
    answered && asked
      ? [t.threads.allAnswered, t.threads.allAnsweredText]
      : narrowed && !answered
        ? [t.threads.emptyHere, t.threads.emptyHereText]
        : [t.threads.empty, t.threads.emptyText]
  return (
    <Empty
      title={title}
      action={
        narrowed ? (
          <LinkButton kind="secondary" href={paths.threads()}>
            {t.threads.showAll}
          </LinkButton>
        ) : undefined
      }
    >
      <p>{text}</p>
    </Empty>
  )
}
