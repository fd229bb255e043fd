import { expect, test } from 'vitest'
import type { Likeness } from '../../src/text-index/find-matches.ts'
import { markerOf } from '../../src/text-index/mark-word.ts'
import { readQuery } from '../../src/text-index/read-query.ts'

function likeness(searched: string, word: string): Likeness | null {
  const { terms } = readQuery(searched, [])
  const marks = markerOf(
    terms,
    terms.map(() => null),
  )
  return marks(word)
}

const forms = [
  ['palaveri', 'palavereihimme palavereihinsa palavereissammekin palavereihimmekin palavereistamme palavereiden'],
  ['asiakas', 'asiakkaisiimme asiakkailleen asiakkuus'],
  ['prosessi', 'prosesseihinsa prosessiensa'],
  ['verkosto', 'verkostoihimme verkostojemme verkostossanne'],
  ['suunnitelma', 'suunnitelmiimme suunnitelmallinen suunnitelmallisuus'],
  ['kehittää', 'kehitetään kehittämisen kehittäjät'],
  ['plan', 'planerna planeringen planned'],
  ['network', 'networks networking'],
]

test.each(forms)('what only inflects %s is another form of it', (searched, words) => {
  for (const word of words.split(' ')) expect({ word, like: likeness(searched, word) }).toEqual({ word, like: 'form' })
})

const compounds = [
  ['palaveri', 'palaveriohje palaveripohja palaverikäytännöt tiimipalaveriin'],
  ['palvelu', 'palvelupolku palvelukartta palvelubudjetti'],
  ['verkosto', 'verkostotyö verkostojohtaja lähiverkostojen'],
  ['kehittäminen', 'kehittämispäivä kehittämistarpeita'],
  ['plan', 'sysselsättningsplan'],
  ['service', 'servicespråk servicekort'],
]

test.each(compounds)('what has another word beside %s is a compound', (searched, words) => {
  for (const word of words.split(' '))
    expect({ word, like: likeness(searched, word) }).toEqual({ word, like: 'compound' })
})

test('a very long word takes no long time', () => {
  expect(likeness('palaveri', `palaveri${'ohje'.repeat(20_000)}`)).toBe('compound')
})
