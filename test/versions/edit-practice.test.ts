import { beforeEach, expect, test } from 'vitest'
import { practiceFields } from '../practices/practice-fields.ts'
import { type Forum, openForum } from '../support/forum.ts'
import type { Visitor } from '../support/visitor.ts'
import { changesIn, revisionOf } from './edits.ts'

let forum: Forum
let aino: Visitor
let path: string
beforeEach(async () => {
  forum = await openForum()
  aino = await forum.as('aino')
  path = await publish({ kind: 'pitfall' })
})

async function publish(changes: Record<string, string | string[]> = {}) {
  const { location } = await aino.post('/fi/practices', practiceFields(changes))
  return (location ?? '').replace(/\?.*/, '')
}

async function edit(changes: Record<string, string | string[]>) {
  const form = await aino.get(`${path}/edit`)
  const page = await aino.post(`${path}/edit`, practiceFields({ ...changes, revision: revisionOf(form) }))
  expect(page.status).toBe(303)
}

test('each edit of a practice is kept, and its page leads to what has changed', async () => {
  expect((await aino.get(path)).text).not.toContain('muokattu')
  expect((await aino.get(`${path}/history`)).text).toContain('Tätä tekstiä ei ole muokattu.')
  forum.later({ minutes: 2 })
  await edit({ kind: 'pitfall', done: 'Kahvia, pullaa ja **kalenteri**.' })
  forum.later({ days: 1 })
  await edit({
    title: 'Iltakahvi',
    done: '',
    'needs[]': ['6', '7'],
    theme: 'viestinta',
    audience: 'near',
    language: 'sv',
  })
  const page = await forum.as('nella').then(nella => nella.get(path))
  expect(page.text).toContain('muokattu ke 25.11.2026 klo 9.02')
  expect(page.links).toContain(`${path}/history`)
  const history = await aino.get(`${path}/history`)
  expect(history.links).toContain(path)
  expect(changesIn(history)).toEqual([
    '[-Sudenkuoppa-] → {+Hyvä käytäntö+}',
    '[-Aamukahvi yhdessä-]{+Iltakahvi+}',
    '[-Kahvia, pullaa ja **kalenteri**.-]',
    '[-suomi-] → {+ruotsi+}',
    '[-Määräytyy tarpeiden mukaan-] → {+Viestintä ja tiedon jakaminen+}',
    '[-6. Selkeä vastuunjako-] → {+6. Selkeä vastuunjako, 7. TYPin tunnettuus+}',
    '[-Kaikki verkostot-] → {+Oma verkosto ja naapuriverkostot+}',
    'Kahvia{+, pullaa+} ja **kalenteri**.',
  ])
  expect(history.text).toMatch(/Muokattu ke 25.11.2026 klo 9.02.*Muokattu ti 24.11.2026 klo 9.02/)
  expect(history.html).toContain('<p>Kahvia ja <strong>kalenteri</strong>.</p>')
  expect((await aino.get(`${path.replace('/fi/', '/sv/')}/history`)).text).toContain('Redigerad tis 24.11.2026')
})

test('a long history is read ten edits at a time', async () => {
  for (let number = 1; number <= 12; number++) {
    forum.later({ minutes: 1 })
    await edit({ kind: 'pitfall', title: `Nimi ${number}` })
  }
  const titles: string[] = []
  let address: string | undefined = `${path}/history`
  for (let pages = 0; address; pages++) {
    expect(pages).toBeLessThan(3)
    const page = await aino.get(address)
    titles.push(...changesIn(page))
    address = /href="([^"]*)" rel="next"/.exec(page.html)?.[1]
  }
  const names = ['Aamukahvi yhdessä', ...Array.from({ length: 12 }, (_, at) => `Nimi ${at + 1}`)]
  expect(titles).toHaveLength(12)
  expect(titles.at(-1)).toBe('[-Aamukahvi yhdessä-]{+Nimi 1+}')
  for (const name of names.slice(1)) expect(titles.join()).toContain(name.split(' ')[1])
  expect((await aino.get(`${path}/history?from=nonsense`)).status).toBe(200)
})

test('a name that was hidden later is not told by the earlier texts', async () => {
  forum.later({ minutes: 1 })
  await edit({ kind: 'pitfall', hide_author: '1' })
  const history = await (await forum.as('nella')).get(`${path}/history`)
  expect(changesIn(history)).toEqual(['[-ei-] → {+kyllä+}'])
  expect(history.text).toContain('Kirjoittajan nimi piilotettu')
  expect(history.html).not.toContain('Aino')
})

test('the history is for whoever may see the practice now, and only while it stands', async () => {
  await edit({ audience: 'own', title: 'Vain meille' })
  const nella = await forum.as('nella')
  expect((await nella.get(`${path}/history`)).status).toBe(404)
  expect((await forum.visitor().get(`${path}/history`)).status).toBe(404)
  expect((await (await forum.as('arttu')).get(`${path}/history`)).text).toContain('Aamukahvi')
  await aino.post(`${path}/withdrawal`)
  const gone = await aino.get(`${path}/history`)
  expect(gone.status).toBe(410)
  expect(gone.html).not.toContain('Aamukahvi')
  expect((await aino.get('/fi/practices/missing/history')).status).toBe(404)
  expect((await forum.visitor().get('/fi/practices/G01/history')).status).toBe(200)
})

test('a text that was for a few is not told by the history to those it is widened to', async () => {
  const secret = { title: 'Kätkökahvi', done: 'Kätköteko.' }
  await edit({ ...secret, audience: 'own' })
  forum.later({ minutes: 1 })
  await edit({ title: 'Kaikkien kahvi', audience: 'near' })
  forum.later({ minutes: 1 })
  await edit({ title: 'Kaikkien iltakahvi' })
  const outsiders = [forum.visitor(), await forum.as('nella'), await forum.as('hilla')]
  for (const who of outsiders) {
    const history = await who.get(`${path}/history`)
    expect(history.html).not.toMatch(/Kätkö/)
    expect(history.text).toContain('joka oli tarkoitettu rajatulle joukolle')
    // What everybody could read before it was narrowed can be read still.
    expect(history.text).toContain('Aamukahvi yhdessä')
    expect((await who.get(`${path}/history?from=2`)).html).not.toMatch(/Kätkö/)
    expect((await who.get(`${path}/history?from=1`)).html).not.toMatch(/Kätkö/)
  }
  expect(changesIn(await forum.as('nella').then(nella => nella.get(`${path}/history`)))).toContain(
    '[-Oma verkosto ja naapuriverkostot-] → {+Kaikki verkostot+}',
  )
  for (const who of ['aino', 'arttu', 'kaisa'] as const)
    expect((await (await forum.as(who)).get(`${path}/history`)).html).toContain('Kätköteko.')
})

test('what is erased takes its earlier texts along', async () => {
  await edit({ kind: 'pitfall', title: 'Vuokkokahvi' })
  const id = path.split('/').at(-1) ?? ''
  const kaisa = await forum.as('kaisa')
  await kaisa.post(`/fi/reports/practice/${id}/erasure`, { ground: 'client_data', sure: '1', note: '' })
  for (const address of [path, `${path}/history`, `${path}/edit`]) {
    const page = await aino.get(address)
    expect([address, page.status]).toEqual([address, 410])
    expect(page.html).not.toMatch(/Aamukahvi|Vuokkokahvi/)
  }
})
