import * as z from 'zod/mini'
import { type Clock, type Day, fromHelsinki, parseDay, parseTime } from '../i18n/dates.ts'
import type { Language } from '../i18n/messages.ts'
import { choice, line, markdown, optionalText, text } from '../platform/form-fields.ts'

export type RoundForm = {
  token?: string
  title: string
  body: string
  language: Language
  opensAt: Date
  closesAt: Date
}

const day = () => read<Day>(parseDay, 'day')
const time = () => read<Clock>(parseTime, 'time')

const fields = z.object({
  token: optionalText(20),
  title: line(120),
  body: markdown(5000),
  language: choice(['fi', 'sv', 'en']),
  opens_day: day(),
  opens_time: time(),
  closes_day: day(),
  closes_time: time(),
})

/** What a round is opened with. An opening time already past means at once. */
export function roundForm(now: Date): z.ZodMiniType<RoundForm> {
  return z.pipe(
    fields,
    z.transform(({ token, title, body, language, ...times }, context): RoundForm => {
      const opens = fromHelsinki({ ...times.opens_day, ...times.opens_time })
      const closes = fromHelsinki({ ...times.closes_day, ...times.closes_time })
      const refuse = (field: string, message: string) =>
        void context.issues.push({ code: 'custom', message, path: [field], input: '' })
      if (!opens.ok) refuse('opens_time', opens.refusal)
      if (!closes.ok) refuse('closes_time', closes.refusal)
      const opensAt = opens.ok && opens.date > now ? opens.date : now
      const closesAt = closes.ok ? closes.date : now
      if (closes.ok && closesAt <= now) refuse('closes_day', 'in_the_past')
      else if (closes.ok && opens.ok && closesAt <= opensAt) refuse('closes_day', 'ends_before_start')
      return { token, title, body, language, opensAt, closesAt }
    }),
  )
}

export const annulmentForm = z.object({ reason: text(1000) })

function read<Value>(parse: (text: string) => Value | null, word: string) {
  return z.pipe(
    text(20).check(z.refine(value => parse(value) !== null, { error: word })),
    z.transform(value => parse(value) as Value),
  )
}
