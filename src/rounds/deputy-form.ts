import * as z from 'zod/mini'
import { choice } from '../platform/form-fields.ts'

/** Whom a leader names, of those who may be named. */
export function deputyForm(ids: readonly string[]) {
  return z.object({ person: choice(ids) })
}
