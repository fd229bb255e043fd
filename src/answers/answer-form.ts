import * as z from 'zod/mini'
import { languages } from '../i18n/messages.ts'
import { choice, markdown } from '../platform/form-fields.ts'

export const answerForm = z.object({ body: markdown(10_000), language: choice(languages) })

export type AnswerForm = z.infer<typeof answerForm>
