import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { app } from '../../src/app.tsx'
import { readCsv } from '../../src/platform/csv.ts'
import { type Forum, openForum, root } from '../support/forum.ts'
import type { Visitor } from '../support/visitor.ts'
import { column, formOf, logged, neighboursOf } from './network-fields.ts'

const address = '/fi/networks/import'
const starter = readFileSync(join(root, 'starter/networks.csv'), 'utf8')
const header = starter.split('\n')[0] ?? ''
const lineOf = (id: string) => starter.split('\n').find(line => line.startsWith(`${id},`)) ?? ''
const added = 'koillismaa,Koillismaa,Nordost,Koillismaa,,,,,,,Pohjois-Suomen yhteistyöalue,,,3,fi+sv,kainuu;lappi'

function table(...lines: string[]) {
  return `${[header, ...lines].join('\n')}\n`
}

async function previewed(kaisa: Visitor, text: string) {
  const page = await kaisa.post(address, { table: text })
  return { page, seen: String(formOf(page).seen ?? '') }
}

async function stateOf(forum: Forum) {
  return forum.db.all(sql`SELECT networks.*, (SELECT group_concat(neighbour_id) FROM network_neighbours
    WHERE network_id = id) AS neighbours FROM networks ORDER BY id`)
}

/** What is wrong with a table: line, column and sentence of each row. */
async function errorsOf(kaisa: Visitor, text: string) {
  const page = await kaisa.post(address, { table: text })
  expect(page.status).toBe(422)
  const rows = page.html.split('<tbody>')[1]?.split('</tbody>')[0]?.split('</tr>') ?? []
  return rows
    .map(row =>
      row
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .replaceAll('&quot;', '"')
        .trim(),
    )
    .filter(Boolean)
}

test('the table that leaves is the table of the starter, and brought back it changes nothing', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const file = await kaisa.get('/fi/networks/networks.csv')
  expect(file.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
  expect(file.headers.get('Content-Disposition')).toBe('attachment; filename="verkostot-24.11.2026.csv"')
  expect(file.html.replace('\ufeff', '')).toMatch(/^id;fi;sv;en;/)
  const [ours, theirs] = [readCsv(file.html), readCsv(starter)]
  if (!ours.ok || !theirs.ok) throw new Error('no table')
  expect(ours.columns).toEqual(theirs.columns)
  const cells = (lines: typeof ours.lines) =>
    lines.map(line => line.cells).sort((a, b) => (`${a.id}` < `${b.id}` ? -1 : 1))
  expect(cells(ours.lines)).toEqual(cells(theirs.lines))
  const { page } = await previewed(kaisa, file.html)
  expect(page.text).toContain('Taulukko on sama kuin nykyinen luettelo.')
  expect(page.html).not.toContain('name="seen"')
})

test('a preview tells every change and writes none; confirmed, all of it is written and told in the log', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const before = await stateOf(forum)
  const changed = lineOf('kainuu').replace(/,8,fi,.*/, ',9,fi+sv,pohjois-savo')
  const others = ['pohjois-karjala', 'pohjois-pohjanmaa'].map(id => lineOf(id).replace(/kainuu;/, ''))
  const text = table(changed, lineOf('lappi'), ...others, added)
  const { page, seen } = await previewed(kaisa, text)
  expect(page.status).toBe(200)
  expect(await stateOf(forum)).toEqual(before)
  for (const words of [
    ...['1 uusi verkosto', 'Koillismaa (koillismaa)', 'Verkoston kielet suomi ja ruotsi', '1 verkosto muuttuu'],
    ...['Kuntien määrä 8 9', 'Verkoston kielet suomi suomi ja ruotsi', 'Kainuu ja Koillismaa', '2 naapuruutta poistuu'],
    ...['Kainuu ja Pohjois-Karjala', '18 verkostoa puuttuu taulukosta. Ne jätetään ennalleen.'],
  ])
    expect(page.text).toContain(words)
  const written = await kaisa.post(address, { table: text, seen })
  expect((await kaisa.follow(written)).text).toContain('Taulukko on tuotu')
  expect(await neighboursOf(forum, 'kainuu')).toEqual(['koillismaa', 'pohjois-savo'])
  expect(await neighboursOf(forum, 'lappi')).toContain('koillismaa')
  expect((await kaisa.get('/fi/networks/koillismaa')).text).toContain('suomi ja ruotsi')
  expect(await logged(forum)).toEqual([
    'networks_imported  {"added":1,"changed":1,"neighbours":2,"neighboursRemoved":2}',
  ])
  expect((await kaisa.post(address, { table: text, seen })).location).toBe('/fi/networks?done=imported')
  expect(await logged(forum)).toHaveLength(1)
})

test('each error has its line, network and column, and one of them keeps everything from being written', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const before = await stateOf(forum)
  const wrong = [
    lineOf('lappi').replace(',Lappi,', ',,'),
    'Uusi Verkosto,Uusi,Ny,New,,,,,,,Alue,,,kolme,fi+ru,lappi',
    `kainuu,Kainuu,Kajanaland,Kainuu,,,,,,,Alue,,,8,fi,kainuu;utopia`,
    lineOf('kainuu'),
    'toinen,POHJOIS-SAVO,x,y,,,,,,,Alue,,,,,',
    added,
  ]
  expect(await errorsOf(kaisa, table(...wrong))).toEqual([
    '2, Lappi Nimi suomeksi Täytä tämä kohta.',
    '3, Uusi Tunnus Käytä tunnuksessa vain pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä.',
    '3, Uusi Kuntien määrä Kirjoita kokonaisluku, esimerkiksi 8.',
    '3, Uusi Verkoston kielet Kirjoita kielet muodossa fi, sv tai fi+sv.',
    '4, Kainuu Naapuriverkostot Verkosto ei voi olla oma naapurinsa.',
    '4, Kainuu Naapuriverkostot Naapuria ”utopia” ei ole luettelossa eikä taulukossa.',
    '5, Kainuu Tunnus Sama tunnus on jo rivillä 4.',
    '6, POHJOIS-SAVO Verkoston kielet Kirjoita kielet muodossa fi, sv tai fi+sv.',
  ])
  expect(await errorsOf(kaisa, table(added.replace('koillismaa,Koillismaa', 'toinen,POHJOIS-SAVO')))).toEqual([
    '2, POHJOIS-SAVO Nimi suomeksi Toisella verkostolla on jo tämä nimi. Valitse toinen nimi.',
  ])
  expect(await stateOf(forum)).toEqual(before)
})

test.each([
  [
    'a column nobody knows',
    'id,nimi\nkainuu,Kainuu',
    '1 nimi Saraketta ”nimi” ei tunneta. Käytä samoja nimiä kuin ladatussa taulukossa.',
  ],
  ['no ids', 'fi,sv\nKainuu,Kajanaland', '1 koko rivi Sarake id puuttuu.'],
  ['only its first line', header, '1 koko rivi Taulukossa on vain otsikkorivi.'],
  ['an open quotation mark', `${header}\nkainuu,"Kainuu`, 'koko rivi Riviä ei voi lukea.'],
  ['letters of another encoding', 'id,fi\nita-uusimaa,It\ufffd-Uusimaa', '2 koko rivi Ääkköset ovat rikkoutuneet.'],
  ['too many lines', `id\n${'kainuu\n'.repeat(501)}`, 'koko rivi Taulukossa on liikaa rivejä.'],
])('a table with %s is refused in words', async (_, text, sentence) => {
  const forum = await openForum()
  const [first] = await errorsOf(await forum.as('kaisa'), text)
  expect(first).toContain(sentence)
})

test('columns that are not there stay as they are, with semicolons or tabs too', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  for (const [sign, count] of [
    [';', '11'],
    ['\t', '12'],
  ] as const) {
    const text = [`id${sign}municipality_count`, `kainuu${sign}${count}`].join('\n')
    await kaisa.post(address, { table: text, seen: (await previewed(kaisa, text)).seen })
    const form = formOf(await kaisa.get('/fi/networks/kainuu/edit'))
    expect([form.municipality_count, form.host_fi]).toEqual([count, 'Kainuun hyvinvointialue'])
    expect(form['neighbours[]']).toHaveLength(3)
  }
})

test('of two lines about a pair of neighbours one is enough, and the preview says so', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const lines =
    'id,neighbours\nkainuu,pohjois-karjala;pohjois-pohjanmaa\npohjois-savo,kainuu;lappi\nlappi,pohjois-pohjanmaa'
  const { page, seen } = await previewed(kaisa, lines)
  expect(page.text).toContain('Nämä pysyvät naapureina')
  expect(page.text).toMatch(/molempien riveiltä. Kainuu ja Pohjois-Savo/)
  await kaisa.post(address, { table: lines, seen })
  expect(await neighboursOf(forum, 'kainuu')).toEqual(['pohjois-karjala', 'pohjois-pohjanmaa', 'pohjois-savo'])
  expect(await neighboursOf(forum, 'pohjois-savo')).toContain('lappi')
  const both = 'id,neighbours\nkainuu,pohjois-karjala;pohjois-pohjanmaa\npohjois-savo,lappi'
  await kaisa.post(address, { table: both, seen: (await previewed(kaisa, both)).seen })
  expect(await neighboursOf(forum, 'kainuu')).toEqual(['pohjois-karjala', 'pohjois-pohjanmaa'])
})

test('a network that the table does not name keeps its neighbours, and gets those that a line gives it', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const lines = 'id;neighbours\nkainuu;"pohjois-karjala;lappi"'
  const { page, seen } = await previewed(kaisa, lines)
  expect(page.text).toContain('1 uusi naapuruus Kainuu ja Lappi')
  expect(page.text).not.toContain('poistuu')
  expect(page.text).toMatch(/molempien riveiltä. Kainuu ja Pohjois-Pohjanmaa Kainuu ja Pohjois-Savo/)
  expect(page.text).toContain('20 verkostoa puuttuu taulukosta. Ne jätetään ennalleen.')
  await kaisa.post(address, { table: lines, seen })
  expect(await neighboursOf(forum, 'kainuu')).toEqual(['lappi', 'pohjois-karjala', 'pohjois-pohjanmaa', 'pohjois-savo'])
})

test('when something changed since the preview, the preview is shown anew and nothing is written', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const text = table(lineOf('kainuu').replace(',8,fi,', ',9,fi,'))
  const { seen } = await previewed(kaisa, text)
  const edit = '/fi/networks/kainuu/edit'
  await kaisa.post(edit, { ...formOf(await kaisa.get(edit)), municipality_count: '10' })
  const refused = await kaisa.post(address, { table: text, seen })
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Verkostoja muutettiin sillä välin')
  expect(refused.text).toContain('Kuntien määrä 10 9')
  expect(formOf(await kaisa.get(edit)).municipality_count).toBe('10')
  expect((await kaisa.post(address, { table: text, seen: String(formOf(refused).seen) })).status).toBe(303)
  expect(formOf(await kaisa.get(edit)).municipality_count).toBe('9')
})

test('two imports at once: one is written, the other sees its preview anew', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const texts = ['9', '10'].map(count => table(lineOf('kainuu').replace(',8,fi,', `,${count},fi,`)))
  const { seen } = await previewed(kaisa, texts[0] ?? '')
  const both = await Promise.all(texts.map(text => kaisa.post(address, { table: text, seen })))
  expect(both.map(each => each.status).sort()).toEqual([303, 409])
  expect(await logged(forum)).toHaveLength(1)
})

test('a file is read as well as a pasted table, and an identity code in either is refused', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const send = async (text: string) => {
    const body = new FormData()
    body.append('file', new File([`\ufeff${text}`], 'verkostot.csv', { type: 'text/csv' }))
    body.append('table', '')
    const headers = { Origin: forum.services.origin, Cookie: kaisa.cookie }
    return app.request(address, { method: 'POST', body, headers }, forum.services)
  }
  const read = await send(table(added))
  expect([read.status, (await read.text()).includes('1 uusi verkosto')]).toEqual([200, true])
  const refused = await send(table(added.replace('Nordost', '131052-308T')))
  expect(refused.status).toBe(422)
  expect(await refused.text()).not.toContain('131052-308T')
  expect((await kaisa.post(address, { table: ' ' })).text).toContain('Täytä tämä kohta.')
})

test('a retired or merged network is not brought back by a table', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  await kaisa.post('/fi/networks/kainuu/merging', { into: 'pohjois-savo' })
  expect(await errorsOf(kaisa, table(lineOf('kainuu'), lineOf('pohjois-karjala')))).toEqual([
    '2, Kainuu Tunnus Verkosto ”kainuu” ei ole enää käytössä.',
    '3, Pohjois-Karjala Naapuriverkostot Verkosto ”kainuu” ei ole enää käytössä.',
  ])
})

test('a name that a spreadsheet would calculate leaves as text and comes back as it was', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  await forum.db.all(sql`UPDATE networks SET host_fi = '=1+1, "kaava"' WHERE id = 'kainuu'`)
  const file = await kaisa.get('/fi/networks/networks.csv')
  expect(file.html).toContain(`"'=1+1, ""kaava"""`)
  expect((await previewed(kaisa, file.html)).page.text).toContain('Taulukko on sama')
  expect(await column(forum, sql`SELECT host_fi FROM networks WHERE id = 'kainuu'`)).toEqual(['=1+1, "kaava"'])
})
