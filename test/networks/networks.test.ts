import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { added } from '../calendar/events.ts'
import { practiceFields } from '../practices/practice-fields.ts'
import { openForum } from '../support/forum.ts'
import type { Page } from '../support/page.ts'
import { answer, ask } from '../threads/write.ts'

/** What the list says of a network. */
function rowOf(page: Page, name: string) {
  const row = page.html.split('<li>').find(each => each.includes(`>${name}</a>`)) ?? ''
  return row
    .split('</li>')[0]
    ?.replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
}

test('the 22 networks stand by collaborative area in three languages', async () => {
  const forum = await openForum()
  const visitor = forum.visitor()
  const page = await visitor.get('/fi/networks')
  expect(page.links.filter(link => /^\/fi\/networks\/[a-z-]+$/.test(link)).length).toBe(22)
  expect(page.text).toContain('Pohjois-Suomen yhteistyöalue')
  expect(page.text).toContain('Se ei ole virallinen')
  const swedish = await visitor.get('/sv/networks')
  expect(swedish.text).toContain('Norra Finlands samarbetsområde')
  expect(rowOf(swedish, 'Kajanaland')).toContain('finska')
  expect((await visitor.get('/en/networks')).text).toContain('Northern Finland collaborative area')
})

test('the list counts what the viewer may see, and people only for those signed in', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  await forum.db.all(sql`UPDATE practices SET network_id = NULL WHERE network_id = 'kainuu'`)
  await aino.post('/fi/practices', practiceFields())
  await aino.post('/fi/practices', practiceFields({ audience: 'own' }))
  await ask(aino, { audience: 'near' })
  await answer(aino, await ask(aino), 'Vastaan itse.')
  const seen = async (page: Promise<Page>) => rowOf(await page, 'Kainuu')
  const nella = await forum.as('nella')
  expect(await seen(aino.get('/fi/networks'))).toContain(
    'Oma verkostosi · suomi · 4 ihmistä, 2 käytäntöä, 1 kysymys vailla vastausta',
  )
  expect(await seen(nella.get('/fi/networks'))).toContain(
    'Naapuriverkostosi · suomi · 4 ihmistä, 1 käytäntö, 1 kysymys vailla vastausta',
  )
  const visitor = (await seen(forum.visitor().get('/fi/networks'))) ?? ''
  expect(visitor).toContain('suomi · 1 käytäntö')
  expect(visitor).not.toMatch(/ihmi|kysymys|verkostosi/)
})

test('a network tells what it is and whom it borders on', async () => {
  const forum = await openForum()
  const page = await forum.visitor().get('/sv/networks/kainuu')
  expect(page.heading).toBe('Kajanaland')
  expect(page.text).toContain('Kajanalands välfärdsområde')
  expect(page.text).toContain('Antal kommuner 8')
  for (const id of ['pohjois-karjala', 'pohjois-pohjanmaa', 'pohjois-savo'])
    expect(page.links).toContain(`/sv/networks/${id}`)
  expect((await forum.visitor().get('/fi/networks/ahvenanmaa')).status).toBe(404)
})

test('a network shows its practices, threads and coming events, each only to those it is addressed to', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  for (const audience of ['all', 'own']) {
    const name = audience === 'all' ? 'Avoin' : 'Sisäinen'
    await aino.post('/fi/practices', practiceFields({ title: `${name} käytäntö`, audience }))
    await ask(aino, { title: `${name} kysymys?`, audience })
    await added(aino, { title: `${name} koulutus`, audience })
  }
  const mine = (await aino.get('/fi/networks/kainuu')).text
  const visitors = (await forum.visitor().get('/fi/networks/kainuu')).text
  for (const what of ['käytäntö', 'kysymys?', 'koulutus']) {
    expect(mine).toContain(`Sisäinen ${what}`)
    expect(visitors).toContain(`Avoin ${what}`)
  }
  expect(visitors).not.toContain('Sisäinen')
  forum.later({ days: 30 })
  expect((await forum.visitor().get('/fi/networks/kainuu')).text).not.toContain('Avoin koulutus')
})

test('people of a network are seen by those signed in, its leader first, members from elsewhere too', async () => {
  const forum = await openForum()
  await forum.db.all(sql`UPDATE people SET active = 0 WHERE id = 'arttu'`)
  const page = await (await forum.as('birgitta')).get('/fi/networks/kainuu')
  const names = ['Eero Satunen', 'Aino Esimerkki', 'Pauli Keksitty']
  const places = names.map(name => page.html.indexOf(`>${name}</a>`))
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(places[0]).toBeGreaterThan(0)
  expect(page.text).toContain('Kotiverkosto: Helsinki')
  expect(page.text).not.toContain('Arttu')
  const visitor = await forum.visitor().get('/fi/networks/kainuu')
  for (const name of ['Eero', 'Aino', 'Pauli']) expect(visitor.text).not.toContain(name)
  expect(visitor.links.filter(link => link.includes('/people'))).toEqual([])
})

test('many people are read thirty at a time, nobody twice', async () => {
  const forum = await openForum()
  for (let number = 0; number < 60; number++)
    await forum.db.all(sql`
      INSERT INTO people VALUES (${`p${number}`}, ${`p${number}@esimerkki.fi`}, ${`Nimi ${number % 7}`}, 'worker', 'kela',
        'kainuu', 'fi', 1, 0, NULL, 1)`)
  const aino = await forum.as('aino')
  const seen: string[] = []
  let path: string | undefined = '/fi/networks/kainuu'
  for (let turn = 0; path && turn < 5; turn++) {
    const page: Page = await aino.get(path)
    seen.push(...page.links.filter(link => link.startsWith('/fi/people/')))
    path = page.links.find(link => link.includes('?from=') && link.endsWith('#people'))?.replace('#people', '')
  }
  expect(seen.length).toBe(64)
  expect(new Set(seen).size).toBe(64)
  expect((await aino.get('/fi/networks/kainuu?from=olematon')).status).toBe(200)
})
