import * as z from 'zod/mini'
import { choice, optionalMarkdown, text } from '../platform/form-fields.ts'

const longest = 20_000

/** The texts of a page in three languages; `placeholders` are the words in curly brackets it may hold. */
export function pageTextForm(placeholders: readonly string[]) {
  const known = z.refine<string>(
    source => [...source.matchAll(/\{([a-z_]+)\}/g)].every(([, word = '']) => placeholders.includes(word)),
    { error: 'placeholder' },
  )
  const one = () => optionalMarkdown(longest).check(known)
  const revision = z.pipe(text(10).check(z.regex(/^\d+$/)), z.transform(Number))
  return z.object({ fi: one(), sv: one(), en: one(), revision, act: choice(['preview', 'save']) })
}
