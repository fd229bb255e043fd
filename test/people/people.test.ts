import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { added } from '../calendar/events.ts'
import { practiceFields } from '../practices/practice-fields.ts'
import { openForum } from '../support/forum.ts'
import type { Page } from '../support/page.ts'
import { answer, ask } from '../threads/write.ts'

test('everybody is listed for the coordinator alone', async () => {
  const forum = await openForum()
  const page = await (await forum.as('kaisa')).get('/fi/people')
  expect(page.text).toContain('Nella Naapuri nella@esimerkki.fi Asiakastyön asiantuntija Pohjois-Savo Kela')
  expect((await forum.visitor().get('/fi/people')).status).toBe(303)
  for (const person of ['aino', 'eero', 'siiri'] as const)
    expect((await (await forum.as(person)).get('/fi/people')).status).toBe(403)
})

test('people are found by a part of their name, whatever its case', async () => {
  const forum = await openForum()
  await forum.db.all(sql`UPDATE people SET name = 'Åke Öljymäki' WHERE id = 'pauli'`)
  const kaisa = await forum.as('kaisa')
  const found = async (name: string) =>
    (await kaisa.get(`/fi/people?q=${encodeURIComponent(name)}`)).links
      .filter(link => /^\/fi\/people\/[a-z]+$/.test(link) && !/invitations?$/.test(link))
      .map(link => link.split('/').at(-1))
  expect(await found('aiNO')).toEqual(['aino'])
  expect(await found('ex')).toEqual(['birgitta'])
  for (const name of ['öljy', 'ÖLJYMÄKI', 'åke ö', 'mäki'])
    expect({ name, ids: await found(name) }).toEqual({ name, ids: ['pauli'] })
  for (const name of ['zzz', '%', '_', "'"]) expect({ name, ids: await found(name) }).toEqual({ name, ids: [] })
  expect((await kaisa.get('/fi/people?q=zzz')).text).toContain('Ketään ei löytynyt')
})

test('an identity code looked for is not shown again', async () => {
  const forum = await openForum()
  const page = await (await forum.as('kaisa')).get('/fi/people?q=Asiakas+131052-308T')
  expect(page.status).toBe(200)
  expect(page.html).not.toContain('308T')
})

test('many people are read fifty at a time, namesakes too, nobody twice', async () => {
  const forum = await openForum()
  for (let number = 0; number < 110; number++)
    await forum.db.all(sql`
      INSERT INTO people VALUES (${`p${number}`}, ${`p${number}@esimerkki.fi`}, ${`Nimi ${number % 3}`}, 'worker', 'kela',
        'kainuu', 'fi', 1, 0, NULL, 1)`)
  const kaisa = await forum.as('kaisa')
  const seen: string[] = []
  let path: string | undefined = '/fi/people?q=nimi'
  for (let turn = 0; path && turn < 5; turn++) {
    const page: Page = await kaisa.get(path)
    seen.push(...page.links.filter(link => /^\/fi\/people\/p\d/.test(link)))
    path = /href="([^"]+)" rel="next"/.exec(page.html)?.[1]?.replaceAll('&amp;', '&')
  }
  expect(seen.length).toBe(110)
  expect(new Set(seen).size).toBe(110)
})

test('a person’s page tells their role, networks and organisation to those signed in, their address to the coordinator', async () => {
  const forum = await openForum()
  const page = await (await forum.as('aino')).get('/fi/people/pauli')
  expect(page.heading).toBe('Pauli Keksitty')
  for (const fact of [
    'Yhteistyökumppani',
    'Kotiverkosto Helsinki',
    'Muut verkostot Kainuu',
    'Organisaatio Muu organisaatio',
  ])
    expect(page.text).toContain(fact)
  expect(page.text).not.toContain('pauli@esimerkki.fi')
  expect(page.links.filter(link => link.endsWith('/role'))).toEqual([])
  expect((await (await forum.as('kaisa')).get('/fi/people/pauli')).text).toContain('pauli@esimerkki.fi')
  expect((await forum.visitor().get('/fi/people/pauli')).location).toBe('/fi/sign-in?to=%2Ffi%2Fpeople%2Fpauli')
})

test('who is unknown or has left is not found, except by whoever can let them back', async () => {
  const forum = await openForum()
  await forum.db.all(sql`UPDATE people SET active = 0 WHERE id = 'pauli'`)
  const aino = await forum.as('aino')
  expect((await aino.get('/fi/people/olematon')).status).toBe(404)
  expect((await aino.get('/fi/people/pauli')).status).toBe(404)
  expect((await (await forum.as('kaisa')).get('/fi/people/pauli')).text).toContain('Käyttöoikeus päättynyt')
})

test('a person’s page shows what they published, as far as its reader may see it', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  await aino.post('/fi/practices', practiceFields({ title: 'Avoin käytäntö' }))
  await aino.post('/fi/practices', practiceFields({ title: 'Nimetön sudenkuoppa', kind: 'pitfall', hide_author: '1' }))
  await aino.post('/fi/practices', practiceFields({ title: 'Sisäinen käytäntö', audience: 'own' }))
  const open = await ask(aino, { title: 'Avoin kysymys?' })
  const inner = await ask(aino, { title: 'Sisäinen kysymys?', audience: 'own' })
  await added(aino, { title: 'Avoin koulutus' })
  await answer(aino, open, 'Yksi')
  await answer(aino, inner, 'Kaksi')
  await aino.post('/fi/needs/6/answers', { body: 'Kolme', language: 'fi' })
  const seen = async (person: 'aino' | 'arttu' | 'hilla' | 'kaisa') =>
    (await (await forum.as(person)).get('/fi/people/aino')).text
  const hilla = await seen('hilla')
  for (const title of ['Avoin käytäntö', 'Avoin kysymys?', 'Avoin koulutus', 'Vastauksia ja kommentteja 2'])
    expect(hilla).toContain(title)
  expect(hilla).not.toContain('Sisäinen')
  const arttu = await seen('arttu')
  for (const title of ['Sisäinen käytäntö', 'Sisäinen kysymys?', 'Vastauksia ja kommentteja 3'])
    expect(arttu).toContain(title)
  for (const others of [hilla, arttu]) expect(others).not.toContain('Nimetön sudenkuoppa')
  for (const knowing of [await seen('aino'), await seen('kaisa')]) expect(knowing).toContain('Nimetön sudenkuoppa')
})
