import * as z from 'zod/mini'
import { choice, optionalText, text } from '../platform/form-fields.ts'
import { checkForm, type Read, type Submitted } from '../platform/forms.ts'
import { isDraftPlace } from './draft-place.ts'
import type { Opening } from './save-draft.ts'
import { draftKinds } from './schema.ts'

/** What every form that can be kept as a draft carries beside its own fields (`views/drafts/draft-bar.tsx`). */
export const draftForm = z
  .object({
    token: optionalText(20),
    draft_kind: choice(draftKinds),
    draft_place: text(200),
    draft_by: optionalText(40),
    draft_form: optionalText(20),
    draft_seen: optionalText(15),
  })
  .check(z.refine(form => isDraftPlace(form.draft_kind, form.draft_place), { path: ['draft_place'], error: 'unknown' }))

export type DraftForm = z.infer<typeof draftForm>

/** Which opening of the form this is, and when the draft it was filled from had been saved: 0 without one. */
export function openingOf({ draft_form: form, draft_seen: seen }: DraftForm): Opening {
  return { form, seen: form === '' ? null : Number(seen) || 0 }
}

/** Where somebody who discards a draft comes back to; empty for the list. */
export const discardForm = z.object({
  place: optionalText(200).check(
    z.refine(place => place === '' || draftKinds.some(kind => isDraftPlace(kind, place)), { error: 'unknown' }),
  ),
})

/** The same as `draftForm` of fields already read, behind the same guard. */
export function checkDraft(submitted: Submitted): Read<DraftForm> {
  return checkForm(submitted, draftForm)
}

/** A form's own fields: without the token and what only drafts need. */
export function ownFields(submitted: Submitted): Submitted {
  const own = Object.entries(submitted).filter(([name]) => name !== 'token' && !name.startsWith('draft_'))
  return Object.assign(Object.create(null), Object.fromEntries(own))
}
