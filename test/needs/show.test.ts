import { expect, test } from 'vitest'
import { added } from '../calendar/events.ts'
import { practiceFields } from '../practices/practice-fields.ts'
import { openForum } from '../support/forum.ts'
import { ask } from '../threads/write.ts'

test('of 2023 a need tells only what is known, and names its source', async () => {
  const forum = await openForum()
  const visitor = forum.visitor()
  const told = async (number: number) => (await visitor.get(`/fi/needs/${number}`)).text
  for (const number of [1, 6, 7, 12]) {
    expect(await told(number)).toContain('1.–11.9.2023. Siihen vastasi 190 ihmistä.')
    expect(await told(number)).toContain('Lähde: KEHA 2023')
  }
  expect(await told(6)).toContain('Sija äänestyksessä 1. yhdeksästä tarpeesta')
  expect(await told(6)).toContain('Ajoitus Ei tiedossa.')
  expect(await told(7)).toContain('Sija äänestyksessä 9. yhdeksästä tarpeesta')
  expect(await told(7)).toContain('Esitetty kohdassa ”vuoden 2025 jälkeen”')
  expect(await told(12)).toContain('Esitetty kohdan ”2025 – uusi laki” vieressä')
  for (const number of [1, 12]) expect(await told(number)).toContain('Sija äänestyksessä Ei tiedossa.')
  expect((await visitor.get('/sv/needs/7')).text).toContain('”efter 2025”')
  expect((await visitor.get('/en/needs/12')).text).toContain('beside “2025 – new law”')
})

test('there is no other need, and each has one address', async () => {
  const forum = await openForum()
  for (const number of ['0', '16', '06', '6.0', '-1', '1e1', 'x', '99999'])
    expect({ number, status: (await forum.visitor().get(`/fi/needs/${number}`)).status }).toEqual({
      number,
      status: 404,
    })
})

test('a need gathers what the viewer may see about it', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  await aino.post('/fi/practices', practiceFields({ title: 'Avoin käytäntö' }))
  await aino.post('/fi/practices', practiceFields({ title: 'Sisäinen käytäntö', audience: 'own' }))
  await ask(aino, { title: 'Avoin kysymys?', 'needs[]': ['6'] })
  await ask(aino, { title: 'Sisäinen kysymys?', 'needs[]': ['6'], audience: 'own' })
  await ask(aino, { title: 'Muusta tarpeesta', 'needs[]': ['7'] })
  await added(aino, { title: 'Avoin koulutus' })
  await added(aino, { title: 'Sisäinen koulutus', audience: 'own' })
  const mine = (await aino.get('/fi/needs/6')).text
  for (const title of ['käytäntö', 'kysymys?', 'koulutus']) {
    expect(mine).toContain(`Avoin ${title}`)
    expect(mine).toContain(`Sisäinen ${title}`)
  }
  const visitor = await forum.visitor().get('/fi/needs/6')
  expect(visitor.text).toContain('Avoin kysymys?')
  expect(visitor.text).not.toContain('Sisäinen')
  expect(visitor.text).not.toContain('Muusta tarpeesta')
  expect(visitor.text).not.toContain('Aino')
})

test('who has signed in is led to write about the need; a visitor is led to sign in', async () => {
  const forum = await openForum()
  const own = (await (await forum.as('aino')).get('/fi/needs/6')).links
  for (const path of ['/fi/practices/new?need=6', '/fi/threads/new?need=6', '/fi/calendar/new?need=6'])
    expect(own).toContain(path)
  const page = await forum.visitor().get('/fi/needs/6')
  expect(page.links.filter(link => /\/(practices|threads|calendar)\/new/.test(link))).toEqual([])
  expect(page.links).toContain('/fi/sign-in?to=%2Ffi%2Fneeds%2F6')
})

test('the discussion of a need is read by everyone and written by those signed in', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const answer = await aino.post('/fi/needs/6/answers', { body: 'Meillä **vuosikello** auttoi.', language: 'fi' })
  expect(answer.status).toBe(303)
  const landed = await aino.follow(answer)
  expect(landed.location).toMatch(/^\/fi\/needs\/6#answer-/)
  const read = await forum.visitor().get('/sv/needs/6')
  expect(read.html).toContain('<strong>vuosikello</strong>')
  expect(read.text).toContain('1 kommentar')
  expect(read.text).not.toContain('Aino')
  const refused = await aino.post('/fi/needs/6/answers', { body: '', language: 'fi' })
  expect(refused.status).toBe(422)
  expect(refused.heading).toBe('6. Selkeä vastuunjako')
  expect((await aino.post('/fi/needs/16/answers', { body: 'Ei ole', language: 'fi' })).status).toBe(404)
  expect((await forum.visitor().post('/fi/needs/6/answers', { body: 'Hei', language: 'fi' })).status).toBe(401)
})
