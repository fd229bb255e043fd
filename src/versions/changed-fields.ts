import { type Submitted, typedList } from '../platform/forms.ts'

/** A field whose values differ between two states of the same thing, as a form would hold them. */
export type ChangedField = { field: string; before: string[]; after: string[] }

/** The fields of `before` that have other values in `after`, but for the revision; the order of a list means nothing. */
export function changedFields(before: Submitted, after: Submitted): ChangedField[] {
  return Object.keys(before).flatMap(field => {
    if (field === 'revision') return []
    const [old, present] = [valuesOf(before, field), valuesOf(after, field)]
    return JSON.stringify(old) === JSON.stringify(present) ? [] : [{ field, before: old, after: present }]
  })
}

/** Each value once, without those left empty, in an order of their own. */
function valuesOf(submitted: Submitted, field: string): string[] {
  return [...new Set(typedList(submitted, field))].filter(value => value !== '').sort()
}
