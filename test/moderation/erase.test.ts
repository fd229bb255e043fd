import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { answers } from '../../src/answers/schema.ts'
import { auditEntries } from '../../src/audit/schema.ts'
import { drafts } from '../../src/drafts/schema.ts'
import { postKinds } from '../../src/moderation/grounds.ts'
import { removals, reports } from '../../src/moderation/schema.ts'
import { practices } from '../../src/practices/schema.ts'
import { loadStarter } from '../../src/starter/load-starter.ts'
import { training } from '../calendar/events.ts'
import { practiceFields } from '../practices/practice-fields.ts'
import { openForum, root } from '../support/forum.ts'
import { answer, ask } from '../threads/write.ts'
import { erase, everythingIn, idOf, publish, report } from './posts.ts'

const note = 'Poistettu ti 24.11.2026: tekstissä oli asiakkaan tietoja.'

test('where an erased text stood its readers are told when and why, and nobody’s name', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const kaisa = await forum.as('kaisa')
  for (const kind of ['practice', 'thread', 'event'] as const) {
    const { id, path } = await publish(aino, kind, { title: 'Kissankello' })
    const done = await erase(kaisa, kind, id, { note: 'Kysymys kannattaa esittää uudestaan.' })
    expect((await kaisa.follow(done)).text).toContain('Teksti on poistettu pysyvästi.')
    for (const who of [forum.visitor(), aino, await forum.as('birgitta')]) {
      const page = await who.get(path)
      expect({ kind, status: page.status }).toEqual({ kind, status: 410 })
      expect(page.text).toContain(`${note} Kysymys kannattaa esittää uudestaan.`)
      expect(page.html).not.toContain('Kissankello')
    }
    const visitor = await forum.visitor().get(path)
    for (const name of ['Aino', 'Kaisa', 'Kainuu']) expect(visitor.text).not.toContain(name)
    expect((await forum.visitor().get(path.replace('/fi/', '/sv/'))).text).toContain('texten innehöll uppgifter om en')
  }
})

test('who could not see a text is not told that it was erased', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const kaisa = await forum.as('kaisa')
  for (const kind of ['practice', 'thread', 'event'] as const) {
    const { id, path } = await publish(aino, kind, { audience: 'own' })
    await erase(kaisa, kind, id)
    expect((await (await forum.as('arttu')).get(path)).status).toBe(410)
    for (const who of [forum.visitor(), await forum.as('hilla')]) expect((await who.get(path)).status).toBe(404)
  }
})

test('an erased answer leaves its note in the discussion, a lower count and no mark that it helped', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const thread = await ask(aino)
  const first = idOf(await answer(await forum.as('nella'), thread, 'Tämä **auttoi**.'))
  await answer(await forum.as('hilla'), thread, 'Toinen vastaus.')
  await aino.post(`${thread}/helped`, { answer: first })
  await erase(await forum.as('kaisa'), 'answer', first, { ground: 'unkind' })
  const page = await forum.visitor().get(thread)
  expect(page.text).toContain('Poistettu ti 24.11.2026: teksti oli loukkaava tai epäasiallinen.')
  expect(page.text).toContain('1 vastaus')
  expect(page.text).not.toContain('Siirry vastaukseen, joka auttoi')
  expect(page.html).not.toContain('auttoi</strong>')
  expect(page.links).not.toContain(`/fi/reports/new/answer/${first}`)
  expect((await aino.get(`${thread}/answers/${first}`)).location).toBe(`${thread}#answer-${first}`)
})

test('comments under practices, needs and events are erased and counted down', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const subjects = [(await publish(aino, 'practice')).path, (await publish(aino, 'event')).path, '/fi/needs/6']
  for (const subject of subjects) {
    const comment = idOf(await answer(aino, subject, 'Marraskuinen kommentti.'))
    await erase(await forum.as('kaisa'), 'answer', comment)
    const page = await forum.visitor().get(subject)
    expect(page.text).toContain(note)
    expect(page.text).not.toMatch(/1 kommentti|Marraskuinen/)
  }
})

test('an erased event is in no calendar, list, count or file', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const kaisa = await forum.as('kaisa')
  const { id, path } = await publish(aino, 'event', { title: 'Kissankello' })
  const addresses = [
    '/fi',
    '/fi/calendar',
    '/fi/calendar?need=6',
    '/fi/needs/6',
    '/fi/networks/kainuu',
    '/fi/people/aino',
  ]
  addresses.push('/fi/calendar/month/2026-12')
  for (const address of addresses) expect((await aino.get(address)).links, address).toContain(path)
  expect((await forum.visitor().get('/fi/calendar/feed.ics')).html).toContain('Kissankello')
  const counts = async () => /Koulutus\s*(\d+)/.exec((await aino.get('/fi/calendar')).text)?.[1]
  expect(await counts()).toBe('1')
  await erase(kaisa, 'event', id)
  for (const who of [aino, kaisa, forum.visitor()])
    for (const address of addresses) {
      const page = await who.get(address)
      expect({ address, there: page.links.includes(path) || page.text.includes('Kissankello') }).toEqual({
        ...{ address, there: false },
      })
    }
  expect(await counts()).not.toBe('1')
  expect((await forum.visitor().get('/fi/calendar/feed.ics')).html).not.toMatch(/Kissankello|BEGIN:VEVENT/)
  const file = await aino.get(`${path}/event.ics`)
  expect(file.status).toBe(410)
  expect(file.html).not.toContain('BEGIN:VCALENDAR')
})

test('an event that was cancelled before can be erased', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const { id, path } = await publish(aino, 'event', { title: 'Kissankello' })
  await aino.post(`${path}/cancellation`)
  await erase(await forum.as('kaisa'), 'event', id)
  expect((await aino.get(path)).status).toBe(410)
  expect(await everythingIn(forum.db)).not.toContain('Kissankello')
})

test('erasing asks for a reason and a promise, and keeps what was typed', async () => {
  const forum = await openForum()
  const { id, path } = await publish(await forum.as('aino'), 'thread')
  const kaisa = await forum.as('kaisa')
  const page = await kaisa.post(`/fi/reports/thread/${id}/erasure`, { note: 'Kesken jäänyt lisätieto.' })
  expect(page.status).toBe(422)
  expect(page.html).toContain('Kesken jäänyt lisätieto.')
  expect(page.text).toContain('Korjaa 2 kohtaa')
  expect((await erase(kaisa, 'thread', id, { note: 'Asiakas 131052-308T.' })).status).toBe(422)
  expect((await forum.visitor().get(path)).status).toBe(200)
  expect(await forum.db.select().from(removals)).toEqual([])
})

test('the page before erasing says what goes and what stays', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const { id, path } = await publish(aino, 'event')
  await answer(aino, path, 'Kommentti.')
  const page = await (await forum.as('kaisa')).get(`/fi/reports/event/${id}/erasure`)
  for (const text of ['Poistoa ei voi perua', 'aiemmat versiot', 'kalenteritilauksista', 'enintään 30 päiväksi'])
    expect(page.text).toContain(text)
  expect(page.text).toContain('Poista samalla myös 1 kommentti tämän alta')
})

test('answers under an erased thread go along only when the coordinator says so', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const nella = await forum.as('nella')
  const threads = [await ask(await forum.as('aino')), await ask(await forum.as('aino'), { title: 'Toinen' })]
  for (const [at, thread] of threads.entries()) {
    await answer(nella, thread, `Sinivuokko ${at}.`)
    const withdrawn = await answer(nella, thread, `Valkovuokko ${at}.`)
    await nella.post(`${withdrawn}/withdrawal`)
    await erase(kaisa, 'thread', idOf(thread), at === 0 ? {} : { under: '1' })
  }
  const kept = await everythingIn(forum.db)
  expect([kept.includes('Sinivuokko 0.'), kept.includes('Valkovuokko 0.')]).toEqual([true, true])
  expect([kept.includes('Sinivuokko 1.'), kept.includes('Valkovuokko 1.')]).toEqual([false, false])
  const page = await kaisa.get(`/fi/reports/thread/${idOf(threads[0] ?? '')}/erasure`)
  expect(page.text).toContain('Poista samalla myös 2 vastausta tämän alta')
  await erase(kaisa, 'thread', idOf(threads[0] ?? ''), { under: '1' })
  expect(await everythingIn(forum.db)).not.toContain('vuokko')
  const log = (await forum.db.select().from(auditEntries)).filter(each => each.action === 'post_erased')
  expect(log.map(each => JSON.parse(each.details).answers)).toEqual([0, 2, 2])
})

test('answers that quote an erased one are shown and ticked, and go along unless unticked', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const thread = await ask(await forum.as('aino'))
  const [nella, hilla, eero] = [await forum.as('nella'), await forum.as('hilla'), await forum.as('eero')]
  const original = await answer(nella, thread, 'Kielo kertoo liikaa.')
  const quotes = idOf(original)
  const quoting = async (who: typeof nella, text: string) => {
    const body = `[Lainaus](http://forum.test${original}):\n\n> Kielo kertoo liikaa.\n\n${text}`
    const page = await who.post(`${thread}/answers`, { body, language: 'fi', quotes })
    return idOf(page.location ?? '')
  }
  const [first, second] = [await quoting(hilla, 'Samaa mieltä.'), await quoting(eero, 'Eri mieltä.')]
  await answer(eero, thread, 'En lainaa mitään.')
  const page = await kaisa.get(`/fi/reports/answer/${quotes}/erasure`)
  const ticked = [...page.html.matchAll(/name="answers\[\]" value="([^"]+)" checked/g)].map(match => match[1])
  expect(ticked.sort()).toEqual([first, second].sort())
  await erase(kaisa, 'answer', quotes, { 'answers[]': [first] })
  const left = await forum.db.select({ id: answers.id, body: answers.body }).from(answers)
  expect(left.filter(each => each.body.includes('Kielo')).map(each => each.id)).toEqual([second])
  expect((await kaisa.get(`/fi/reports/answer/${quotes}`)).links).toContain(`/fi/reports/answer/${quotes}/erasure`)
  await erase(kaisa, 'answer', quotes, { 'answers[]': [second] })
  expect(await everythingIn(forum.db)).not.toContain('Kielo')
  expect((await kaisa.get(`/fi/reports/answer/${quotes}/erasure`)).status).toBe(303)
})

test('only answers that quote it can be ticked along', async () => {
  const forum = await openForum()
  const thread = await ask(await forum.as('aino'))
  const nella = await forum.as('nella')
  const one = idOf(await answer(nella, thread, 'Poistettava.'))
  const other = idOf(await answer(nella, thread, 'Aivan toinen.'))
  const page = await erase(await forum.as('kaisa'), 'answer', one, { 'answers[]': [other] })
  expect(page.status).toBe(422)
  expect(await forum.db.select().from(removals)).toEqual([])
})

test('erasing twice, at once or later, is erasing once', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  for (const kind of postKinds) {
    const { id } = await publish(await forum.as('aino'), kind)
    await report(await forum.as('nella'), kind, id)
    const send = () => erase(kaisa, kind, id)
    const sent = [...(await Promise.all([send(), send()])), await send()]
    expect({ kind, statuses: sent.map(page => page.status) }).toEqual({ kind, statuses: [303, 303, 303] })
  }
  expect((await forum.db.select().from(removals)).length).toBe(4)
  expect((await forum.db.select().from(auditEntries)).filter(each => each.action === 'post_erased').length).toBe(4)
  const closed = await forum.db.select().from(reports)
  expect(closed.every(each => each.outcome === 'erased' && each.reason === '' && each.handledBy === 'kaisa')).toBe(true)
})

test('an edit that was open when the text was erased does not bring it back', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const kaisa = await forum.as('kaisa')
  const practice = await publish(aino, 'practice')
  const event = await publish(aino, 'event')
  await erase(kaisa, 'practice', practice.id)
  await erase(kaisa, 'event', event.id)
  const edits = [
    await aino.post(`${practice.path}/edit`, { ...practiceFields({ title: 'Leskenlehti' }), revision: '1' }),
    await aino.post(`${event.path}/edit`, { ...training, title: 'Leskenlehti', revision: '0' }),
  ]
  expect(edits.map(page => page.status)).toEqual([410, 410])
  // Past every check, as an edit that was under way would be.
  const write = (what: ReturnType<typeof sql>) => forum.db.all(what)
  const thread = await publish(aino, 'thread')
  const reply = await publish(aino, 'answer')
  await erase(kaisa, 'thread', thread.id)
  await erase(kaisa, 'answer', reply.id)
  const late = [
    sql`UPDATE practices SET summary = 'Leskenlehti', withdrawn_at = NULL WHERE id = ${practice.id}`,
    sql`UPDATE practices SET revision = revision + 1 WHERE id = ${practice.id}`,
    sql`UPDATE threads SET body_html = 'Leskenlehti' WHERE id = ${thread.id}`,
    sql`UPDATE answers SET body = 'Leskenlehti' WHERE id = ${reply.id}`,
    sql`UPDATE events SET place = 'Leskenlehti' WHERE id = ${event.id}`,
    sql`INSERT INTO versions (kind, item_id, revision, fields, written_at) VALUES ('answer', ${reply.id}, 9, '{}', 1)`,
    sql`INSERT INTO practice_translations (practice_id, language, title) VALUES (${practice.id}, 'sv', 'Leskenlehti')`,
  ]
  for (const each of late) await expect(write(each)).rejects.toThrow()
  expect(await everythingIn(forum.db)).not.toContain('Leskenlehti')
})

test('a draft saved late does not bring an erased text back', async () => {
  const forum = await openForum()
  const nella = await forum.as('nella')
  const practice = await publish(nella, 'practice', { network: 'pohjois-savo' })
  const event = await publish(nella, 'event')
  const thread = await ask(nella)
  const reply = idOf(await answer(nella, thread, 'Vastaus.'))
  const places = [
    { draft_kind: 'practice', draft_place: `/practices/${practice.id}/edit` },
    { draft_kind: 'event', draft_place: `/calendar/${event.id}/edit` },
    { draft_kind: 'answer', draft_place: `/threads/${idOf(thread)}/answers/${reply}/edit` },
    { draft_kind: 'answer', draft_place: `/threads/${idOf(thread)}` },
  ]
  const save = (place: object, at: number) => {
    const fields = { ...place, token: `0123456789a${at}`, title: 'Leskenlehti', body: `> Leskenlehti`, quotes: reply }
    return nella.post('/fi/drafts', { ...fields }, { Accept: 'application/json' })
  }
  for (const [at, place] of places.entries()) expect((await save(place, at)).status).toBe(200)
  expect((await forum.db.select().from(drafts)).length).toBe(4)
  const kaisa = await forum.as('kaisa')
  for (const [kind, id] of [
    ['practice', practice.id],
    ['event', event.id],
    ['answer', reply],
  ] as const)
    await erase(kaisa, kind, id)
  expect(await forum.db.select().from(drafts)).toEqual([])
  for (const [at, place] of places.entries()) expect((await save(place, at)).status).toBe(409)
  const other = { draft_kind: 'answer', draft_place: `/threads/${idOf(thread)}` }
  expect((await nella.post('/fi/drafts', { ...other, token: '0123456789b0', body: 'Muuta.' })).status).toBe(303)
  await erase(kaisa, 'thread', idOf(thread))
  expect(await forum.db.select().from(drafts)).toEqual([])
  expect(await everythingIn(forum.db)).not.toContain('Leskenlehti')
})

test('an answer that quotes what was erased meanwhile comes back to its writer, and is not published', async () => {
  const forum = await openForum()
  const thread = await ask(await forum.as('aino'))
  const nella = await forum.as('nella')
  const original = await answer(await forum.as('hilla'), thread, 'Leskenlehti.')
  const form = await nella.get(`${thread}?quote=${idOf(original)}`)
  expect(form.text).toContain('Leskenlehti.')
  await erase(await forum.as('kaisa'), 'answer', idOf(original))
  const body = `[Lainaus](http://forum.test${original}):\n\n> Leskenlehti.\n\nOma ajatus.`
  for (const quotes of [idOf(original), '']) {
    const page = await nella.post(`${thread}/answers`, { body, language: 'fi', quotes })
    expect(page.status).toBe(409)
    expect(page.text).toContain('Ota lainaus pois')
    expect(page.html).toContain('Oma ajatus.')
  }
  expect(await everythingIn(forum.db)).not.toContain('Leskenlehti')
  const own = await nella.post(`${thread}/answers`, { body: 'Oma ajatus.', language: 'fi' })
  expect(own.status).toBe(303)
})

test('nobody comments under an erased event, even when both happen at once', async () => {
  const forum = await openForum()
  const { id, path } = await publish(await forum.as('aino'), 'event')
  await erase(await forum.as('kaisa'), 'event', id)
  const late = await (await forum.as('nella')).post(`${path}/answers`, { body: 'Tulossa!', language: 'fi' })
  expect(late.status).toBe(404)
  const at = forum.services.now()
  await expect(
    forum.db.insert(answers).values({
      ...{ id: 'late', subjectKind: 'event', subjectId: id, authorId: 'nella', body: 'Tulossa!', bodyHtml: '' },
      ...{ language: 'fi', answeredAt: at },
    }),
  ).rejects.toThrow()
})

test('loading the starter content again does not bring an erased practice back', async () => {
  const forum = await openForum()
  const [practice] = await forum.db.select().from(practices).limit(1)
  if (!practice) throw new Error('the starter content has practices')
  await erase(await forum.as('kaisa'), 'practice', practice.id)
  await loadStarter(forum.services, `${root}/starter`)
  expect(await everythingIn(forum.db)).not.toContain(practice.title)
  expect((await forum.visitor().get(`/fi/practices/${practice.id}`)).status).toBe(410)
})

const mayKeep = [
  ...['localStorage', 'localStorage.getItem', 'localStorage.setItem', 'localStorage.removeItem', 'setItem(name'],
  ...['removeItem(name', "removeItem('recent-searches'", 'keep(name', 'keep(recentKey', "keep('search-key'"],
]

test('pages that showed an erased text are kept by no browser and by no script', async () => {
  const forum = await openForum()
  const { path } = await publish(await forum.as('aino'), 'thread')
  expect((await forum.visitor().get(path)).headers.get('Cache-Control')).toBe('no-cache')
  expect((await (await forum.as('nella')).get(path)).headers.get('Cache-Control')).toBe('no-store')
  const scripts = readdirSync(join(root, 'static/js')).filter(name => name.endsWith('.js'))
  for (const name of scripts) {
    const text = readFileSync(join(root, 'static/js', name), 'utf8')
    expect(text, name).not.toMatch(/sessionStorage|indexedDB|\bcaches\./)
    // The words one searched for are kept on the device, and whether a key leads to the search; nothing of a page is.
    const keeping = [...text.matchAll(/localStorage[.\w]*|\bkeep\([\w'-]+|(?:set|remove)Item\([\w'-]+/g)].map(
      ([use]) => use,
    )
    expect({ name, keeping: keeping.filter(use => !mayKeep.includes(use)) }).toEqual({ name, keeping: [] })
  }
})
