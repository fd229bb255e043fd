import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { openForum } from '../support/forum.ts'
import { ask } from './write.ts'

test('a worker asks and the thread stands at its own address', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const posted = await aino.post('/fi/threads', {
    title: '  Kuka kutsuu koolle? ',
    body: 'Meillä **jokainen** odottaa <b>toista</b>.',
    'needs[]': ['6', '1', '6'],
    audience: 'near',
    perspective: 'kela',
    language: 'sv',
  })
  expect(posted.status).toBe(303)
  const page = await aino.follow(posted)
  expect(page.heading).toBe('Kuka kutsuu koolle?')
  expect(page.html).toContain('<strong>jokainen</strong>')
  expect(page.html).not.toContain('<b>')
  expect(page.html).toMatch(/<h1 lang="sv"/)
  for (const said of [
    'Keskustelu on julkaistu',
    'Aino Esimerkki',
    'Työvoimaviranomainen',
    'Kainuu',
    'Selkeä vastuunjako',
  ])
    expect(page.text).toContain(said)
  expect(page.text).toContain('Toivottu näkökulma: Kela')
  expect(page.text).toContain('Verkostolle ja sen naapuriverkostoille')
  const list = await aino.get('/fi/threads')
  expect(list.text).toContain('Meillä jokainen odottaa <b>toista</b>.')
})

test('a form with a fault comes back with what was typed and changes nothing', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const fields = { title: 'Otsikko', body: 'Tallessa oleva teksti', audience: 'all', language: 'fi' }
  const faults: [Record<string, string | string[]>, string][] = [
    [{ title: ' ' }, 'Täytä tämä kohta'],
    [{ title: 'a'.repeat(141) }, 'enintään 140 merkkiä'],
    [{ body: 'a'.repeat(10_001) }, 'enintään 10000 merkkiä'],
    [{ body: '![kuva](https://a.fi/b.png)' }, 'Kuvia ei voi'],
    [{ 'needs[]': ['1', '2', '3', '4'] }, 'Valitse enintään 3'],
    [{ 'needs[]': ['99'] }, 'Valitse jokin annetuista'],
    [{ audience: 'everybody' }, 'Valitse jokin annetuista'],
    [{ audience: 'role:worker' }, 'Valitse jokin annetuista'],
    [{ network: 'lappi' }, 'Valitse jokin annetuista'],
    [{ perspective: 'police' }, 'Valitse jokin annetuista'],
    [{ language: 'de' }, 'Valitse jokin annetuista'],
    [{ body: 'Asiakas 131052-308T' }, 'Tekstissä oli henkilötunnus'],
  ]
  for (const [fault, said] of faults) {
    const page = await aino.post('/fi/threads', { ...fields, ...fault })
    expect(page.status, said).toBe(422)
    expect(page.text).toContain(said)
    expect(page.html).not.toContain('308T')
    if (!fault.body) expect(page.html).toContain('Tallessa oleva teksti')
  }
  expect(await forum.db.all(sql`SELECT id FROM threads`)).toEqual([])
})

test('who has said that a number is no identity code need not say it again', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const fields = { title: 'Asia', body: 'Asia 131052-308S', audience: 'all', language: 'fi' }
  const box = (html: string) =>
    /<form class="form"[\s\S]*?<input type="checkbox" id="not_identity_code"[^>]*>/.exec(html)?.[0]
  const asked = await aino.post('/fi/threads', fields)
  expect(asked.status).toBe(422)
  expect(box(asked.html)).not.toContain('checked')
  const said = await aino.post('/fi/threads', { ...fields, title: '', not_identity_code: '1' })
  expect(said.status).toBe(422)
  expect(box(said.html)).toContain('checked')
  expect((await aino.post('/fi/threads', { ...fields, not_identity_code: '1' })).status).toBe(303)
})

test('a person asks for any of their own networks', async () => {
  const forum = await openForum()
  const pauli = await forum.as('pauli')
  const form = await pauli.get('/fi/threads/new?need=6')
  expect(form.html).toMatch(/<option value="kainuu"/)
  expect(form.html).toMatch(/value="6" checked/)
  const thread = await ask(pauli, { network: 'kainuu', audience: 'own' })
  expect((await (await forum.as('aino')).get(thread)).status).toBe(200)
  expect((await (await forum.as('hilla')).get(thread)).status).toBe(404)
})

test('a second press of the button makes no second thread', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const form = { token: 'aaaaaaaaaaaa', 'needs[]': ['6'] }
  const both = await Promise.all([ask(aino, form), ask(aino, form)])
  expect(both[0]).toBe(both[1])
  forum.later({ days: 1 })
  expect(await ask(aino, form)).toBe(both[0])
  expect(await ask(aino)).not.toBe(both[0])
  expect(await ask(await forum.as('arttu'), form)).not.toBe(both[0])
})

test('a visitor is asked to sign in before writing', async () => {
  const forum = await openForum()
  const visitor = forum.visitor()
  expect((await visitor.get('/fi/threads/new?need=6')).location).toContain('/fi/sign-in?to=')
  const sent = await visitor.post('/fi/threads', { title: 'Kesken jäänyt', body: 'Teksti' })
  expect(sent.status).toBe(401)
  expect(sent.html).toContain('Kesken jäänyt')
})
