import { asset } from '../../src/assets.ts'
import { type DecisionFilters, decisionQuery, otherOwner } from '../../src/reviews/decision-filters.ts'
import type { Board, BoardDecision } from '../../src/reviews/list-board.ts'
import { statuses } from '../../src/reviews/outcomes.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { StatusBadge } from '../ui/badge.tsx'
import { LinkButton } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { type FilterGroup, Filters } from '../ui/filters.tsx'
import { Pager } from '../ui/pager.tsx'
import { outcomeText, ownerText, statusTones, storedDayText } from './decision-words.ts'

type Props = { page: PageContext; board: Board; filters: DecisionFilters; later: boolean }

/** Every published decision, those whose review is late first. */
export function BoardPage({ page, board, filters, later }: Props) {
  const { t, paths } = page
  const { reviews } = t
  const filtered = filters.status !== null || filters.owner !== null
  const nothing = board.decisions.length === 0
  return (
    <Layout page={page} title={reviews.board} active="needs" wide>
      <link rel="stylesheet" href={asset('/css/reviews.css')} />
      <div class="page-head">
        <h1>{reviews.board}</h1>
        <p class="lead">{reviews.boardLead}</p>
      </div>
      {nothing && !filtered ? (
        <div class="section">
          <Empty
            title={reviews.boardNone}
            action={
              <LinkButton href={paths.rounds} kind="secondary">
                {t.layout.rounds}
              </LinkButton>
            }
          >
            {reviews.boardNoneText}
          </Empty>
        </div>
      ) : (
        <div class="with-sidebar">
          <BoardFilters page={page} board={board} filters={filters} />
          <div class="stack">
            {nothing ? (
              <Empty
                title={reviews.boardNothing}
                action={
                  <LinkButton href={paths.decisions()} kind="secondary">
                    {reviews.filters.clear}
                  </LinkButton>
                }
              />
            ) : (
              <>
                <p class="card-meta" aria-live="polite">
                  {reviews.boardCount(board.total)}
                </p>
                <ul class="card-list">
                  {board.decisions.map(decision => (
                    <DecisionCard page={page} decision={decision} />
                  ))}
                </ul>
              </>
            )}
            <Pager
              label={reviews.pages}
              newer={later ? { href: paths.decisions(decisionQuery(filters)), text: reviews.newer } : undefined}
              older={
                board.next === null
                  ? undefined
                  : { href: paths.decisions({ ...decisionQuery(filters), from: board.next }), text: reviews.older }
              }
            />
          </div>
        </div>
      )}
    </Layout>
  )
}

function DecisionCard({ page, decision }: { page: PageContext; decision: BoardDecision }) {
  const { t, paths } = page
  const { number, name, round, status, reviewOn, overdue, latest } = decision
  const owner = ownerText(page, decision)
  const waits = status === 'decided' || status === 'under_way'
  const reviewed = waits ? storedDayText(page, reviewOn) : ''
  return (
    <li class="card">
      <div class="card-signs">
        <StatusBadge tone={statusTones[status]} label={t.reviews.statuses[status]} />
        {overdue && <StatusBadge tone="warning" label={t.reviews.overdue(reviewed)} />}
      </div>
      <h2 class="card-title">
        <a href={`${paths.review(round.id)}#need-${number}`}>{t.needs.name(number, name)}</a>
      </h2>
      <p class="card-summary">{[outcomeText(page, decision), owner].filter(Boolean).join(' · ')}</p>
      {latest && (
        <p class="entry-excerpt">
          {storedDayText(page, latest.day)}: <span lang={latest.language}>{latest.body}</span>
        </p>
      )}
      <p class="card-meta">
        <span lang={round.language}>{round.title}</span>
        {reviewed && !overdue && <span>{t.reviews.reviewDay(reviewed)}</span>}
      </p>
    </li>
  )
}

function BoardFilters({ page, board, filters }: Omit<Props, 'later'>) {
  const { t, names, paths } = page
  const { reviews } = t
  const group = (name: keyof DecisionFilters, options: [string, string][]): FilterGroup => ({
    legend: reviews.filters[name],
    options: options.flatMap(([value, label]) => {
      const current = filters[name] === value
      const count = board.counts[name][value] ?? 0
      if (count === 0 && !current) return []
      const href = paths.decisions(decisionQuery(filters, { [name]: value }))
      const clearHref = current ? paths.decisions(decisionQuery(filters, { [name]: null })) : undefined
      return [{ label, href, count, current, clearHref }]
    }),
  })
  const owners = Object.keys(board.counts.owner).filter(id => names.networks[id] !== undefined)
  const named = owners.map((id): [string, string] => [id, names.networks[id] ?? ''])
  const groups = [
    group(
      'status',
      statuses.map(status => [status, reviews.statuses[status]]),
    ),
    group('owner', [...named.sort(([, a], [, b]) => (a < b ? -1 : 1)), [otherOwner, reviews.otherOwner]]),
  ]
  return (
    <Filters
      title={reviews.filters.title}
      openLabel={reviews.filters.title}
      groups={groups.filter(each => each.options.length > 0)}
      clear={filters.status || filters.owner ? { href: paths.decisions(), text: reviews.filters.clear } : undefined}
    />
  )
}
