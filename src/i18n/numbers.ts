import type { Language } from './messages.ts'

const space = '\u00a0'

/** A number with the language's decimal and thousands signs. Without `decimals` up to two are shown, as needed. */
export function numberText(n: number, language: Language, decimals?: number): string {
  if (!Number.isFinite(n)) return '–'
  const [whole = '0', fraction] = (
    decimals === undefined ? String(Number(Math.abs(n).toFixed(2))) : Math.abs(n).toFixed(decimals)
  ).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, language === 'en' ? ',' : space)
  const text = fraction ? grouped + (language === 'en' ? '.' : ',') + fraction : grouped
  return n < 0 && /[1-9]/.test(text) ? `−${text}` : text
}

/** A share from 0 to 1 as whole percents: '37 %' with a no-break space in Finnish and Swedish, '37%' in English. */
export function percentText(share: number, language: Language): string {
  if (!Number.isFinite(share)) return '–'
  const text = numberText(Math.round(Number((share * 100).toFixed(6))), language)
  return language === 'en' ? `${text}%` : `${text}${space}%`
}

const collators: Partial<Record<Language, Intl.Collator>> = {}

/** Alphabetical order of a language, numbers by their size. */
export function collator(language: Language): Intl.Collator {
  collators[language] ??= new Intl.Collator(language, { numeric: true })
  return collators[language]
}
