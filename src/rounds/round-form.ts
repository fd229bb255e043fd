import * as z from 'zod/mini'
import { type Clock, type Day, fromHelsinki, parseDay, parseTime } from '../i18n/dates.ts'
import { choice, line, markdown, optionalText, revision, someOf, text } from '../platform/form-fields.ts'
import type { Level } from './count-levels.ts'
import type { NeedsFrom, RoundPlan } from './round-plan.ts'
import { type Scope, scopes } from './round-state.ts'

/** What a plan may choose from, by who makes it. */
export type PlanChoices = {
  /** For whom they may open rounds. */
  scopes: readonly Scope[]
  /** The one network a round of one network may be of. */
  networkId: string
  needs: readonly number[]
  /** Levels that needs came out with in an earlier round, as `needsOf` writes them. */
  levels: readonly string[]
}

/** A level of an earlier round as one value of a form. */
export function earlierLevel(roundId: string, level: Level): string {
  return `${roundId}:${level}`
}

export type RoundForm = RoundPlan & { revision: number }

const day = () => read<Day>(parseDay, 'day')
const time = () => read<Clock>(parseTime, 'time')
const percent = /^(100|\d{1,2})$/

const fields = z.object({
  token: optionalText(20),
  revision: revision(),
  'asks[]': someOf(['level', 'priority', 'timing'], 3),
  timing_point: optionalText(120),
  scope: optionalText(20),
  needs_from: choice(['all', 'round', 'list']),
  needs_level: optionalText(60),
  'needs[]': z._default(z.array(z.string()), []),
  needs_because: optionalText(500),
  quorum_percent: text(10).check(z.refine(value => percent.test(value), { error: 'percent' })),
  title: line(120),
  body: markdown(5000),
  language: choice(['fi', 'sv', 'en']),
  opens_day: day(),
  opens_time: time(),
  closes_day: day(),
  closes_time: time(),
})
type Fields = z.infer<typeof fields>
type Refuse = (field: string, message: string) => void

/** What a round is planned with. What a choice left aside, such as a reason when all needs are asked of, is not kept. */
export function roundForm(now: Date, choices: PlanChoices): z.ZodMiniType<RoundForm> {
  return z.pipe(
    fields,
    z.transform((form, context): RoundForm => {
      const refuse: Refuse = (field, message) =>
        void context.issues.push({ code: 'custom', message, path: [field], input: '' })
      const { token, title, body, language } = form
      const asked = form['asks[]']
      if (asked.length === 0) refuse('asks[]', 'missing')
      const asks = { level: asked.includes('level'), priority: asked.includes('priority') }
      const timing = asked.includes('timing')
      if (timing && form.timing_point === '') refuse('timing_point', 'missing')
      const scope = scopeOf(form.scope, choices, refuse)
      return {
        ...{ token, title, body, language, scope, revision: form.revision },
        ...{ asks: { ...asks, timing }, timingPoint: timing ? form.timing_point : '' },
        networkId: scope === 'own' ? choices.networkId : null,
        needs: needsOf(form, choices, refuse),
        quorumPercent: Number(form.quorum_percent),
        ...timesOf(form, now, refuse),
      }
    }),
  )
}

/** Whoever may open only one kind of round is not asked which. */
function scopeOf(typed: string, { scopes: allowed }: PlanChoices, refuse: Refuse): Scope {
  const only = allowed.length === 1 ? allowed[0] : undefined
  const scope = typed === '' ? only : scopes.find(each => each === typed)
  if (scope && allowed.includes(scope)) return scope
  refuse('scope', typed === '' ? 'missing' : 'unknown')
  return 'national'
}

function needsOf(form: Fields, choices: PlanChoices, refuse: Refuse): NeedsFrom {
  if (form.needs_from === 'round') {
    if (!choices.levels.includes(form.needs_level)) {
      refuse('needs_level', form.needs_level === '' ? 'missing' : 'unknown')
      return { from: 'all' }
    }
    const [roundId = '', level] = form.needs_level.split(':')
    return { from: 'round', roundId, level: level as Level }
  }
  if (form.needs_from === 'all') return { from: 'all' }
  const numbers = [...new Set(form['needs[]'].map(Number))].sort((a, b) => a - b)
  if (numbers.length === 0) refuse('needs[]', 'missing')
  else if (!form['needs[]'].every(each => choices.needs.some(need => String(need) === each)))
    refuse('needs[]', 'unknown')
  if (form.needs_because === '') refuse('needs_because', 'missing')
  return { from: 'list', numbers, because: form.needs_because }
}

/** An opening time already past means at once, when the draft is opened. */
function timesOf(form: Fields, now: Date, refuse: Refuse): { opensAt: Date; closesAt: Date } {
  const opens = fromHelsinki({ ...form.opens_day, ...form.opens_time })
  const closes = fromHelsinki({ ...form.closes_day, ...form.closes_time })
  if (!opens.ok) refuse('opens_time', opens.refusal)
  if (!closes.ok) refuse('closes_time', closes.refusal)
  if (!opens.ok || !closes.ok) return { opensAt: now, closesAt: now }
  if (closes.date <= now) refuse('closes_day', 'in_the_past')
  else if (closes.date <= opens.date) refuse('closes_day', 'ends_before_start')
  return { opensAt: opens.date, closesAt: closes.date }
}

export const annulmentForm = z.object({ reason: text(1000) })

/** Which state of a draft somebody looked at before they opened it. */
export const openingForm = z.object({ revision: revision() })

function read<Value>(parse: (text: string) => Value | null, word: string) {
  return z.pipe(
    text(20).check(z.refine(value => parse(value) !== null, { error: word })),
    z.transform(value => parse(value) as Value),
  )
}
