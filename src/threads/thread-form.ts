import * as z from 'zod/mini'
import { audienceShape } from '../audiences/audience-form.ts'
import { languages } from '../i18n/messages.ts'
import type { Names, NeedChoice } from '../people/find-names.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { choice, line, markdown, optionalChoice, optionalText, revision, someOf } from '../platform/form-fields.ts'

/** What a thread must contain when its author publishes it. */
export function threadForm(author: Viewer, names: Names, needs: NeedChoice[]) {
  return z.object({
    token: optionalText(20),
    revision: revision(),
    title: line(140),
    body: markdown(10_000),
    'needs[]': someOf(
      needs.map(need => String(need.number)),
      3,
    ),
    ...audienceShape(author, names),
    perspective: optionalChoice(Object.keys(names.organisations)),
    language: choice(languages),
  })
}

export type ThreadForm = z.infer<ReturnType<typeof threadForm>>

/** The answer that helped; empty to take the mark away. */
export const helpedForm = z.object({ answer: z.string().check(z.maxLength(40)) })
