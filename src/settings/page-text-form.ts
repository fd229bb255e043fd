import * as z from 'zod/mini'
import { choice, optionalMarkdown, text } from '../platform/form-fields.ts'

const longest = 20_000

/** The texts of a page in three languages; `placeholders` are the words in curly brackets it may hold. */
export function pageTextForm(placeholders: readonly string[]) {
  const known = z.check<string>(context => {
    const words = [...context.value.matchAll(/\{([a-z_]+)\}/g)].map(([, word = '']) => word)
    const word = words.find(each => !placeholders.includes(each))
    if (word !== undefined)
      context.issues.push({ code: 'custom', message: 'placeholder', params: { word }, input: context.value })
  })
  const one = () => optionalMarkdown(longest).check(known)
  const revision = z.pipe(text(10).check(z.regex(/^\d+$/)), z.transform(Number))
  return z.object({ fi: one(), sv: one(), en: one(), revision, act: choice(['preview', 'save']) })
}
