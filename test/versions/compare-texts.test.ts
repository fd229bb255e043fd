import { expect, test } from 'vitest'
import { compareTexts } from '../../src/versions/compare-texts.ts'
import { seeded } from '../support/seeded.ts'

/** Parts as one text: [-removed-] and {+added+}. */
function told(before: string, after: string): string {
  const signs = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] }
  return compareTexts(before, after)
    .map(({ kind, text }) => signs[kind][0] + text + signs[kind][1])
    .join('')
}

test('changed words stand side by side, the others stay', () => {
  expect(told('Kokous maanantaina kello yhdeksän.', 'Kokous tiistaina kello kymmenen.')).toBe(
    'Kokous [-maanantaina-]{+tiistaina+} kello [-yhdeksän-]{+kymmenen+}.',
  )
  expect(told('Sovimme asiasta.', 'Sovimme asiasta yhdessä.')).toBe('Sovimme asiasta{+ yhdessä+}.')
  expect(told('Kahvia ja puuroa', 'Kahvia, pullaa ja puuroa')).toBe('Kahvia{+, pullaa+} ja puuroa')
  expect(told('TYP-palvelu on hyvä', 'TYM-palvelu on hyvä')).toBe('[-TYP-palvelu-]{+TYM-palvelu+} on hyvä')
})

test('a word left alone between changes goes with them', () => {
  expect(told('punainen ja keltainen', 'sininen ja vihreä')).toBe('[-punainen ja keltainen-]{+sininen ja vihreä+}')
  expect(told('eka\ntoka', 'yksi\nkaksi')).toBe('[-eka-]{+yksi+}\n[-toka-]{+kaksi+}')
})

test('nothing, something new and something gone', () => {
  expect(compareTexts('', '')).toEqual([])
  expect(told('sama', 'sama')).toBe('sama')
  expect(told('', 'uusi')).toBe('{+uusi+}')
  expect(told('vanha', '')).toBe('[-vanha-]')
})

test('both texts can be read from the parts, whatever they are', () => {
  const next = seeded(7)
  const words = ['ja', 'ei', 'asiakas', 'palaveri', ' ', '\n', ',', '👩‍👩‍👧', 'TYP-palvelu', '**', 'å']
  const text = () =>
    Array.from({ length: Math.floor(next() * 40) }, () => words[Math.floor(next() * words.length)]).join('')
  for (let round = 0; round < 500; round++) {
    const [before, after] = [text(), text()]
    const parts = compareTexts(before, after)
    const without = (kind: 'removed' | 'added') => parts.filter(part => part.kind !== kind).map(part => part.text)
    expect([without('added').join(''), without('removed').join('')]).toEqual([before, after])
  }
})

test('long texts with nothing in common are not searched for likeness', () => {
  const [one, other] = ['a '.repeat(5000).trim(), 'b '.repeat(5000).trim()]
  expect(compareTexts(one, other)).toEqual([
    { kind: 'removed', text: one },
    { kind: 'added', text: other },
  ])
  const lines = (word: string) =>
    Array.from({ length: 300 }, (_, at) => (at % 3 ? `${word}${at} ${word}` : 'sama rivi'))
  const told = compareTexts(lines('vanha').join('\n'), lines('uusi').join('\n'))
  expect(told.filter(part => part.kind === 'same' && part.text.includes('sama rivi'))).toHaveLength(100)
})
