import { expect, test } from 'vitest'
import { renderMarkdown } from '../../src/platform/markdown.ts'
import { excerpt } from '../../src/threads/excerpt.ts'

test('an excerpt is the plain beginning of a text', () => {
  expect(excerpt(renderMarkdown('Meillä **on**:\n\n- yksi\n- kaksi & <b>'))).toBe('Meillä on: yksi kaksi & <b>')
  expect(excerpt(renderMarkdown(`[linkki](https://a.fi/${'x'.repeat(50)}), jatkuu`), 20)).toBe('linkki, jatkuu')
})

test('an excerpt ends between words, also where the html was cut', () => {
  const long = excerpt('<p>Yksi kaksi kolme neljä viisi</p>', 16)
  expect(long).toBe('Yksi kaksi …')
  expect(excerpt('<p>Katso <a href="https://a.f')).toBe('Katso')
})
