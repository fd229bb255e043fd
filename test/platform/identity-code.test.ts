import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { findIdentityCodes, maskIdentityCodes } from '../../src/platform/identity-code.ts'
import { seeded } from '../support/seeded.ts'

type Vector = { text: string; expected: string; note: string }

const file = new URL('./hetu-vectors.csv', import.meta.url)
const vectors: Vector[] = parse(readFileSync(file, 'utf8'), { columns: true })
const certainty = (text: string) => findIdentityCodes(text).map(found => found.certain)
const codeIn = (text: string) => findIdentityCodes(text).map(({ start, end }) => text.slice(start, end))

const alphabet = '0123456789ABCDEFHJKLMNPRSTUVWXY'
function codeOf(date: string, sign: string, number: string): string {
  return `${date}${sign}${number}${alphabet[Number(date + number) % 31]}`
}

describe('the published and artificial vectors', () => {
  test.each(vectors)('$text is $expected ($note)', ({ text, expected }) => {
    if (expected === 'valid') expect(certainty(text)).toEqual([true])
    else if (expected === 'invalid check') expect(certainty(text)).toEqual([false])
    else expect(certainty(text)).toEqual([])
  })
})

describe('a code is found', () => {
  test.each([...'+-YXWVUABCDEF'])('with the century sign %s', sign => {
    const code = codeOf('010203', sign, '987')
    expect(findIdentityCodes(code)).toEqual([{ start: 0, end: 11, certain: true }])
    expect(certainty(code.toLowerCase())).toEqual([true])
  })

  test.each([
    ['in bold', '**150862-945L**', '150862-945L'],
    ['in underscores', '_150862-945L_', '150862-945L'],
    ['in HTML', '<b>150862-945L</b>', '150862-945L'],
    ['in a code mark', '`150862-945L`', '150862-945L'],
    ['after a label', 'hetu:150862-945L', '150862-945L'],
    ['in brackets', 'asiakas (150862-945L), Vaasa', '150862-945L'],
    ['before a full stop', 'Se on 150862-945L.', '150862-945L'],
    ['in a file name', 'lausunto-150862-945L.pdf', '150862-945L'],
    ['in an address', 'https://a.fi/?q=%20150862-945L&x=1', '150862-945L'],
    ['with an encoded dash in an address', 'https://a.fi/150862%2D945L/', '150862%2D945L'],
    ['across a line break', 'tunnus 150862-\n945L', '150862-\n945L'],
    ['with a Windows line break and indentation', '150862\r\n   -945L', '150862\r\n   -945L'],
    ['with no-break spaces', '150862\u00a0-\u202f945L', '150862\u00a0-\u202f945L'],
    ['with zero-width characters', '15\u200b0862\u200d-\ufeff94\u20605L', '15\u200b0862\u200d-\ufeff94\u20605L'],
    ['with a soft hyphen for the sign', '150862\u00ad945L', '150862\u00ad945L'],
    ['with a soft hyphen beside the sign', '150862-\u00ad945L', '150862-\u00ad945L'],
    ['with a doubled hyphen', '150862--945L', '150862--945L'],
    ['with spaced pairs', '15 08 62 - 945L', '15 08 62 - 945L'],
    ['with spaces around a letter sign', '150803 a 9651', '150803 a 9651'],
    ['in full-width characters', '１５０８６２－９４５Ｌ', '１５０８６２－９４５Ｌ'],
    ['in full-width small letters', '１５０８６２ｗ９８７ｙ', '１５０８６２ｗ９８７ｙ'],
    ['in mathematical bold digits', '𝟏𝟓𝟎𝟖𝟔𝟐-𝟗𝟒𝟓L', '𝟏𝟓𝟎𝟖𝟔𝟐-𝟗𝟒𝟓L'],
    ['with an escaped hyphen', '150862\\-945L', '150862\\-945L'],
    ['with emphasis inside', '150862-**945L**', '150862-**945L'],
    ['with an HTML entity for the sign', '150862&#45;945L', '150862&#45;945L'],
    ['with a named entity for the sign', '150862&ndash;945L', '150862&ndash;945L'],
    ['with an entity for a space', '150862&nbsp;-945L', '150862&nbsp;-945L'],
    ['before a footnote mark', '150862-945L²', '150862-945L'],
    ['after an emoji', '👍150862-945L👍', '150862-945L'],
    ['after a list number', '1. 150862-945L', '150862-945L'],
  ])('%s', (_, text, code) => {
    expect(certainty(text)).toEqual([true])
    expect(codeIn(text)).toEqual([code])
  })

  test('many times in one text, in order', () => {
    const text = '150862-945L, 150803A9651;150862W987Y\n131052-308S'
    expect(codeIn(text)).toEqual(['150862-945L', '150803A9651', '150862W987Y', '131052-308S'])
    expect(certainty(text)).toEqual([true, true, true, false])
  })

  test('when something like a code ends where it begins', () => {
    expect(codeIn('150899-1508 62-945L')).toContain('1508 62-945L')
  })
})

describe('nothing is found in', () => {
  test.each([
    'a150862-945L',
    '150862-945La',
    'ä150862-945L',
    '150862-945Lä',
    '1150862-945L',
    '150862-945L1',
    '９150862-945L',
    '310299-9315',
    '290200-1234',
    '290219A1234',
    '000190-1234',
    '010090-1234',
    '011390-1234',
    '15.8.1962',
    '15.08.1962 klo 9-10',
    '2026-11-24T09:00:00+02:00',
    '20260101-1234',
    'ma 1.6.–ti 2.6.2026',
    '0201 234 5678',
    '+358 40 123 4567',
    '040 1234567',
    '1234567-8',
    '2917395-3',
    'FI2917395-3',
    'FI21 1234 5600 0007 85',
    '12345 67890 12345',
    'RF18 5390 0754 7034',
    'VN/12345/2026',
    '550e8400-e29b-41d4-a716-446655440000',
    '010190-12345',
    '010190-123',
    '010190G1234',
    '010190Z1234',
    '040-010190-1234',
    '010190-1234-5',
    '+010190-1234',
    'KELA-010190-1234',
    '150862.945L',
    '150862/945L',
    '1508629315',
    '',
  ])('%s', text => {
    expect(findIdentityCodes(text)).toEqual([])
  })
})

describe('the mask', () => {
  test('hides the certain codes and leaves the rest of the text', () => {
    expect(maskIdentityCodes('a 150862-945L, b 131052-308S, c 15 08 62 – 9315.')).toBe(
      'a ●●●●●●●●●●●, b 131052-308S, c ●●●●●●●●●●●.',
    )
    expect(maskIdentityCodes('ei mitään')).toBe('ei mitään')
  })

  test('leaves nothing of any code in any dress', () => {
    const random = seeded(20261124)
    const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T
    const dashes = [...'-‐‑‒–—―−﹣－']
    const gaps = ['', '', ' ', '  ', '\u00a0', '\n', '\r\n', '\t', '\u200b', '\u200d ', '&nbsp;']
    const around = [' ', '(', '**', '<b>', 'hetu:', '"', '\n', '=', '/', '_']
    const wide = (code: string) =>
      code.replace(/[0-9A-Za-z]/g, sign => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0))
    const dresses = [
      (code: string) => code,
      (code: string) => code.toLowerCase(),
      wide,
      (code: string) => wide(code.toLowerCase()),
    ]
    for (let round = 0; round < 5000; round++) {
      const two = (n: number) => String(n).padStart(2, '0')
      const sign = pick([...'+-YXWVUABCDEF'])
      const date = two(1 + Math.floor(random() * 28)) + two(1 + Math.floor(random() * 12)) + two((random() * 100) | 0)
      const code = codeOf(date, sign, String((random() * 1000) | 0).padStart(3, '0'))
      const between = pick(['', '', ' ', '\u00a0', '\u200b'])
      const shownSign = sign === '-' ? pick(dashes) : sign
      const pairs = [code.slice(0, 2), code.slice(2, 4), code.slice(4, 6)].join(between)
      const dressed =
        pick(dresses)(pairs) + pick(gaps) + pick(dresses)(shownSign) + pick(gaps) + pick(dresses)(code.slice(7))
      const text = `Asiakas${pick(around)}${dressed}${pick([' ', ')', '**', '</b>', '.', ',', '\n', '&', '_', ''])}`
      expect(certainty(text), JSON.stringify(text)).toEqual([true])
      const masked = maskIdentityCodes(text).normalize('NFKC').toUpperCase()
      expect(masked).toContain('●'.repeat(11))
      expect(masked.replaceAll('●', ''), text).not.toContain(code.slice(7))
    }
  })
})

// A search that is not linear would run into the time limit of a test.
describe('two hundred thousand hostile characters are read to their end', () => {
  test.each([
    ['digits', '1'.repeat(200_000)],
    ['spaced digits', '15 '.repeat(67_000)],
    ['dates and spaces', `150862${' '.repeat(200_000)}`],
    ['dates and dashes', '150862-'.repeat(28_000)],
    ['almost codes', '150862-945K '.repeat(17_000)],
    ['codes', '150862-945L '.repeat(17_000)],
    ['zero-width characters', `150862${'\u200b'.repeat(200_000)}-945L`],
    ['ampersands', '&'.repeat(200_000)],
    ['unfinished entities', '&#1234567'.repeat(22_000)],
    ['percent signs', '%2'.repeat(100_000)],
    ['surrogates', '𝟏'.repeat(100_000)],
    ['combining marks', `1${'\u0301'.repeat(200_000)}`],
  ])('%s', (_, text) => {
    expect(findIdentityCodes(maskIdentityCodes(text)).some(code => code.certain)).toBe(false)
  })
})
