import * as z from 'zod/mini'

/** Which report's reason is erased. */
export const reasonForm = z.object({ report: z.string().check(z.regex(/^[\w-]{1,64}$/)) })
