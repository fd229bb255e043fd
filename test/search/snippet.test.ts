import { expect, test } from 'vitest'
import { makeSnippet, markText, type Snippet } from '../../src/search/make-snippet.ts'
import type { Likeness } from '../../src/text-index/find-matches.ts'

const marks = (word: string): Likeness | null =>
  /suunnitelm/i.test(word) ? 'form' : /jono/i.test(word) ? 'same' : null
const filler = (count: number) => Array.from({ length: count }, (_, at) => `sana${at}`).join(' ')

function shown({ pieces, cutBefore, cutAfter }: Snippet): string {
  const text = pieces.map(({ text, like }) => (like ? `[${text}]` : text)).join('')
  return `${cutBefore ? '… ' : ''}${text}${cutAfter ? ' …' : ''}`
}

test('a short text is shown whole, with whole words marked', () => {
  expect(shown(makeSnippet('Työllistymissuunnitelmassa sovitaan.', marks))).toBe(
    '[Työllistymissuunnitelmassa] sovitaan.',
  )
})

test('of a long text the part is shown that holds most of the words searched', () => {
  const text = `Jono on pitkä. ${filler(60)}. Jonossa tehty suunnitelma helpottaa. ${filler(60)}`
  const snippet = shown(makeSnippet(text, marks))
  expect(snippet).toContain('… [Jonossa] tehty [suunnitelma] helpottaa.')
  expect(snippet.endsWith(' …')).toBe(true)
})

test('a snippet has twenty-eight words, at the end of a text too', () => {
  for (const text of [`Jono ${filler(200)}`, `${filler(100)} jono ${filler(100)}`, `${filler(200)} jono`]) {
    const snippet = makeSnippet(text, marks)
    expect(shown(snippet)).toContain('[jono]'.replace('j', text.startsWith('J') ? 'J' : 'j'))
    expect(shown(snippet).match(/[\p{L}\p{N}]+/gu)).toHaveLength(28)
  }
})

test('a text without any of the words is shown from its beginning', () => {
  expect(shown(makeSnippet(filler(100), marks)).startsWith('sana0 sana1')).toBe(true)
})

test('nothing of a text is lost or doubled by marking it', () => {
  for (const text of ['', 'jono', ' jono jono ', 'a-jono, "jono" & <jono>', '🙂 jono\u0301t', `${'x'.repeat(30_000)}`])
    expect(
      markText(text, marks)
        .map(piece => piece.text)
        .join(''),
    ).toBe(text)
})

test('paragraphs are set apart in the one line of a snippet', () => {
  expect(shown(makeSnippet('Lähtötilanne\nJono kasvoi.\nVaasa', marks))).toBe('Lähtötilanne · [Jono] kasvoi. Vaasa')
})

test('a very long text takes no long time', () => {
  const snippet = makeSnippet(`${'jono '.repeat(100_000)}`, marks)
  expect(snippet.cutAfter).toBe(true)
  expect(snippet.pieces.length).toBeLessThan(100)
})
