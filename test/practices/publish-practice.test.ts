import { expect, test } from 'vitest'
import { practiceNeeds, practices } from '../../src/practices/schema.ts'
import { openForum } from '../support/forum.ts'
import { practiceFields } from './practice-fields.ts'

const published = (forum: Awaited<ReturnType<typeof openForum>>) =>
  forum.db.select({ id: practices.id }).from(practices)

test('what somebody publishes is read by a visitor, without a name', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const answer = await aino.post('/fi/practices', practiceFields())
  expect(answer.status).toBe(303)
  const page = await aino.follow(answer)
  expect(page.heading).toBe('Aamukahvi yhdessä')
  expect(page.text).toContain('Tekstisi on julkaistu. Kiitos')
  expect(page.html).toContain('<strong>kalenteri</strong>')
  expect(page.text).toContain('Aino Esimerkki')

  const seen = await forum.visitor().get(answer.location ?? '')
  expect(seen.text).toContain('Varttitunti joka maanantai')
  expect(seen.text).not.toContain('Aino')
  expect(seen.html).not.toContain('/people/')
  expect(seen.text).toContain('Asiakastyön asiantuntija')
})

test('fields that say nothing have no heading', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const page = await aino.follow(await aino.post('/fi/practices', practiceFields()))
  expect(page.html).toContain('Mitä tehtiin</h2>')
  expect(page.html).not.toContain('Tilanne</h2>')
  expect(page.html).not.toContain('Mihin tämä sopii</h2>')
  expect(page.html).not.toContain('>Lähde<')
})

test('a form that is refused comes back with what was typed, and nothing is stored', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const before = (await published(forum)).length
  const refused: [Record<string, string | string[]>, string][] = [
    [{ title: '' }, 'title-error'],
    [{ title: 'a'.repeat(121) }, 'title-error'],
    [{ summary: 'a'.repeat(401) }, 'summary-error'],
    [{ done: 'a'.repeat(5001) }, 'done-error'],
    [{ done: '![kuva](https://example.fi/a.png)' }, 'done-error'],
    [{ 'needs[]': [] }, 'needs-error'],
    [{ 'needs[]': ['1', '2', '3', '4'] }, 'needs-error'],
    [{ 'needs[]': ['99'] }, 'needs-error'],
    [{ kind: 'wish' }, 'kind-error'],
    [{ theme: 'muu' }, 'theme-error'],
    [{ language: 'de' }, 'language-error'],
    [{ audience: 'role:worker' }, 'audience-error'],
    [{ hide_author: '1' }, 'hide_author-error'],
  ]
  for (const [changes, field] of refused) {
    const page = await aino.post('/fi/practices', practiceFields({ source: 'Oma muistio', ...changes }))
    expect(page.status, field).toBe(422)
    expect(page.html).toContain(`id="${field}"`)
    expect(page.html).toContain('value="Oma muistio"')
  }
  const elsewhere = await aino.post('/fi/practices', practiceFields({ network: 'lappi' }))
  expect(elsewhere.status).toBe(422)
  expect(await published(forum)).toHaveLength(before)
})

test('an identity code is refused and comes back covered', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const page = await aino.post('/fi/practices', practiceFields({ situation: 'Asiakas 131052-308T tuli.' }))
  expect(page.status).toBe(422)
  expect(page.html).not.toContain('131052-308T')
  expect(page.html).toContain('id="situation-error"')
})

test('a need ticked twice counts once', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const answer = await aino.post('/fi/practices', practiceFields({ 'needs[]': ['6', '6', '7'] }))
  expect(answer.status).toBe(303)
  const rows = await forum.db.select().from(practiceNeeds)
  expect(rows.filter(row => answer.location?.includes(row.practiceId))).toHaveLength(2)
})

test('an address can fill in the kind and the need', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const page = await aino.get('/fi/practices/new?need=6&kind=pitfall')
  expect(page.html).toMatch(/value="pitfall" checked/)
  expect(page.html).toMatch(/name="needs\[\]" value="6" checked/)
  expect((await aino.get('/fi/practices/new?need=99&kind=other')).status).toBe(200)
  const visitor = await forum.visitor().get('/fi/practices/new?need=6')
  expect(visitor.location).toBe('/fi/sign-in?to=%2Ffi%2Fpractices%2Fnew%3Fneed%3D6')
})

test('a form sent twice is published once, and what somebody else sends with its token stands apart', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const before = (await published(forum)).length
  const form = await aino.get('/fi/practices/new')
  const token = /name="token" value="([0-9a-z]{12})"/.exec(form.html)?.[1] ?? ''
  const answers = await Promise.all([1, 2, 3].map(() => aino.post('/fi/practices', practiceFields({ token }))))
  expect(new Set(answers.map(answer => answer.location))).toEqual(new Set([`/fi/practices/${token}?done=published`]))
  const nella = await forum.as('nella')
  const other = await nella.post('/fi/practices', practiceFields({ token, title: 'Muu', network: 'pohjois-savo' }))
  expect(other.status).toBe(303)
  expect(other.location).not.toContain(token)
  expect((await aino.get(`/fi/practices/${token}`)).heading).toBe('Aamukahvi yhdessä')
  expect(await published(forum)).toHaveLength(before + 2)
})

test('a title is one line without marks that hide or turn text', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const page = await aino.follow(
    await aino.post('/fi/practices', practiceFields({ title: ' Kaksi\u202e\n  riviä\u200b ' })),
  )
  expect(page.heading).toBe('Kaksi riviä')
  const empty = await aino.post('/fi/practices', practiceFields({ title: '\u200b\u202e' }))
  expect(empty.status).toBe(422)
})
