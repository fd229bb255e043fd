import type { NeedChoice } from '../../src/people/find-names.ts'
import type { PracticeCounts } from '../../src/practices/count-practices.ts'
import type { PracticeListPage } from '../../src/practices/list-practices.ts'
import { filterQuery, isFiltered, type PracticeFilters } from '../../src/practices/practice-filters.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { LinkButton } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { Pager } from '../ui/pager.tsx'
import { PracticeCard } from './card.tsx'
import { chosenFilters, PracticeFilterLinks } from './practice-filters.tsx'

type Props = {
  page: PageContext
  list: PracticeListPage
  filters: PracticeFilters
  counts: PracticeCounts
  needs: NeedChoice[]
  /** Whether this is a later page of the list. */
  later: boolean
}

export function PracticesPage(props: Props) {
  const { page, list, filters, counts, needs, later } = props
  const { t, paths } = page
  const chosen = chosenFilters({ page, filters, needs })
  const start = { kind: filters.kind === 'wish' ? null : filters.kind, need: filters.need }
  const older = list.next && paths.practices({ ...filterQuery(filters), before: list.next })
  return (
    <Layout
      page={page}
      title={chosen.length > 0 ? t.practices.titleWith(chosen) : t.practices.title}
      active="practices"
      wide
    >
      <div class="page-head">
        <h1>{t.practices.title}</h1>
        <p class="lead">{t.practices.lead}</p>
        <div class="cluster">
          <LinkButton href={paths.newPractice(start)} icon="edit">
            {t.practices.tell}
          </LinkButton>
        </div>
      </div>
      <div class="with-sidebar">
        <PracticeFilterLinks page={page} filters={filters} counts={counts} needs={needs} />
        <div class="stack">
          {list.practices.length > 0 ? (
            <>
              <p class="card-meta" aria-live="polite">
                {t.practices.count(counts.total)}
              </p>
              <ul class="card-list">
                {list.practices.map(practice => (
                  <PracticeCard page={page} practice={practice} />
                ))}
              </ul>
            </>
          ) : (
            <NoPractices {...props} />
          )}
          <Pager
            label={t.practices.pages}
            newer={later ? { href: paths.practices(filterQuery(filters)), text: t.practices.newest } : undefined}
            older={older ? { href: older, text: t.practices.older } : undefined}
          />
        </div>
      </div>
    </Layout>
  )
}

function NoPractices({ page, filters }: Props) {
  const { t, paths } = page
  if (!isFiltered(filters))
    return (
      <Empty title={t.practices.emptyTitle} action={<Tell page={page} />}>
        {t.practices.emptyText}
      </Empty>
    )
  const clear = (
    <LinkButton href={paths.practices()} kind="secondary">
      {t.practices.filters.clear}
    </LinkButton>
  )
  return (
    <Empty title={t.practices.noneTitle} action={clear}>
      {t.practices.noneText}
    </Empty>
  )
}

function Tell({ page }: { page: PageContext }) {
  return <LinkButton href={page.paths.newPractice()}>{page.t.practices.tell}</LinkButton>
}
