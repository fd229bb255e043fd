import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { forgetOld } from '../../src/sign-in/forget-old.ts'
import { practiceFields } from '../practices/practice-fields.ts'
import { type Forum, openForum } from '../support/forum.ts'
import { ask } from '../threads/write.ts'
import { answerDraft, autosave, fieldIn, storedDrafts, threadDraft } from './draft-fields.ts'

const token = 'aaaaaaaaaaaa'

/** Aino with a page open whose session ran out while she wrote. */
async function overdue(forum: Forum, days = 31) {
  const aino = await forum.as('aino')
  forum.later({ days })
  return aino
}

test('the cookie outlives its session, so that whoever comes late is known', async () => {
  const forum = await openForum({ demoCast: ['aino'] })
  const visitor = forum.visitor()
  const entered = await visitor.post('/fi/sign-in/demo', { person: 'aino' })
  expect(entered.headers.get('Set-Cookie')).toContain(`Max-Age=${60 * 86_400};`)
  forum.later({ days: 16 })
  expect((await visitor.get('/fi/account')).headers.get('Set-Cookie')).toContain(`Max-Age=${60 * 86_400};`)
})

test('a form sent after the session ran out becomes a draft, and signing in leads back to it', async () => {
  const forum = await openForum({ demoCast: ['aino', 'nella'] })
  const aino = await overdue(forum)
  const thread = await ask(await forum.as('nella'))
  const sent: [string, Record<string, string | string[]>][] = [
    ['/fi/threads', { ...threadDraft(token), body: 'Pitkä kysymys kesken' }],
    ['/fi/practices', practiceFields({ token: 'aaaaaaaaaaab', draft_kind: 'practice', draft_place: '/practices/new' })],
    [`${thread}/answers`, answerDraft('aaaaaaaaaaac', thread, 'Pitkä vastaus kesken')],
    ['/sv/drafts', threadDraft('aaaaaaaaaaad', { body: 'Napista tallennettu' })],
  ]
  const places = []
  for (const [action, fields] of sent) {
    const page = await aino.post(action, { ...fields, draft_by: 'aino' })
    expect({ action, status: page.status }).toEqual({ action, status: 401 })
    places.push(new URL(page.links.find(link => link.includes('draft%3D')) ?? '', 'http://x').searchParams.get('to'))
  }
  expect(places).toEqual([
    ...[`/fi/threads/new?draft=${token}#draft`, '/fi/practices/new?draft=aaaaaaaaaaab#draft'],
    ...[`${thread}?draft=aaaaaaaaaaac#draft`, '/sv/threads/new?draft=aaaaaaaaaaad#draft'],
  ])
  expect((await storedDrafts(forum)).map(each => each.personId)).toEqual(['aino', 'aino', 'aino', 'aino'])

  const back = await aino.post('/fi/sign-in/demo', { person: 'aino', to: places[0] ?? '' })
  expect(back.location).toBe(places[0])
  const form = await aino.follow(back)
  expect(fieldIn(form, 'body')).toBe('Pitkä kysymys kesken')
  expect(fieldIn(await aino.get(thread), 'body')).toBe('Pitkä vastaus kesken')
})

test('whoever else signs in sees nothing of it', async () => {
  const forum = await openForum({ demoCast: ['aino', 'nella'] })
  const late = await overdue(forum)
  await late.post('/fi/threads', threadDraft(token, { body: 'Ainon salaisuus', draft_by: 'aino' }))
  const to = `/fi/threads/new?draft=${token}`
  const entered = await late.post('/fi/sign-in/demo', { person: 'nella', to })
  expect((await late.follow(entered)).html).not.toContain('salaisuus')
  expect((await late.get('/fi/drafts')).html).not.toContain('salaisuus')
})

test('the script is told that the session has ended and whether the text is safe', async () => {
  const forum = await openForum()
  const aino = await overdue(forum)
  const fields = threadDraft(token, { draft_by: 'aino' })
  const told = await autosave(aino, fields)
  expect(told).toMatchObject({ status: 401, state: 'ended' })
  expect(told.text).toContain('tallessa luonnoksena')
  expect(await storedDrafts(forum)).toHaveLength(1)
  const stranger = await autosave(forum.visitor(), threadDraft('aaaaaaaaaaab'))
  expect(stranger).toMatchObject({ status: 401, state: 'ended' })
  expect(stranger.text).not.toContain('luonnoksena')
  expect(await storedDrafts(forum)).toHaveLength(1)
})

test('nothing is kept for a session that was ended, forgotten, or opened by somebody else', async () => {
  const forum = await openForum()
  const fields = threadDraft(token, { draft_by: 'aino' })
  const endings: [string, (cookie: string) => Promise<unknown>][] = [
    ['signed out', async cookie => forum.services.db.all(sql`SELECT ${cookie}`)],
    ['deactivated', async () => forum.db.all(sql`UPDATE people SET active = 0 WHERE id = 'aino'`)],
    ['long ago', async () => forum.later({ days: 31 })],
  ]
  for (const [ending, end] of endings) {
    await forum.db.all(sql`UPDATE people SET active = 1 WHERE id = 'aino'`)
    const aino = await forum.as('aino')
    const { cookie } = aino
    if (ending === 'signed out') await aino.post('/fi/sign-in/end')
    forum.later({ days: 31 })
    await end(cookie)
    aino.cookie = cookie
    const page = await aino.post('/fi/threads', fields)
    expect({ ending, status: page.status }).toEqual({ ending, status: 401 })
    // The text is still on the page, to be sent again.
    expect(fieldIn(page, 'body'), ending).toBe('Alku on tässä.')
  }
  const nella = await forum.as('nella')
  forum.later({ days: 31 })
  expect(fieldIn(await nella.post('/fi/threads', fields), 'body')).toBe('Alku on tässä.')
  expect(await storedDrafts(forum)).toEqual([])
})

test('a form with client data is kept neither as a draft nor on the page', async () => {
  const forum = await openForum()
  const aino = await overdue(forum)
  const page = await aino.post('/fi/threads', threadDraft(token, { body: 'Asiakas 131052-308T', draft_by: 'aino' }))
  expect(page.status).toBe(401)
  expect(page.html).not.toContain('308T')
  expect(await storedDrafts(forum)).toEqual([])
})

test('a form that has no drafts is kept on the page as before', async () => {
  const forum = await openForum()
  const page = await (await overdue(forum)).post('/fi/account/language', { language: 'sv' })
  expect(page.status).toBe(401)
  expect(fieldIn(page, 'language')).toBe('sv')
})

test('a session that ran out opens nothing, and is forgotten thirty days later', async () => {
  const forum = await openForum()
  const aino = await overdue(forum)
  expect((await aino.get('/fi/account')).status).toBe(303)
  await forgetOld(forum.services)
  expect(await forum.db.all(sql`SELECT person_id FROM sessions`)).toHaveLength(1)
  const again = await forum.as('aino')
  expect((await again.get('/fi/account')).text).not.toContain('Päätä kaikki muut istunnot')
  forum.later({ days: 30 })
  await forgetOld(forum.services)
  expect(await forum.db.all(sql`SELECT person_id FROM sessions`)).toHaveLength(1)
})
