import type { Submitted } from '../platform/forms.ts'
import type { Services } from '../platform/services.ts'
import { checkDraft, openingOf, ownFields } from './draft-form.ts'
import { saveDraft } from './save-draft.ts'

/**
 * Keeps a form sent after its writer's session had run out as a draft of theirs. Takes whose session it was and what was
 * submitted. Returns the draft's id and place; null when the form is none that has drafts, was opened by somebody else,
 * or cannot be kept (see `saveDraft`).
 */
export async function keepDraft(
  services: Services,
  personId: string,
  submitted: Submitted,
): Promise<{ id: string; place: string } | null> {
  const form = checkDraft(submitted)
  if (!form.ok) return null
  const { token, draft_kind: kind, draft_place: place, draft_by: writer } = form.data
  if (writer !== personId) return null
  const draft = { id: token, kind, place, fields: ownFields(submitted), ...openingOf(form.data) }
  const saved = await saveDraft(services, { id: personId }, draft)
  return saved.ok ? { id: saved.id, place } : null
}
