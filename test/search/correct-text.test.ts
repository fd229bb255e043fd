import { expect, test } from 'vitest'
import { correctText } from '../../src/search/correct-text.ts'
import { howFar } from '../../src/search/how-far.ts'
import type { Result } from '../../src/search/list-results.ts'

function resultWith(words: string[]): Result {
  const title = words.map(text => ({ text, like: 'corrected' as const }))
  return { title, snippet: null } as unknown as Result
}

test.each([
  ['kuntotus', ['kuntoutuksessa', 'kunta', 'kuntoutus', 'kuntayhtymä'], 'kuntoutus'],
  ['tyollistymisuunnitema', ['työllistymistä', 'työllistymissuunnitelmassa'], 'työllistymissuunnitelmassa'],
  ['tyollistymisuunnitema', ['työllistymissuunnitelman', 'työllistymissuunnitelma'], 'työllistymissuunnitelma'],
  ['hyvinvontialue', ['hyvinvointi', 'hyvinvointialueen', 'hyvinvointialue'], 'hyvinvointialue'],
  ['palavrei', ['palaa', 'palaverikäytäntö', 'palaveri'], 'palaveri'],
  ['Kuntotus', ['KUNTOUTUS'], 'kuntoutus'],
])('for %s the word nearest to it is shown', (typed, words, shown) => {
  const corrected = [{ typed, instead: words.map(word => word.slice(0, 4).toLowerCase()) }]
  expect(correctText(typed, corrected, [resultWith(words)])).toBe(shown)
  expect(
    correctText(
      typed,
      corrected,
      words.map(word => resultWith([word])),
    ),
  ).toBe(shown)
})

test('each word is put right in its place, and what no result shows is left', () => {
  const corrected = [
    { typed: 'kuntotus', instead: ['kuntoutu'] },
    { typed: 'palavrei', instead: ['palaver'] },
  ]
  const both = [resultWith(['palaveri', 'kuntoutus'])]
  expect(correctText('kuntotus ja palavrei', corrected, both)).toBe('kuntoutus ja palaveri')
  expect(correctText('kuntotus ja palavrei', corrected, [resultWith(['palaveri'])])).toBe('kuntotus ja palaveri')
  expect(correctText('kuntotus', corrected.slice(0, 1), [resultWith([])])).toBe(null)
})

test('how far two words are from one another counts letters added, left out, changed and swapped', () => {
  const far = [
    ['', '', 0],
    ['', 'abc', 3],
    ['velka', 'velka', 0],
    ['velka', 'vlka', 1],
    ['velka', 'velkka', 1],
    ['velka', 'vilka', 1],
    ['velka', 'evlka', 1],
    ['alue', 'aleu', 1],
    ['kuntotus', 'kunta', 4],
  ] as const
  for (const [one, other, steps] of far) {
    expect({ one, other, steps: howFar(one, other) }).toEqual({ one, other, steps })
    expect(howFar(other, one)).toBe(steps)
  }
})
