import { numberText } from '../i18n/dates.ts'
import type { Language, Messages } from '../i18n/messages.ts'
import type { LevelCount } from '../rounds/count-levels.ts'
import type { FoundResults } from '../rounds/find-results.ts'
import type { FoundRound } from '../rounds/find-round.ts'
import type { PersonalNeed } from '../rounds/round-result.ts'
import type { PersonalTiming, PriorityCount, TimingCount } from './priority-result.ts'

type Cell = string | number
type Words = { t: Messages; language: Language }

/**
 * The result of every need on a line, both voices beside each other, as a file that Excel opens as a table in Finland:
 * UTF-8 with its mark, semicolons, decimal commas where the language has them. In the order of the networks' voice.
 */
export function resultTable(round: FoundRound, results: FoundResults, t: Messages, language: Language): string {
  const words = { t, language }
  const { network, personal } = results
  const voices = [
    { label: t.rounds.networksVoice, levels: network.needs, priority: network.priority, timing: network.timing },
    {
      label: t.rounds.peopleVoice,
      levels: personal.needs ?? [],
      priority: personal.priority,
      timing: personal.timing,
    },
  ]
  const columns = voices.flatMap(({ label, levels, priority, timing }) =>
    [
      ...(round.asks.priority ? orderColumns(words, priority, round.needs.length) : []),
      ...(round.asks.timing ? timingColumns(words, timing) : []),
      ...(round.asks.level ? levelColumns(words, levels) : []),
    ].map(column => ({ ...column, title: `${label}: ${column.title}` })),
  )
  const order = network.priority?.order.flat() ?? round.needs.map(({ number }) => number)
  const names = new Map(round.needs.map(({ number, name }) => [number, name]))
  const head: Cell[] = [t.results.columns.number, t.results.columns.need, ...columns.map(({ title }) => title)]
  const rows = order.map(need => [need, names.get(need) ?? '', ...columns.map(({ of }) => of(need))])
  return `\ufeff${[head, ...rows].map(cells => cells.map(cell).join(';')).join('\r\n')}\r\n`
}

type Column = { title: string; of: (need: number) => Cell }

function orderColumns({ t, language }: Words, priority: PriorityCount | null, size: number): Column[] {
  const { columns, yes, no } = t.results
  const told = new Map(priority?.ranked.map(each => [each.need, each]))
  const number = (value: number | null | undefined, decimals?: number) =>
    value === null || value === undefined ? '' : numberText(value, language, decimals)
  const column = (title: string, of: (need: NonNullable<ReturnType<typeof told.get>>) => Cell): Column => ({
    title,
    of: need => {
      const found = told.get(need)
      return found ? of(found) : ''
    },
  })
  return [
    column(columns.place, need => need.place),
    column(columns.shared, need => (need.shared ? yes : no)),
    column(columns.wins, need => number(need.wins)),
    column(columns.mean, need => number(need.meanRank, 2)),
    column(columns.median, need => number(need.medianRank)),
    column(columns.low, need => number(need.interval?.low)),
    column(columns.high, need => number(need.interval?.high)),
    column(columns.methodsLow, need => need.methods.low),
    column(columns.methodsHigh, need => need.methods.high),
    column(columns.ranked, need => need.rankedBy),
    ...Array.from({ length: size }, (_, at) =>
      column(t.results.placeLong(at + 1, false), need => need.places[at] ?? 0),
    ),
  ]
}

function timingColumns({ t, language }: Words, timing: (TimingCount | PersonalTiming)[] | null): Column[] {
  const { columns } = t.results
  const told = new Map(timing?.map(each => [each.need, each]))
  const column = (title: string, of: (need: TimingCount) => Cell): Column => ({
    title,
    of: need => {
      const found = told.get(need)
      return found && 'before' in found ? of(found) : ''
    },
  })
  return [
    ...(['before', 'after', 'none', 'unanswered'] as const).map(key => column(columns[key], need => need[key])),
    column(`${columns.share}, %`, need => (need.share === null ? '' : numberText(100 * need.share, language, 1))),
    {
      title: t.results.timing,
      of: need => {
        const found = told.get(need)
        return found && 'choice' in found ? t.results.timingNearlyAll(columns[found.choice].toLowerCase()) : ''
      },
    },
  ]
}

function levelColumns({ t }: Words, levels: readonly (LevelCount | PersonalNeed)[]): Column[] {
  const told = new Map(levels.map(each => [each.need, each]))
  const { rounds } = t
  return [
    {
      title: t.results.columns.level,
      of: need => {
        const found = told.get(need)
        if (!found) return ''
        if ('choice' in found) return rounds.nearlyAll(rounds.levels[found.choice])
        return found.level ? rounds.levels[found.level] : rounds.noLevel
      },
    },
    ...(['own', 'near', 'all', 'none', 'unanswered'] as const).map(key => ({
      title: key === 'unanswered' ? t.results.columns.unanswered : rounds.levels[key],
      of: (need: number) => {
        const found = told.get(need)
        return found && 'own' in found ? found[key] : ''
      },
    })),
  ]
}

/** A sign that a spreadsheet would take for the start of a formula is kept as text. */
function cell(value: Cell): string {
  const text = typeof value === 'string' && /^[=+\-@\t]/.test(value) ? `'${value}` : String(value)
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
