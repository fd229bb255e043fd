import { percentText } from '../../src/i18n/dates.ts'
import type { PersonalTiming, PriorityCount } from '../../src/results/priority-result.ts'
import type { FoundRound } from '../../src/rounds/find-round.ts'
import type { PageContext } from '../page.ts'
import { FigureTable } from './figure-table.tsx'
import { type TimedNeed, TimingPlot } from './timing-plot.tsx'
import { asTold, type ShownResults } from './voices.ts'
import { shareText } from './words.ts'

/** When to start each need: a picture of importance and timing of each voice, and its figures. */
export function TimingPart({ page, round, results, official }: ShownResults) {
  const { t } = page
  const people = results.personal.timing
  return (
    <>
      <p class="measure">
        {t.results.timingAsked} {round.timingPoint && <q lang={round.language}>{round.timingPoint}</q>}
      </p>
      {round.asks.priority && <p class="measure">{t.results.plotText}</p>}
      <div class="two-columns">
        <Voice
          {...{ page, round }}
          label={t.rounds.networksVoice}
          timing={asTold(results.network.timing) ?? []}
          count={official}
        />
        {people && (
          <Voice {...{ page, round }} label={t.rounds.peopleVoice} timing={people} count={results.personal.priority} />
        )}
      </div>
    </>
  )
}

type Props = {
  page: PageContext
  round: FoundRound
  label: string
  timing: PersonalTiming[]
  count: PriorityCount | null
}

function Voice({ page, round, label, timing, count }: Props) {
  const { results } = page.t
  const { columns } = results
  const nameOf = new Map(round.needs.map(need => [need.number, need.name]))
  const order = count && count.ballots > 0 ? count.ranked : []
  const told = new Map(timing.map(each => [each.need, each]))
  const timed = order.flatMap(({ need, place }): TimedNeed[] => {
    const each = told.get(need)
    if (each?.shown !== 'counts' || each.share === null) return []
    return [{ need, name: nameOf.get(need) ?? '', place, share: each.share, clear: each.clear }]
  })
  const needs = order.length > 0 ? order.map(({ need }) => need) : round.needs.map(({ number }) => number)
  return (
    <div class="stack">
      {timed.length > 0 && (
        <TimingPlot page={page} title={results.plotTitle(label)} needs={timed} of={round.needs.length} />
      )}
      <FigureTable
        about={results.parts.timing}
        caption={results.timingCaption(label)}
        head={[
          ...[columns.need, ...(order.length > 0 ? [columns.place] : []), columns.before, columns.after, columns.none],
          ...[columns.share, columns.clear],
        ]}
        rows={needs.map(need => [
          `${need}. ${nameOf.get(need)}`,
          ...(order.length > 0 ? [order.find(each => each.need === need)?.place ?? '–'] : []),
          ...timingCells(page, told.get(need)),
        ])}
      />
    </div>
  )
}

function timingCells(page: PageContext, told: PersonalTiming | undefined): (string | number)[] {
  const { results } = page.t
  if (!told) return ['–', '–', '–', '–', '–']
  if (told.shown === 'nearly_all') {
    const { before, after, none } = results.columns
    return ['', '', '', results.timingNearlyAll({ before, after, none }[told.choice].toLowerCase()), '']
  }
  const { before, after, none, unanswered, share, interval, clear } = told
  const range = interval ? ` (${Math.round(100 * interval.low)}–${percentText(interval.high, page.language)})` : ''
  return [before, after, none + unanswered, shareText(page, share) + range, clear ? results.yes : results.no]
}
