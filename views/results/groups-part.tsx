import { placesOf } from '../../src/counting/order.ts'
import { numberText } from '../../src/i18n/dates.ts'
import type { Dimension, RankingGroup } from '../../src/results/priority-result.ts'
import type { FoundRound } from '../../src/rounds/find-round.ts'
import type { PageContext } from '../page.ts'
import { FigureTable } from './figure-table.tsx'
import type { ShownResults } from './voices.ts'
import { listText, meanText, nameIn } from './words.ts'

const dimensions: Dimension[] = ['role', 'organisation', 'network']

/** The people's order by role, organisation and network, as far as the rules of small groups let it be told. */
export function GroupsPart({ page, round, results }: ShownResults) {
  const { t } = page
  const personal = results.personal.priority
  const told = dimensions.filter(dimension => personal?.groups[dimension])
  if (!personal || told.length === 0) return <p>{t.results.noGroups}</p>
  const { common, groups } = personal
  return (
    <>
      <p class="measure">
        {t.results.groupsText} {hasMeans(personal.groups) ? t.results.groupsMeans : t.results.groupsNoMeans}
      </p>
      <p class="measure">{commonText(page, round, common)}</p>
      {told.map(dimension => (
        <GroupTable {...{ page, round, dimension }} groups={groups[dimension] ?? []} order={personal.order.flat()} />
      ))}
    </>
  )
}

function commonText(page: PageContext, round: FoundRound, common: number[] | null): string {
  const { results } = page.t
  if (common === null) return results.commonUnknown
  return common.length > 0 ? results.common(listText(page, common.map(nameIn(page, round)))) : results.commonNone
}

/** Means from which single ballots could be worked out are not told. */
function hasMeans(groups: Record<Dimension, RankingGroup[] | null>): boolean {
  return dimensions.some(dimension =>
    groups[dimension]?.some(({ shown }) => shown && Object.keys(shown.meanRanks).length > 0),
  )
}

type TableProps = {
  page: PageContext
  round: FoundRound
  dimension: Dimension
  groups: RankingGroup[]
  /** The order of all people. */
  order: number[]
}

function GroupTable({ page, round, dimension, groups, order }: TableProps) {
  const { t, names } = page
  const wordsOf = { role: names.roles, organisation: names.organisations, network: names.networks }[dimension]
  const word = (id: string) => wordsOf[id] ?? id
  const nameOf = ({ members, id }: RankingGroup) => (members.length > 1 ? t.rounds.otherGroup : word(members[0] ?? id))
  const sized = (group: RankingGroup) => `${nameOf(group)} (${t.rounds.ballots(group.ballots)})`
  const shown = groups.flatMap(group => (group.shown ? [{ ...group.shown, title: sized(group) }] : []))
  const hidden = groups.filter(group => !group.shown)
  const means = shown.filter(({ meanRanks }) => Object.keys(meanRanks).length > 0)
  const merged = groups.find(group => group.members.length > 1)
  return (
    <>
      {shown.length > 0 && (
        <FigureTable
          about={t.results.parts.groups}
          caption={t.results.dimensions[dimension]}
          head={[t.results.columns.need, ...shown.map(group => group.title)]}
          rows={order.map(need => [
            round.needs.find(({ number }) => number === need)?.name ?? need,
            ...shown.map(group => {
              const mean = group.meanRanks[String(need)]
              const place = t.results.place(placesOf(group.order).get(need) ?? 0, false)
              return mean === undefined ? place : `${place} (${numberText(mean, page.language)})`
            }),
          ])}
          foot={
            shown.some(({ kendallW }) => kendallW !== null)
              ? [
                  'W',
                  ...shown.map(({ kendallW }) => (kendallW === null ? '–' : numberText(kendallW, page.language, 2))),
                ]
              : undefined
          }
        />
      )}
      {means.length > 1 && <p class="measure">{gapsText(page, round, means)}</p>}
      {hidden.length > 0 && (
        <p class="measure">
          {shown.length === 0 && `${t.results.dimensions[dimension]}. `}
          {t.results.onlySize(listText(page, hidden.map(sized)))}
        </p>
      )}
      {merged && <p class="entry-note measure">{t.rounds.otherMembers(listText(page, merged.members.map(word)))}</p>}
    </>
  )
}

/** The needs on whose mean place the groups differ most. */
function gapsText(page: PageContext, round: FoundRound, shown: { meanRanks: Record<string, number> }[]): string {
  const { results } = page.t
  const name = nameIn(page, round)
  const gaps = round.needs.map(({ number }) => {
    const means = shown.flatMap(({ meanRanks }) => meanRanks[String(number)] ?? [])
    return { number, low: Math.min(...means), high: Math.max(...means) }
  })
  const widest = gaps.sort((a, b) => b.high - b.low - (a.high - a.low)).slice(0, 3)
  const told = widest.map(({ number, low, high }) =>
    results.meanGap(name(number), meanText(page, low), meanText(page, high)),
  )
  return results.meanGaps(listText(page, told))
}
