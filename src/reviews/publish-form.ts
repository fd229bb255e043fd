import * as z from 'zod/mini'
import { revision } from '../platform/form-fields.ts'

/** What a publisher was shown (`versionOf`). */
export const publishForm = z.object({ version: revision() })
