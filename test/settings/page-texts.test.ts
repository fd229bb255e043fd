import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { defaultTexts } from '../../src/information/default-texts.ts'
import { openForum } from '../support/forum.ts'
import type { Page } from '../support/page.ts'
import { audited } from './audited.ts'

const front = { fi: 'Tervetuloa **mukaan**', sv: 'Välkommen **med**', en: '', revision: '0', act: 'save' }
const area = (page: Page, name: string) =>
  new RegExp(`<textarea[^>]*name="${name}"[^>]*>([^<]*)`).exec(page.html)?.[1] ?? ''
const revision = (page: Page) => /name="revision" value="(\d+)"/.exec(page.html)?.[1]

test('what the coordinator writes for the front page is shown to visitors and members, without a restart', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const saved = await kaisa.post('/fi/settings/texts/front', front)
  expect((await kaisa.follow(saved)).text).toContain('Tallennettu: Etusivun teksti')
  expect((await forum.visitor().get('/fi')).html).toContain('<p>Tervetuloa <strong>mukaan</strong></p>')
  expect((await (await forum.as('aino')).get('/fi')).html).toContain('<p>Tervetuloa <strong>mukaan</strong></p>')
  expect((await forum.visitor().get('/sv')).text).toContain('Välkommen med')
  const english = await forum.visitor().get('/en')
  expect(english.text).not.toContain('Tervetuloa')
  expect(english.text).toContain(defaultTexts('front').en)
  expect((await kaisa.get('/fi/settings')).text).toContain('Etusivun teksti Muokattu ti 24.11.2026')
  expect(await audited(forum, 'page_text_changed')).toEqual(['kaisa page_text front'])
})

test('a preview shows the text as readers would see it, and saves nothing', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const fields = { ...front, fi: '# Uusi otsikko\n\n{controller}', act: 'preview' }
  const page = await kaisa.post('/fi/settings/texts/privacy', fields)
  expect(page.status).toBe(200)
  expect(page.html).toContain('<h2>Uusi otsikko</h2>')
  expect(page.text).toContain('Mitään ei ole vielä tallennettu.')
  expect(page.text).toContain('Esikatselu Mitään ei ole vielä tallennettu. Suomeksi Uusi otsikko ei vielä annettu')
  expect(area(page, 'fi')).toContain('{controller}')
  expect(await forum.db.all(sql`SELECT id FROM page_texts`)).toEqual([])
  expect((await forum.visitor().get('/fi/privacy')).text).not.toContain('Uusi otsikko')
})

test('of two editors the second sees both texts, loses nothing and may then save knowingly', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const opened = await kaisa.get('/fi/settings/texts/front')
  expect(revision(opened)).toBe('0')
  await kaisa.post('/fi/settings/texts/front', { ...front, fi: 'Ensimmäisen teksti' })
  const refused = await kaisa.post('/fi/settings/texts/front', { ...front, fi: 'Toisen teksti' })
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Tätä on muokattu sillä välin')
  expect(refused.text).toContain('Ensimmäisen')
  expect(area(refused, 'fi')).toBe('Toisen teksti')
  expect(revision(refused)).toBe('1')
  expect((await forum.visitor().get('/fi')).text).toContain('Ensimmäisen teksti')
  const again = { ...front, fi: 'Toisen teksti', revision: '1' }
  expect((await kaisa.post('/fi/settings/texts/front', again)).status).toBe(303)
  expect((await forum.visitor().get('/fi')).text).toContain('Toisen teksti')
})

test('of two who save at once one is told, and nothing half is written', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  for (const seen of ['0', '1']) {
    const texts = ['Yksi', 'Kaksi', 'Kolme'].map(fi => ({ ...front, fi: `${fi} ${seen}`, revision: seen }))
    const answers = await Promise.all(texts.map(text => kaisa.post('/fi/settings/texts/front', text)))
    expect(answers.map(answer => answer.status).sort()).toEqual([303, 409, 409])
  }
  expect(await audited(forum, 'page_text_changed')).toHaveLength(2)
  expect(await forum.db.all(sql`SELECT revision FROM page_texts`)).toEqual([{ revision: 2 }])
})

test('the same text sent twice, even at once, is saved once and nobody is refused', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const save = () => kaisa.post('/fi/settings/texts/front', front)
  expect((await Promise.all([save(), save()])).map(answer => answer.status)).toEqual([303, 303])
  expect((await save()).status).toBe(303)
  expect(await audited(forum, 'page_text_changed')).toHaveLength(1)
})

test('a language left as it came, or empty, stays the service’s own text', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const own = defaultTexts('privacy')
  const opened = await kaisa.get('/fi/settings/texts/privacy')
  expect(area(opened, 'sv')).toContain('## Dina rättigheter')
  const fields = { fi: 'Oma seloste', sv: own.sv, en: '', revision: '0', act: 'save' }
  expect((await kaisa.post('/fi/settings/texts/privacy', fields)).status).toBe(303)
  expect(await forum.db.all(sql`SELECT fi, sv, en FROM page_texts`)).toEqual([{ fi: 'Oma seloste', sv: '', en: '' }])
  expect((await forum.visitor().get('/fi/privacy')).text).toContain('Oma seloste')
  expect((await forum.visitor().get('/sv/privacy')).text).toContain('Dina rättigheter')
  const edited = await kaisa.get('/fi/settings/texts/privacy')
  expect(edited.text).toContain('Palauta valmis teksti')
  expect((await kaisa.post('/fi/settings/texts/privacy', { revision: '1', act: 'save' })).status).toBe(303)
  expect((await forum.visitor().get('/fi/privacy')).text).toContain('Rekisterinpitäjä')
})

test('an unknown word in curly brackets, an image and an identity code are refused, and the text is kept', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  for (const [fi, told] of [
    ['Kysy: {rekisterinpitaja}', 'Palvelu ei tunne aaltosulkeissa olevaa sanaa {rekisterinpitaja}.'],
    ['![kuva](https://esimerkki.fi/a.png)', 'Kuvia ei voi vielä lisätä'],
    ['131052-308T', 'Tekstissä oli henkilötunnus'],
  ] as const) {
    const page = await kaisa.post('/fi/settings/texts/privacy', { ...front, fi })
    expect({ fi, status: page.status }).toEqual({ fi, status: 422 })
    expect(page.text).toContain(told)
    expect(area(page, 'sv')).toBe('Välkommen **med**')
  }
  expect((await kaisa.post('/fi/settings/texts/front', { ...front, revision: 'x' })).status).toBe(422)
  expect((await kaisa.post('/fi/settings/texts/front', { ...front, act: 'publish' })).status).toBe(422)
  expect((await kaisa.get('/fi/settings/texts/other')).status).toBe(404)
  expect(await forum.db.all(sql`SELECT id FROM page_texts`)).toEqual([])
})

test('what is set into a text cannot carry markup', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const name = '<script>alert(1)</script> {dpo}'
  await kaisa.post('/fi/settings/values/controller', { fi: name, sv: name, en: name, email: 'a@b.fi' })
  const page = await forum.visitor().get('/fi/privacy')
  expect(page.html).not.toContain('<script>alert')
  expect(page.text).toContain('<script>alert(1)</script> {dpo}, a@b.fi')
})
