import * as z from 'zod/mini'

/** `until` is when the newest report on the page came: a later one has not been read and goes on waiting. */
export const keepForm = z.object({ until: z.string().check(z.regex(/^\d{1,15}$/)) })
