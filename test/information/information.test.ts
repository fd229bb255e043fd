import { expect, test } from 'vitest'
import { defaultTexts } from '../../src/information/default-texts.ts'
import { placeholders } from '../../src/information/placeholders.ts'
import { openForum } from '../support/forum.ts'

const languages = ['fi', 'sv', 'en'] as const

test('each page has a link to both notices and to feedback about itself at its foot', async () => {
  const forum = await openForum()
  for (const path of ['/fi/practices?kind=pitfall', '/fi', '/fi/nothing-here']) {
    const { links } = await forum.visitor().get(path)
    expect(links).toContain('/fi/accessibility')
    expect(links).toContain('/fi/privacy')
    expect(links).toContain(`/fi/feedback/new?page=${encodeURIComponent(path.split('?')[0] ?? '')}`)
  }
})

test('no link tells the address of a page for one use', async () => {
  const forum = await openForum()
  const page = await forum.visitor().get('/fi/sign-in/link/0123456789abcdef')
  expect(page.links.filter(link => link.includes('/feedback'))).toEqual(['/fi/feedback/new'])
})

test('the statement says plainly what the owner has not told yet, and tells it once it is told', async () => {
  const forum = await openForum()
  const before = await forum.visitor().get('/fi/accessibility')
  expect(before.heading).toBe('Saavutettavuusseloste')
  expect(before.text).toContain('Palvelusta vastaa: ei vielä annettu')
  expect(before.text).toContain('Seloste on laadittu: ei vielä annettu')
  expect(before.text).toContain('on viimeksi muutettu: ei vielä muutettu')
  expect(before.text).toContain('täyttää vaatimukset osittain')
  expect(before.html).toContain('href="mailto:saavutettavuus@traficom.fi"')
  const kaisa = await forum.as('kaisa')
  const owner = { fi: 'Esimerkkivirasto', sv: 'Exempelverket', en: 'Example Agency', email: 'kirjaamo@esimerkki.fi' }
  await kaisa.post('/fi/settings/values/controller', owner)
  await kaisa.post('/fi/settings/values/statement_made', { value: '2.11.2026' })
  const after = await forum.visitor().get('/sv/accessibility')
  expect(after.text).toContain('För tjänsten svarar: Exempelverket, kirjaamo@esimerkki.fi')
  expect(after.text).toContain('Utlåtandet upprättades: mån 2.11.2026')
  expect(after.text).toContain('ändrades senast: tis 24.11.2026')
})

test('the privacy notice tells the retention that is set, and the address that is set for finders of holes', async () => {
  const forum = await openForum()
  const page = await forum.visitor().get('/fi/privacy')
  expect(page.text).toContain('Tapahtumaloki: 730 päivää')
  expect(page.text).toContain('laki työllistymisen monialaisesta edistämisestä (381/2023)')
  expect(page.text).toContain('Ilmoita palautelomakkeella')
  const kaisa = await forum.as('kaisa')
  await kaisa.post('/fi/settings/values/audit_days', { value: '400' })
  await kaisa.post('/fi/settings/values/security_contact', { value: 'turva@esimerkki.fi' })
  const after = await forum.visitor().get('/fi/privacy')
  expect(after.text).toContain('Tapahtumaloki: 400 päivää')
  expect(after.html).toContain('href="mailto:turva@esimerkki.fi"')
})

test('only the coordinator is led from a notice to where it is edited', async () => {
  const forum = await openForum()
  expect((await (await forum.as('kaisa')).get('/fi/privacy')).links).toContain('/fi/settings/texts/privacy')
  expect((await (await forum.as('aino')).get('/fi/privacy')).links).not.toContain('/fi/settings/texts/privacy')
})

test('the texts the service comes with hold the same placeholders in each language, all of them known', async () => {
  for (const id of ['front', 'accessibility', 'privacy'] as const) {
    const used = languages.map(each => [...defaultTexts(id)[each].matchAll(/\{(\w+)\}/g)].map(match => match[1]).sort())
    expect(used[1]).toEqual(used[0])
    expect(used[2]).toEqual(used[0])
    expect(used.flat().filter(word => !placeholders.some(known => known === word))).toEqual([])
  }
})

test('nothing stays unfilled on a page, and its headings stand under its title', async () => {
  const forum = await openForum()
  for (const language of languages)
    for (const path of ['accessibility', 'privacy']) {
      const page = await forum.visitor().get(`/${language}/${path}`)
      expect(page.text).not.toMatch(/\{\w+\}|undefined|null/)
      expect(page.html.match(/<h1/g)).toHaveLength(1)
      expect(page.html).not.toContain('<h3')
    }
})
