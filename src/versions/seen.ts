import { type Submitted, typedList } from '../platform/forms.ts'
import { sha256 } from '../platform/ids.ts'
import { type ChangedField, changedFields } from './changed-fields.ts'

/** What a form was filled with, in a few characters it carries along as `seen`. */
export async function seenOf(shown: Submitted): Promise<string> {
  const values = Object.keys(shown)
    .filter(field => field !== 'seen')
    .sort()
    .map(field => [field, typedList(shown, field).toSorted()])
  return (await sha256(JSON.stringify(values))).slice(0, 16)
}

/** The same fields with what `seenOf` says of them, to fill a form with. */
export async function withSeen(shown: Submitted): Promise<Submitted> {
  return { ...shown, seen: await seenOf(shown) }
}

/**
 * In which fields a form differs from what is stored now, when that is something else than the form was filled with:
 * somebody else saved first. Null when nobody did, or when they saved the same.
 */
export async function movedOn(stored: Submitted, sent: Submitted): Promise<ChangedField[] | null> {
  const { seen = '' } = sent
  if (seen === '' || seen === (await seenOf(stored))) return null
  const changed = changedFields(stored, sent)
  return changed.length > 0 ? changed : null
}
