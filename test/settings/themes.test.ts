import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { loadStarter } from '../../src/starter/load-starter.ts'
import { practiceFields } from '../practices/practice-fields.ts'
import { type Forum, openForum, root } from '../support/forum.ts'
import type { Page } from '../support/page.ts'
import { audited } from './audited.ts'

const starter = ['tym-laki', 'vaikuttavuus', 'viestinta', 'koulutus', 'asiakasprosessi']
const order = (page: Page) => [...page.html.matchAll(/id="theme-([^"]+)"/g)].map(match => match[1])
const offered = (page: Page) =>
  [...(/<select[^>]*name="theme"[\s\S]*?<\/select>/.exec(page.html)?.[0] ?? '').matchAll(/value="([^"]+)"/g)].map(
    match => match[1],
  )

async function retire(forum: Forum, id: string, active = 'no') {
  return (await forum.as('kaisa')).post(`/fi/settings/themes/${id}/activity`, { active })
}

test('a new theme comes last, is offered in forms, and a form sent twice adds one', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const token = /name="token" value="(\w+)"/.exec((await kaisa.get('/fi/settings/themes/new')).html)?.[1] ?? ''
  const fields = { token, fi: 'Työkyky', sv: 'Arbetsförmåga', en: 'Work ability' }
  const [added] = await Promise.all([1, 2].map(() => kaisa.post('/fi/settings/themes/new', fields)))
  const page = await kaisa.follow(added as Page)
  expect(page.text).toContain('Teema on lisätty.')
  expect(order(page)).toEqual([...starter, token])
  expect(offered(await (await forum.as('aino')).get('/fi/practices/new'))).toEqual([...starter, token])
  expect(await audited(forum, 'theme_changed')).toEqual([`kaisa theme ${token} {"what":"added"}`])
})

test('a retired theme is no longer offered, stays where it is, and comes back', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const told = await aino.post('/fi/practices', practiceFields({ theme: 'viestinta' }))
  const practice = told.location?.split('?')[0] ?? ''
  const retired = await retire(forum, 'viestinta')
  expect((await (await forum.as('kaisa')).follow(retired)).text).toContain('Teema on poistettu käytöstä.')
  expect(offered(await aino.get('/fi/practices/new'))).not.toContain('viestinta')
  expect(offered(await aino.get(`${practice}/edit`))).toContain('viestinta')
  expect((await forum.visitor().get(practice)).text).toContain('Viestintä ja tiedon jakaminen')
  expect((await forum.visitor().get('/fi/practices?theme=viestinta')).links).toContain(practice)
  expect((await forum.visitor().get('/fi/needs')).text).toContain('Viestintä ja tiedon jakaminen')
  await retire(forum, 'viestinta', 'yes')
  await retire(forum, 'viestinta', 'yes')
  expect(offered(await aino.get('/fi/practices/new'))).toEqual(starter)
  expect(await audited(forum, 'theme_changed')).toEqual([
    'kaisa theme viestinta {"what":"retired"}',
    'kaisa theme viestinta {"what":"brought_back"}',
  ])
})

test('a theme is moved past its neighbour, once though the button is pressed twice', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const up = () => kaisa.post('/fi/settings/themes/viestinta/place', { direction: 'up', past: 'vaikuttavuus' })
  await Promise.all([up(), up()])
  await up()
  const moved = ['tym-laki', 'viestinta', 'vaikuttavuus', 'koulutus', 'asiakasprosessi']
  expect(order(await kaisa.get('/fi/settings/themes'))).toEqual(moved)
  expect(offered(await (await forum.as('aino')).get('/fi/practices/new'))).toEqual(moved)
  expect(await audited(forum, 'theme_changed')).toHaveLength(1)
  await kaisa.post('/fi/settings/themes/tym-laki/place', { direction: 'down', past: 'viestinta' })
  expect(order(await kaisa.get('/fi/settings/themes'))[0]).toBe('viestinta')
  expect((await kaisa.post('/fi/settings/themes/tym-laki/place', { direction: 'sideways' })).status).toBe(422)
})

test('a theme is renamed, and its practices and needs follow', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const names = { fi: 'Osaaminen', sv: 'Kunnande', en: 'Skills' }
  expect((await kaisa.post('/fi/settings/themes/koulutus', { ...names, sv: '' })).status).toBe(422)
  expect((await kaisa.post('/fi/settings/themes/koulutus', names)).status).toBe(303)
  expect((await forum.visitor().get('/sv/needs')).text).toContain('Kunnande')
  expect((await kaisa.get('/fi/settings/themes/nothing')).status).toBe(404)
})

test('loading the starter content again keeps what was added and what was retired', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  await kaisa.post('/fi/settings/themes/new', { fi: 'Työkyky', sv: 'Arbetsförmåga', en: 'Work ability' })
  await retire(forum, 'koulutus')
  await kaisa.post('/fi/settings/values/service_name', { fi: 'Oma', sv: 'Egen', en: 'Own' })
  await loadStarter(forum.services, `${root}/starter`)
  const [themes] = await forum.db.all<{ all: number; retired: string }>(sql`
    SELECT count(*) AS "all", (SELECT group_concat(id) FROM themes WHERE active = 0) AS retired FROM themes`)
  expect(themes).toEqual({ all: 6, retired: 'koulutus' })
  expect((await forum.visitor().get('/fi')).title).toBe('Oma')
})
