import * as z from 'zod/mini'
import { languages } from '../i18n/messages.ts'
import { choice } from '../platform/form-fields.ts'

export const languageForm = z.object({ language: choice(languages) })
