import * as z from 'zod/mini'
import { audienceShape } from '../audiences/audience-form.ts'
import { languages } from '../i18n/messages.ts'
import type { Names, NeedChoice } from '../people/find-names.ts'
import type { Viewer } from '../people/find-viewer.ts'
import {
  checkbox,
  choice,
  line,
  optionalChoice,
  optionalMarkdown,
  optionalText,
  revision,
  someOf,
  text,
} from '../platform/form-fields.ts'
import { longest, mostNeeds } from './practice-limits.ts'
import { practiceKinds } from './schema.ts'

type Known = { viewer: Viewer; names: Names; needs: NeedChoice[]; networkIds: string[] }

/** The networks a practice may be published for: the author's, and the one it already belongs to. */
export function networksFor(viewer: Viewer, storedId: string | null = null): string[] {
  return storedId && !viewer.networkIds.includes(storedId) ? [...viewer.networkIds, storedId] : viewer.networkIds
}

export function practiceForm({ viewer, names, needs, networkIds }: Known) {
  const numbers = needs.map(need => String(need.number))
  return z
    .object({
      token: optionalText(20),
      revision: revision(),
      kind: choice(practiceKinds),
      title: line(longest.title),
      summary: text(longest.summary),
      situation: optionalMarkdown(longest.field),
      done: optionalMarkdown(longest.field),
      happened: optionalMarkdown(longest.field),
      watch_out: optionalMarkdown(longest.field),
      fits_where: optionalMarkdown(longest.field),
      'needs[]': someOf(numbers, mostNeeds).check(z.minLength(1)),
      theme: optionalChoice(Object.keys(names.themes)),
      source: optionalText(longest.source),
      language: choice(languages),
      hide_author: checkbox(),
      ...audienceShape({ ...viewer, networkIds }, names),
    })
    .check(
      // Ignoring the box would publish the name of somebody who asked to hide it.
      z.refine(form => form.kind === 'pitfall' || !form.hide_author, { path: ['hide_author'], error: 'only_pitfall' }),
    )
}

export type PracticeForm = z.infer<ReturnType<typeof practiceForm>>
