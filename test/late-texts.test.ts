import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { report, reportPath, tell } from './moderation/posts.ts'
import { practiceFields } from './practices/practice-fields.ts'
import { openForum } from './support/forum.ts'
import { answer, ask } from './threads/write.ts'

const late = 'Pitkä teksti, joka tuli liian myöhään.'

test('an answer to what was withdrawn meanwhile comes back on the page that says so', async () => {
  const forum = await openForum()
  const [aino, nella] = [await forum.as('aino'), await forum.as('nella')]
  const thread = await ask(aino)
  const own = await answer(nella, thread, 'Ensimmäinen vastaus.')
  const practice = await tell(aino)
  await aino.post(`${thread}/withdrawal`)
  await aino.post(`${practice}/withdrawal`)
  for (const address of [`${thread}/answers`, `${practice}/answers`]) {
    const page = await nella.post(address, { body: late, language: 'fi' })
    expect({ address, status: page.status }).toEqual({ address, status: 410 })
    expect(page.text).toContain('Kirjoittamasi teksti')
    expect(page.text).toContain(late)
    expect((await nella.get(address.replace('/answers', ''))).text).not.toContain('Kirjoittamasi teksti')
  }
  const edit = own.replace('#', '/').split('?')[0] ?? ''
  const edited = await nella.post(`${edit}/edit`, { body: late, language: 'fi', revision: '1' })
  expect(edited.status).toBe(404)
  expect(edited.text).toContain(late)
})

test('an edit of what was withdrawn in another window comes back too', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const [thread, practice] = [await ask(aino), await tell(aino)]
  const open = await ask(await forum.as('nella'), { title: 'Auki' })
  const own = (await answer(aino, open, 'Ainon vastaus.')).replace(/[?#].*/, '')
  for (const address of [thread, practice, own]) {
    await aino.post(`${address}/withdrawal`)
    const page = await aino.post(`${address}/edit`, { ...practiceFields(), body: late, situation: late, revision: '1' })
    expect({ address, status: page.status }).toEqual({ address, status: 410 })
    expect(page.text).toContain(late)
  }
})

test('what a report says of a text that is gone comes back', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const thread = await ask(aino)
  const id = thread.split('/').at(-1) ?? ''
  await aino.post(`${thread}/withdrawal`)
  const page = await forum.visitor().post(reportPath('thread', id), { ground: 'other', reason: late })
  expect(page.status).toBe(404)
  expect(page.text).toContain(late)
})

test('nothing is given back of words about what was erased, nor an identity code', async () => {
  const forum = await openForum()
  const [aino, nella] = [await forum.as('aino'), await forum.as('nella')]
  const thread = await ask(aino)
  const other = await ask(aino)
  const id = thread.split('/').at(-1) ?? ''
  await report(nella, 'thread', id)
  await (await forum.as('kaisa')).post(`/fi/reports/thread/${id}/erasure`, {
    ground: 'client_data',
    sure: '1',
    note: '',
  })
  const sent = [
    await nella.post(`${thread}/answers`, { body: late, language: 'fi' }),
    await aino.post(`${thread}/edit`, { title: late, body: late, audience: 'all', language: 'fi', revision: '1' }),
    await nella.post(reportPath('thread', id), { ground: 'other', reason: late }),
  ]
  for (const page of sent) expect(page.text).not.toContain(late)
  await aino.post(`${other}/withdrawal`)
  const masked = await nella.post(`${other}/answers`, { body: `Asiakas 131052-308T ja ${late}`, language: 'fi' })
  expect(masked.text).toContain(late)
  expect(masked.html).not.toContain('308T')
})

test('a text that is too long for the service comes back to its writer, and is read for nobody else', async () => {
  const forum = await openForum()
  const long = `${late} ${'pitkä '.repeat(50_000)}`
  const send = (who: Awaited<ReturnType<typeof forum.as>>) => {
    const body = new URLSearchParams({ title: 'Otsikko', body: long }).toString()
    const headers = {
      Origin: 'http://forum.test',
      'Content-Type': 'application/x-www-form-urlencoded',
      'Content-Length': String(body.length),
    }
    return who.send('/fi/threads', { method: 'POST', body, headers })
  }
  const page = await send(await forum.as('aino'))
  expect(page.status).toBe(413)
  expect(page.text).toContain(late)
  const visitor = await send(forum.visitor())
  expect(visitor.status).toBe(413)
  expect(visitor.text).not.toContain(late)
})

test.each([
  ['discussion_closed', true],
  ['removed', false],
])('a text refused in a race as %s is given back, unless what it is about was erased', async (word, isGivenBack) => {
  const forum = await openForum()
  const thread = await ask(await forum.as('aino'))
  await forum.db.all(
    sql.raw(`CREATE TRIGGER too_late BEFORE INSERT ON answers BEGIN SELECT RAISE(ABORT, '${word}'); END`),
  )
  const page = await (await forum.as('nella')).post(`${thread}/answers`, { body: late, language: 'fi' })
  expect(page.status).toBe(409)
  expect(page.text.includes(late)).toBe(isGivenBack)
})

test('a text comes back even when the service breaks', async () => {
  const forum = await openForum({ report: () => {} })
  const thread = await ask(await forum.as('aino'))
  await forum.db.all(
    sql.raw(`CREATE TRIGGER broken BEFORE INSERT ON answers BEGIN SELECT RAISE(ABORT, 'unheard of'); END`),
  )
  const page = await (await forum.as('nella')).post(`${thread}/answers`, { body: late, language: 'fi' })
  expect(page.status).toBe(500)
  expect(page.text).toContain(late)
})
