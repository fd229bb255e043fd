import * as z from 'zod/mini'
import { choice, line, optionalText, text } from '../platform/form-fields.ts'

const longest = 120

/** A name in three languages, none of them empty. */
export const namesForm = z.object({ fi: line(longest), sv: line(longest), en: line(longest) })

/** The same for something new; the token makes a form sent twice add once. */
export const newNamesForm = z.extend(namesForm, { token: optionalText(20) })

/** Past which other theme, so that a form sent twice moves once. */
export const moveForm = z.object({ direction: choice(['up', 'down']), past: text(60) })
export const activityForm = z.object({ active: choice(['yes', 'no']) })
