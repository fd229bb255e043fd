import * as z from 'zod/mini'
import { choice, optionalText, text } from '../platform/form-fields.ts'
import { grounds } from './grounds.ts'

export const reportForm = z.object({ token: optionalText(20), ground: choice(grounds), reason: text(1000) })

export type ReportForm = z.infer<typeof reportForm>
