import * as z from 'zod/mini'
import { checkbox } from '../platform/form-fields.ts'

export const roundMailsForm = z.object({ round_mails: checkbox() })
