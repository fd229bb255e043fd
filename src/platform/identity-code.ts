import { plainCharacters } from './plain-characters.ts'

export type IdentityCodeFound = { start: number; end: number; certain: boolean }

const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY'
const space = '[ \u200b]?'
const pair = '(\\d)\u200b?(\\d)'
const individual = '(\\d)\u200b?(\\d)\u200b?(\\d)\u200b?([0-9A-Z])'
const pattern = new RegExp(
  `(?<![\\p{L}\\p{Nd}])${[pair, pair, pair, '(-{1,3}|[+A-FU-Y])', individual].join(space)}(?![\\p{L}\\p{Nd}])`,
  'gu',
)

/**
 * Finds Finnish personal identity codes: DDMMYY, a century sign (+, - Y X W V U, A to F), three digits and the check
 * character (DDMMYYNNN mod 31), also in lower case, in full-width characters, with any dash, and with spaces, line
 * breaks or invisible characters between the parts. Takes any text; returns places in it, in order. `certain` is true
 * when both the date and the check character are right; false when only the date is (a typing error, or another
 * number: ask the writer). A code joined to more letters or digits is none, and a number with a wrong check character
 * that is part of a longer series (040-010190-1234) is not reported. Takes time linear in the length.
 * Method: Digital and Population Data Services Agency, dvv.fi/en/personal-identity-code.
 */
export function findIdentityCodes(text: string): IdentityCodeFound[] {
  const { text: plain, starts, ends } = plainCharacters(text)
  const found: IdentityCodeFound[] = []
  if (!/\d/.test(plain)) return found
  pattern.lastIndex = 0
  for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
    const last = match.index + match[0].length
    const certain = hasRightCheck(match)
    if (isCalendarDate(match) && (certain || !isPartOfSeries(plain, match.index, last))) {
      found.push({ start: starts[match.index] ?? 0, end: ends[last - 1] ?? text.length, certain })
    }
    pattern.lastIndex = certain ? last : match.index + 1
  }
  return found
}

/** The text with every certain identity code replaced by eleven ●; uncertain ones stay. */
export function maskIdentityCodes(text: string): string {
  let masked = ''
  let from = 0
  for (const { start, end, certain } of findIdentityCodes(text)) {
    if (!certain) continue
    masked += text.slice(from, start) + '●'.repeat(11)
    from = end
  }
  return masked + text.slice(from)
}

function hasRightCheck(match: RegExpExecArray): boolean {
  const digits = [...match.slice(1, 7), ...match.slice(8, 11)].join('')
  return checkCharacters[Number(digits) % 31] === match[11]
}

function isCalendarDate(match: RegExpExecArray): boolean {
  const [day, month, years] = [1, 3, 5].map(at => Number(`${match[at]}${match[at + 1]}`)) as [number, number, number]
  const sign = match[7] ?? ''
  const year = years + (sign === '+' ? 1800 : /[A-F]/.test(sign) ? 2000 : 1900)
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const longest = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return day >= 1 && day <= longest
}

function isPartOfSeries(plain: string, start: number, end: number): boolean {
  const before = plain.slice(Math.max(0, start - 2), start)
  const after = plain.slice(end, end + 2)
  return /\p{N}[-./:,+]$|\p{L}-$|\+$/u.test(before) || /^[-./:,+]\p{N}|^-\p{L}/u.test(after)
}
