import type { Placeholder } from './placeholders.ts'

/** What each placeholder is replaced with, as safe html that may stand inside a paragraph. */
export type Fillings = Record<Placeholder, string>

/** Replaces the placeholders of a rendered text. Rendering leaves them as they were typed. */
export function fillIn(html: string, fillings: Fillings): string {
  return html.replace(/\{([a-z_]+)\}/g, (whole, word: string) =>
    Object.hasOwn(fillings, word) ? fillings[word as Placeholder] : whole,
  )
}
