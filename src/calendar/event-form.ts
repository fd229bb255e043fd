import * as z from 'zod/mini'
import { audienceShape } from '../audiences/audience-form.ts'
import { languages } from '../i18n/messages.ts'
import type { Names } from '../people/find-names.ts'
import type { Viewer } from '../people/find-viewer.ts'
import {
  checkbox,
  choice,
  line,
  optionalLink,
  optionalMarkdown,
  optionalText,
  revision,
  someOf,
} from '../platform/form-fields.ts'
import { eventKinds } from './event-kinds.ts'
import { readWhen, type When } from './read-when.ts'

export const mostNeeds = 3

type Asked = { writer: Viewer; names: Names; now: Date; mustBeAhead: boolean }

/** What an event must contain. The two halves are read side by side, so that each tells at once what is wrong with it. */
export function eventForm({ writer, names, now, mustBeAhead }: Asked) {
  return z.intersection(
    z.object({
      token: optionalText(20),
      revision: revision(),
      title: line(120),
      description: optionalMarkdown(5000),
      kind: choice(eventKinds),
      place: optionalText(200),
      link: optionalLink(500),
      language: choice(languages),
      'needs[]': someOf(Object.keys(names.needs), mostNeeds),
      ...audienceShape(writer, names),
    }),
    whenForm(now, mustBeAhead),
  )
}

export type EventForm = z.infer<ReturnType<typeof eventForm>>

function whenForm(now: Date, mustBeAhead: boolean) {
  const typed = z.object({
    whole_day: checkbox(),
    ...{ start_day: optionalText(20), start_time: optionalText(20) },
    ...{ end_day: optionalText(20), end_time: optionalText(20) },
  })
  return z.pipe(
    typed,
    z.transform((fields, context): { when: When } => {
      const { start_day: startDay, start_time: startTime, end_day: endDay, end_time: endTime } = fields
      const when = readWhen({ wholeDay: fields.whole_day, startDay, startTime, endDay, endTime }, now, mustBeAhead)
      if (!Array.isArray(when)) return { when }
      for (const { field, problem } of when)
        context.issues.push({ code: 'custom', message: problem, path: [field], input: fields })
      return z.NEVER
    }),
  )
}
