import { expect, test } from 'vitest'
import { practiceFields } from '../practices/practice-fields.ts'
import { openForum } from '../support/forum.ts'
import type { Page } from '../support/page.ts'
import { answer, ask } from '../threads/write.ts'

/** The hit whose title holds this, as it stands on the page. */
function hit(page: Page, words: string): string {
  const hits = page.html.match(/<li class="hit">[\s\S]*?<div class="hit-foot">[\s\S]*?<\/li>/g) ?? []
  return hits.find(each => each.replace(/<[^>]+>/g, '').includes(words)) ?? ''
}

const langOf = (part: string, html: string) => new RegExp(`<${part}( lang="(\\w+)")?>`).exec(html)?.[2] ?? 'sv'
const titleOf = (html: string) => langOf('h3 class="hit-title"', html)
const textOf = (html: string) => langOf('p class="hit-text"><span', html)

test('a title translated into the language of the page never stands over a text in another', async () => {
  const forum = await openForum()
  const found = hit(await forum.visitor().get('/sv/search?q=enda+plan'), 'En enda plan')
  expect(titleOf(found)).toBe('sv')
  expect(found).not.toContain('Asiakkaalla')
  expect(found).toContain('Textens språk: finska')
  expect(found).toContain('Träff i rubriken')
})

test('what is found by its text in another language is shown in that, with its title in that of the page', async () => {
  const forum = await openForum()
  const page = await forum.visitor().get('/sv/search?q=planned+doctor')
  const found = hit(page, 'Läkartid säkrades inte')
  expect([titleOf(found), /<span lang="en">[^<]*<mark>planned/.test(found)]).toEqual(['en', true])
  expect(found).toContain('Rubriken på svenska:</strong> Läkartid säkrades inte')
  expect(found).toContain('<span lang="en">planned</span>')
})

test('what is only in its own language says which, and says nothing in its readers’ own', async () => {
  const forum = await openForum()
  const eero = await forum.as('eero')
  await eero.post('/fi/practices', practiceFields({ title: 'Kvasarikahvit', summary: 'Kvasari loistaa.' }))
  const swedish = hit(await forum.visitor().get('/sv/search?q=kvasari'), 'Kvasarikahvit')
  expect([titleOf(swedish), textOf(swedish)]).toEqual(['fi', 'fi'])
  expect(swedish).toContain('Textens språk: finska')
  const finnish = hit(await forum.visitor().get('/fi/search?q=kvasari'), 'Kvasarikahvit')
  expect(finnish).not.toContain('Tekstin kieli')
  expect(finnish).not.toContain('lang=')
})

test('an answer in another language than its thread is marked as such', async () => {
  const forum = await openForum()
  const thread = await ask(await forum.as('eero'), { title: 'Kvasarista kysymys' })
  await answer(await forum.as('nella'), thread, 'Meillä tähtikalenteri auttoi.')
  const found = hit(await forum.visitor().get('/sv/search?q=tähtikalenteri'), 'Kvasarista kysymys')
  expect(found).toContain('I ett svar: </strong><span lang="fi">')
  expect(found).toContain('Träff i ett svar')
})

test('where a hit is said to be is where its words are marked', async () => {
  const forum = await openForum()
  for (const path of ['/fi/search?q=palaveri', '/sv/search?q=plan', '/sv/search?q=suunnitelma', '/en/search?q=team']) {
    const { html } = await forum.visitor().get(path)
    const hits = html.match(/<li class="hit">[\s\S]*?<div class="hit-foot">[\s\S]*?<\/li>/g) ?? []
    expect(hits.length).toBeGreaterThan(0)
    for (const each of hits) {
      const title = /<h3[\s\S]*?<\/h3>/.exec(each)?.[0] ?? ''
      const saysTitle = /Osuma otsikossa|Träff i rubriken|Matched in the title/.test(each)
      expect({ path, title, says: saysTitle }).toEqual({ path, title, says: title.includes('<mark>') })
      if (saysTitle)
        expect(each).not.toMatch(/Haettu sana on tekstissä|Ordet finns på ett annat|The word is in the text/)
    }
  }
})
