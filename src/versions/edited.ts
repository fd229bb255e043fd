import type { ChangedField } from './changed-fields.ts'

/**
 * How an edit ended. Refused because somebody saved first, it tells what is stored now: its revision, when it was saved
 * where that is known, and the fields in which the form differs from it. Null `stored`: it is no longer there to edit.
 */
export type Edited = { ok: true } | { ok: false; stored: Stored | null }

export type Stored = { revision: number; savedAt: Date | null; changed: ChangedField[] }
