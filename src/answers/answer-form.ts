import * as z from 'zod/mini'
import { languages } from '../i18n/messages.ts'
import { choice, markdown, optionalText, revision } from '../platform/form-fields.ts'

const written = z.object({ body: markdown(10_000), language: choice(languages) })

/** `quotes` is the id of the answer that the text quotes. */
export const answerForm = z.extend(written, { token: optionalText(20), quotes: optionalText(64) })

export type AnswerForm = z.infer<typeof answerForm>

export const editedAnswerForm = z.extend(written, { revision: revision() })

export type EditedAnswerForm = z.infer<typeof editedAnswerForm>
