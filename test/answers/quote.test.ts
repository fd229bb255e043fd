import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { quoteText } from '../../src/answers/quote.ts'
import { answerDraft, autosave, fieldIn } from '../drafts/draft-fields.ts'
import { openForum } from '../support/forum.ts'
import { answer, ask } from '../threads/write.ts'

const idOf = (address: string) => address.split('/').at(-1) ?? ''

test('an answer is quoted into one’s own, with a link and no name', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const nella = await forum.as('nella')
  const thread = await ask(aino)
  const first = await answer(nella, thread, 'Meillä **Kela** kutsuu.\n\nJoka maanantai.')
  const page = await aino.get(thread)
  expect(page.links).toContain(`${thread}?quote=${idOf(first)}#body`)
  const form = await aino.get(`${thread}?quote=${idOf(first)}`)
  const body = fieldIn(form, 'body') ?? ''
  expect(body.replaceAll('&gt;', '>')).toBe(
    `[Lainaus keskustelusta](http://forum.test${first}):\n\n> Meillä **Kela** kutsuu.\n>\n> Joka maanantai.`,
  )
  expect(body).not.toContain('Nella')
  expect(fieldIn(form, 'quotes')).toBe(idOf(first))

  const text = `${body.replaceAll('&gt;', '>')}\n\nNäin meilläkin.`
  const fields = { token: fieldIn(form, 'token') ?? '', quotes: idOf(first), body: text, language: 'fi' }
  const posted = await aino.post(`${thread}/answers`, fields)
  expect(posted.status).toBe(303)
  const shown = await aino.get(thread)
  expect(shown.html).toContain('<blockquote>')
  expect(shown.html).toContain(`href="http://forum.test${first}"`)
  const rows = await forum.db.all(sql`SELECT quotes_id FROM answers WHERE author_id = 'aino'`)
  expect(rows).toEqual([{ quotes_id: idOf(first) }])
})

test('a quotation goes below what one has written already, once', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const thread = await ask(aino)
  const first = await answer(await forum.as('nella'), thread, 'Tästä kannattaa aloittaa.')
  const draft = answerDraft('aaaaaaaaaaaa', thread, 'Oma alkuni.')
  await autosave(aino, draft)
  const quoting = `${thread}?quote=${idOf(first)}`
  const body = (fieldIn(await aino.get(quoting), 'body') ?? '').replaceAll('&gt;', '>')
  expect(body).toMatch(/^Oma alkuni\.\n\n\[Lainaus keskustelusta\]\(\S+\):\n\n> Tästä kannattaa aloittaa\.$/)
  await autosave(aino, { ...draft, body, quotes: idOf(first) })
  const again = await aino.get(quoting)
  expect((fieldIn(again, 'body') ?? '').replaceAll('&gt;', '>')).toBe(body)
  expect(fieldIn(again, 'quotes')).toBe(idOf(first))
})

test('only what stands in the same discussion is quoted', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const nella = await forum.as('nella')
  const thread = await ask(aino)
  const narrow = await ask(nella, { title: 'Vain omille', audience: 'own' })
  const hidden = idOf(await answer(nella, narrow, 'Vain meille'))
  const withdrawn = await answer(nella, thread, 'Otan takaisin')
  await nella.post(`${withdrawn}/withdrawal`)
  for (const id of [hidden, idOf(withdrawn), 'missing', '']) {
    expect(fieldIn(await aino.get(`${thread}?quote=${id}`), 'body')).toBe('')
    await aino.post(`${thread}/answers`, { body: `Vastaus ${id}`, quotes: id, language: 'fi' })
  }
  expect((await aino.get(thread)).links.filter(link => link.includes('quote='))).toHaveLength(4)
  const rows = await forum.db.all(sql`SELECT DISTINCT quotes_id FROM answers WHERE author_id = 'aino'`)
  expect(rows).toEqual([{ quotes_id: null }])
  expect((await forum.visitor().get(`${thread}?quote=${hidden}`)).html).not.toContain('name="body"')
  expect((await forum.visitor().get(thread)).links.some(link => link.includes('quote='))).toBe(false)
})

test('a quotation is short, and leaves out what it quotes itself', () => {
  const link = { words: 'Lainaus', address: 'https://a.fi/b' }
  expect(quoteText('> vanhaa\n> lisää\n\nUutta\n\n\n\nja lisää', link)).toBe(
    '[Lainaus](https://a.fi/b):\n\n> Uutta\n>\n> ja lisää\n\n',
  )
  const long = quoteText('sana '.repeat(400), link)
  expect(long.length).toBeLessThan(560)
  expect(long).toMatch(/sana…\n\n$/)
  expect(quoteText('x'.repeat(900), link)).toContain(`${'x'.repeat(500)}…`)
})
