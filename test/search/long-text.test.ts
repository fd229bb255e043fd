import { expect, test } from 'vitest'
import { longestSearch, readText } from '../../src/search/search-filters.ts'
import { openForum } from '../support/forum.ts'
import { ask } from '../threads/write.ts'

const words = (count: number) => Array.from({ length: count }, () => 'kvasari').join(' ')

test('what is too long is cut at the end of a word', () => {
  expect(readText(words(60))).toBe(words(25))
  expect(readText(`${words(25)} `)).toBe(words(25))
  expect(readText(`${'x'.repeat(190)} ${'y'.repeat(50)}`)).toBe('x'.repeat(190))
  expect(readText(`${'x'.repeat(200)} y`)).toBe('x'.repeat(200))
  expect(readText('x'.repeat(500))).toBe('x'.repeat(longestSearch))
  expect(readText(`${'x'.repeat(199)}🙂`).isWellFormed()).toBe(true)
})

test('whoever searches something too long is told that only its beginning was searched', async () => {
  const forum = await openForum()
  await ask(await forum.as('eero'), { title: 'Kvasari' })
  const told = {
    fi: 'Haku on pidempi kuin 200 merkkiä.',
    sv: 'Sökningen är längre än 200 tecken.',
    en: 'The search is longer than 200 characters.',
  }
  for (const [language, sentence] of Object.entries(told)) {
    const at = (q: string) => forum.visitor().get(`/${language}/search?${new URLSearchParams({ q })}`)
    const long = await at(words(60))
    expect(long.text).toContain(sentence)
    expect(long.html).toContain(`value="${words(25)}"`)
    expect((await at(words(25))).text).not.toContain(sentence)
  }
})
