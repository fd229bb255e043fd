import { placesOf } from '../../src/counting/order.ts'
import { numberText, percentText } from '../../src/i18n/dates.ts'
import type { Dimension, PersonalPriority, Recount } from '../../src/results/priority-result.ts'
import type { FoundRound } from '../../src/rounds/find-round.ts'
import type { PageContext } from '../page.ts'
import { FigureTable } from './figure-table.tsx'
import type { ShownResults } from './voices.ts'
import { listText, nameIn } from './words.ts'

const dimensions: Dimension[] = ['network', 'role', 'organisation']

/** Whether one network decides: recounts with equal weights and with one left out, beside the order told. */
export function FairnessPart({ page, round, results, neighbourhood }: ShownResults) {
  const { t, names } = page
  const name = nameIn(page, round)
  // Recounts are of all networks together.
  const without = neighbourhood ? [] : (results.network.priority?.without ?? [])
  const personal = results.personal.priority
  if (without.length === 0 && !personal) return <p>{t.results.oneBallotEach}</p>
  return (
    <>
      {without.length > 0 && (
        <>
          <p class="measure">{t.results.fairnessText}</p>
          <RecountTable
            {...{ page, name }}
            caption={t.rounds.networksVoice}
            rows={without.map(each => [t.results.without(names.networks[each.network] ?? each.network), each])}
          />
        </>
      )}
      {personal && (
        <>
          <p class="measure">{t.results.fairnessPeople}</p>
          <RecountTable {...{ page, name }} caption={t.rounds.peopleVoice} rows={peopleRows(page, personal)} />
          <EqualOrders {...{ page, round, personal }} />
          {personal.concentration && <p class="measure">{concentrationText(page, personal.concentration)}</p>}
        </>
      )}
    </>
  )
}

type OrdersProps = { page: PageContext; round: FoundRound; personal: PersonalPriority }

/** The people's places again with each dimension's groups weighing alike. */
function EqualOrders({ page, round, personal }: OrdersProps) {
  const { results } = page.t
  const told = dimensions.flatMap(dimension => {
    const recount = personal.equalWeight[dimension]
    return recount ? [{ title: results.dimensions[dimension], places: placesOf(recount.order) }] : []
  })
  if (told.length === 0) return null
  const counted = placesOf(personal.order)
  return (
    <FigureTable
      about={results.parts.fairness}
      caption={results.equalOrders}
      head={[results.columns.need, results.asCounted, ...told.map(({ title }) => title)]}
      rows={personal.order
        .flat()
        .map(need => [
          round.needs.find(({ number }) => number === need)?.name ?? need,
          counted.get(need) ?? '–',
          ...told.map(({ places }) => places.get(need) ?? '–'),
        ])}
    />
  )
}

type Row = [string, Recount]
type TableProps = { page: PageContext; name: (need: number) => string; caption: string; rows: Row[] }

function RecountTable({ page, name, caption, rows }: TableProps) {
  const { results } = page.t
  const place = (at: number) => results.place(at, false)
  const said = (same: boolean) => (same ? results.same : results.changes)
  return (
    <FigureTable
      about={results.parts.fairness}
      caption={caption}
      head={[results.recounted, results.topSame(3), results.topSame(5), results.mostMoved]}
      rows={rows.map(([label, { sameTopThree, sameTopFive, mostMoved }]) => [
        label,
        said(sameTopThree),
        said(sameTopFive),
        mostMoved ? `${name(mostMoved.need)} ${place(mostMoved.from)} → ${place(mostMoved.to)}` : results.nothingMoves,
      ])}
    />
  )
}

function peopleRows(page: PageContext, { equalWeight, without }: PersonalPriority): Row[] {
  const { t, names } = page
  const equal = dimensions.flatMap((dimension): Row[] => {
    const recount = equalWeight[dimension]
    return recount ? [[t.results.equal(t.results.dimensions[dimension].toLowerCase()), recount]] : []
  })
  const left = without.map(({ members, ...recount }): Row => {
    const networks = members.map(id => names.networks[id] ?? id)
    return [t.results.without(listText(page, networks, 3)), recount]
  })
  return [...equal, ...left]
}

function concentrationText(page: PageContext, { largest, effective }: { largest: number; effective: number }) {
  const { t, language } = page
  return t.results.concentration(percentText(largest, language), numberText(effective, language, 1))
}
