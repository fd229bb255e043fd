import { expect, test } from 'vitest'
import { openForum } from '../support/forum.ts'
import { audited } from './audited.ts'

test('another abbreviation of the work is used wherever it is shown, in each language', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  expect((await forum.visitor().get('/fi/networks')).text).toContain('tehdään TYM-työtä yhdessä')
  const saved = await kaisa.post('/fi/settings/terms/work_short', { fi: 'MTT', sv: 'SSA', en: 'MSW' })
  expect((await kaisa.follow(saved)).text).toContain('Tallennettu: Työn lyhenne')
  expect((await forum.visitor().get('/fi/networks')).text).toContain('tehdään MTT-työtä yhdessä')
  expect((await forum.visitor().get('/sv/networks')).text).toContain('görs SSA-arbetet tillsammans')
  expect((await forum.visitor().get('/en/networks')).text).toContain('MSW: multi-sectoral promotion')
  expect(await audited(forum, 'term_changed')).toEqual(['kaisa term work_short'])
})

test('the steering group goes by its present name in the menu and on its pages', async () => {
  const forum = await openForum()
  const names = { fi: 'Kansallinen johtoryhmä', sv: 'Ledningsgruppen', en: 'Board' }
  await (await forum.as('kaisa')).post('/fi/settings/terms/steering_group', names)
  const page = await (await forum.as('siiri')).get('/fi/reviews')
  expect(page.heading).toBe('Kansallinen johtoryhmä')
  expect(page.title).toContain('Kansallinen johtoryhmä')
  expect(page.html).toContain('<a href="/fi/reviews">Kansallinen johtoryhmä</a>')
})

test('each term says where it is used; the name of the service is not among them but in the settings', async () => {
  const forum = await openForum()
  const page = await (await forum.as('kaisa')).get('/fi/settings/terms')
  expect(page.text.match(/Missä näkyy/g)).toHaveLength(5)
  expect(page.links).not.toContain('/fi/settings/terms/service')
})

test('a term may not be empty in any language, and must be one of the terms', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const page = await kaisa.post('/fi/settings/terms/law', { fi: 'laki', sv: ' ', en: 'act' })
  expect(page.status).toBe(422)
  expect(page.html).toContain('id="sv-error"')
  expect(page.html).toContain('value="laki"')
  for (const id of ['service', 'nothing'])
    expect((await kaisa.post(`/fi/settings/terms/${id}`, { fi: 'a', sv: 'b', en: 'c' })).status).toBe(404)
  expect(await audited(forum, 'term_changed')).toEqual([])
})
