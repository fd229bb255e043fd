import * as z from 'zod/mini'
import { checkbox, choice, optionalText, someOf } from '../platform/form-fields.ts'
import type { Remains } from './find-remains.ts'
import { grounds } from './grounds.ts'

const mostAtOnce = 200

/** `note` is read by everybody who could have read the post; `under` and `answers[]` are what goes with it. */
export function erasureForm({ quoting }: Remains) {
  const ids = quoting.map(each => each.id)
  return z.object({
    ground: choice(grounds),
    note: optionalText(300),
    under: checkbox(),
    'answers[]': someOf(ids, mostAtOnce),
    sure: z.literal('1'),
  })
}

export type ErasureForm = z.infer<ReturnType<typeof erasureForm>>
