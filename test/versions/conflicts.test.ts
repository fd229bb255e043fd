import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { added, training } from '../calendar/events.ts'
import { practiceFields } from '../practices/practice-fields.ts'
import { type Forum, openForum } from '../support/forum.ts'
import type { Visitor } from '../support/visitor.ts'
import { answer, ask } from '../threads/write.ts'
import { changesIn, fieldIn, revisionOf } from './edits.ts'

type Fields = Record<string, string | string[]>
type Case = {
  publish: (forum: Forum, aino: Visitor) => Promise<string>
  /** The form as it was published. */
  fields: Fields
  /** The field the tests change. */
  text: string
}

const question = { title: 'Kuka kutsuu koolle?', body: 'Meillä odotetaan.', audience: 'all', language: 'fi' }
const cases: Record<string, Case> = {
  practice: {
    publish: async (_, aino) => {
      const posted = await aino.post('/fi/practices', practiceFields())
      return (posted.location ?? '').replace(/\?.*/, '')
    },
    fields: practiceFields(),
    text: 'done',
  },
  thread: { publish: (_, aino) => ask(aino, question), fields: question, text: 'body' },
  answer: {
    publish: async (forum, aino) => answer(aino, await ask(await forum.as('nella')), 'Meillä odotetaan.'),
    fields: { body: 'Meillä odotetaan.', language: 'fi' },
    text: 'body',
  },
  event: { publish: (_, aino) => added(aino, { network: 'kainuu' }), fields: training, text: 'description' },
}

let forum: Forum
let aino: Visitor
beforeEach(async () => {
  forum = await openForum()
  aino = await forum.as('aino')
})

describe.each(Object.entries(cases))('two forms of the same %s', (_, { publish, fields, text }) => {
  let address: string
  let first: Fields
  let second: Fields
  beforeEach(async () => {
    address = await publish(forum, aino)
    forum.later({ minutes: 45 })
    const revision = revisionOf(await aino.get(`${address}/edit`))
    first = { ...fields, [text]: 'Ensin tallennettu teksti.', revision }
    second = { ...fields, [text]: 'Toisena tallennettu teksti.', revision }
  })
  const save = (form: Fields) => aino.post(`${address}/edit`, form)

  test('the second sees what is stored and keeps their own text; saving again is a knowing overwrite', async () => {
    expect((await save(first)).status).toBe(303)
    forum.later({ minutes: 1 })
    const conflict = await save(second)
    expect(conflict.status).toBe(409)
    expect(conflict.html).toMatch(/id="problems" role="alert" tabindex="-1" data-focus/)
    expect(conflict.text).toContain('Tätä on muokattu sillä välin')
    expect(conflict.text).toContain('Edellinen tallennus: ti 24.11.2026 klo 9.45.')
    expect(changesIn(conflict)).toEqual(['[-Ensin-]{+Toisena+} tallennettu teksti.'])
    expect(conflict.text).toContain('Nyt tallennettu teksti kokonaan')
    expect(fieldIn(conflict, text)).toBe('Toisena tallennettu teksti.')
    expect(fieldIn(await aino.get(`${address}/edit`), text)).toBe('Ensin tallennettu teksti.')
    const again = await save({ ...second, revision: revisionOf(conflict) })
    expect(again.status).toBe(303)
    expect(fieldIn(await aino.get(`${address}/edit`), text)).toBe('Toisena tallennettu teksti.')
  })

  test('sent together, one is saved and the other is told', async () => {
    const pages = await Promise.all([save(first), save(second)])
    expect(pages.map(page => page.status).sort()).toEqual([303, 409])
    const lost = pages.find(page => page.status === 409)
    const kept = pages[0]?.status === 303 ? 'Ensin' : 'Toisena'
    expect(fieldIn(await aino.get(`${address}/edit`), text)).toBe(`${kept} tallennettu teksti.`)
    expect(lost && fieldIn(lost, text)).not.toContain(kept)
    if (!address.startsWith('/fi/calendar'))
      expect(await forum.db.all(sql`SELECT revision FROM versions`)).toEqual([{ revision: 1 }])
  })

  test('the same form sent twice, together or later, is saved once', async () => {
    const pages = await Promise.all([save(first), save(first), save(first)])
    expect(pages.map(page => page.status)).toEqual([303, 303, 303])
    const revision = revisionOf(await aino.get(`${address}/edit`))
    forum.later({ minutes: 2 })
    expect((await save(first)).status).toBe(303)
    expect(Number(revision) - Number(first.revision)).toBe(1)
    expect(revisionOf(await aino.get(`${address}/edit`))).toBe(revision)
  })

  test('a form that does not say what it was filled from overwrites nothing', async () => {
    for (const revision of ['', '0x1', '99', '-1']) {
      const page = await save({ ...second, revision })
      expect([revision, page.status]).toEqual([revision, 409])
    }
    expect(fieldIn(await aino.get(`${address}/edit`), text)).not.toContain('Toisena')
  })
})

test('choices that differ are told in words, and what was chosen stays chosen', async () => {
  const posted = await aino.post('/fi/practices', practiceFields())
  const path = (posted.location ?? '').replace(/\?.*/, '')
  await aino.post(`${path}/edit`, practiceFields({ 'needs[]': ['1', '2'], kind: 'pitfall', revision: '1' }))
  const conflict = await aino.post(`${path}/edit`, practiceFields({ audience: 'own', revision: '1' }))
  expect(changesIn(conflict)).toEqual([
    '[-Sudenkuoppa-] → {+Hyvä käytäntö+}',
    expect.stringMatching(/^\[-1\. .*, 2\. .*-\] → \{\+6\. .*\+\}$/),
    '[-Kaikki verkostot-] → {+Oma verkosto+}',
  ])
  expect(conflict.html).toMatch(/value="own" checked/)
  expect(conflict.html).toMatch(/name="needs\[\]" value="6" checked/)
})

test('the coordinator and the author of an event see each other’s changes', async () => {
  const address = await added(aino, { network: 'kainuu' })
  const kaisa = await forum.as('kaisa')
  expect(revisionOf(await kaisa.get(`${address}/edit`))).toBe('0')
  await kaisa.post(`${address}/edit`, { ...training, network: 'kainuu', revision: '0', place: 'Kuhmo' })
  const conflict = await aino.post(`${address}/edit`, {
    ...training,
    network: 'kainuu',
    revision: '0',
    start_time: '10',
  })
  expect([conflict.status, changesIn(conflict)]).toEqual([
    409,
    ['[-Kuhmo-]{+Kajaani, Kauppakatu 1+}', '[-9.00-]{+10.00+}'],
  ])
  await kaisa.post(`${address}/cancellation`)
  const late = await aino.post(`${address}/edit`, {
    ...training,
    revision: revisionOf(conflict),
    place: 'Sotkamon kirjasto',
  })
  expect([late.status, late.text.includes('Peruttua tapahtumaa ei voi')]).toEqual([409, true])
  expect(late.html).toContain('<pre class="kept-text">Sotkamon kirjasto</pre>')
})

test('an edit on its way does not bring back what is withdrawn or erased meanwhile', async () => {
  const thread = await ask(aino)
  const given = await answer(aino, thread, 'Meillä odotetaan.')
  forum.later({ minutes: 45 })
  const edits = [
    aino.post(`${given}/edit`, { body: 'Palaa', language: 'fi', revision: '1' }),
    aino.post(`${given}/withdrawal`),
  ]
  const [edited] = await Promise.all(edits)
  expect([303, 409, 410]).toContain(edited?.status)
  expect((await aino.get(thread)).text).not.toContain('Palaa')
  const kaisa = await forum.as('kaisa')
  const id = thread.split('/').at(-1)
  const erased = kaisa.post(`/fi/reports/thread/${id}/erasure`, { ground: 'wrong', sure: '1', note: '' })
  await Promise.all([erased, aino.post(`${thread}/edit`, { ...question, title: 'Palaa', revision: '1' })])
  expect((await aino.get(thread)).status).toBe(410)
  expect(await forum.db.all(sql`SELECT title, body FROM threads`)).toEqual([{ title: '', body: '' }])
  expect(await forum.db.all(sql`SELECT kind FROM versions WHERE kind = 'thread'`)).toEqual([])
})
