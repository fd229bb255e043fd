import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { forgetOldFeedback } from '../../src/feedback/forget-old-feedback.ts'
import { mailAnswers } from '../../src/feedback/mail-answers.ts'
import { feedback } from '../../src/feedback/schema.ts'
import type { Mail } from '../../src/platform/mail/mailer.ts'
import { everythingIn } from '../moderation/posts.ts'
import { audited } from '../settings/audited.ts'
import { type Forum, openForum } from '../support/forum.ts'
import type { Page } from '../support/page.ts'

const day = 86_400_000

/** Feedback sent so many days ago. */
async function sent(forum: Forum, id: string, daysAgo: number, more: Partial<typeof feedback.$inferInsert> = {}) {
  const sentAt = new Date(forum.services.now().getTime() - daysAgo * day)
  const dueAt = new Date(sentAt.getTime() + 14 * day)
  await forum.db.insert(feedback).values({
    ...{ id, subject: 'accessibility', body: `Palaute ${id}`, email: 'lukija@muualta.fi', language: 'sv' },
    ...{ sentAt, dueAt },
    ...more,
  })
}

test('the queue shows first what falls due first, with the days left, and says what is late', async () => {
  const forum = await openForum()
  await sent(forum, 'uusi', 0)
  await sent(forum, 'vanha', 16)
  await sent(forum, 'keski', 14, { email: '' })
  const page = await (await forum.as('kaisa')).get('/fi/feedback')
  const order = page.links.filter(link => /^\/fi\/feedback\/(uusi|vanha|keski)$/.test(link))
  expect(order).toEqual(['/fi/feedback/vanha', '/fi/feedback/keski', '/fi/feedback/uusi'])
  expect(page.text).toContain('myöhässä 2 päivää')
  expect(page.text).toContain('viimeinen päivä')
  expect(page.text).toContain('14 päivää jäljellä')
  expect(page.text).toContain('ei osoitetta')
  expect(page.text).toContain('Yhteenkään palautteeseen ei ole vielä vastattu.')
})

test('an answer is kept, mailed in the language of its reader and told to the log', async () => {
  const forum = await openForum()
  await sent(forum, 'palaute', 1, { page: '/fi/networks' })
  const kaisa = await forum.as('kaisa')
  const item = await kaisa.get('/fi/feedback/palaute')
  expect(item.links).toContain('/fi/networks')
  const answered = await kaisa.post('/fi/feedback/palaute/answer', { answer: 'Tack, det är rättat.' })
  const page = await kaisa.follow(answered)
  expect(page.text).toContain('Vastaus on tallennettu ja lähtee sähköpostilla.')
  expect(page.text).toContain('Tack, det är rättat.')
  expect(page.html).not.toContain('name="answer"')
  await forum.settled()
  expect(forum.mails).toHaveLength(1)
  expect((await kaisa.get('/fi/feedback/palaute')).text).toContain('Lähetetty sähköpostilla ti 24.11.2026 klo 9.00')
  expect(forum.mails[0]).toMatchObject({ to: 'lukija@muualta.fi', subject: 'Svar på din respons: Yhteiskehittämö' })
  expect(forum.mails[0]?.text).toContain('Tack, det är rättat.\n\nDin respons var:\n\n> Palaute palaute')
  expect(forum.mails[0]?.text).toContain(`använd responsformuläret: ${forum.services.origin}/sv/feedback/new`)
  expect(await audited(forum, 'feedback_answered')).toEqual(['kaisa feedback palaute'])
  const queue = await kaisa.get('/fi/feedback')
  expect(queue.text).toContain('Mikään palaute ei odota vastausta')
  expect(queue.text).toContain('Vastattu ti 24.11.2026')
})

test('where no address was given the answer is kept and no mail goes', async () => {
  const forum = await openForum()
  await sent(forum, 'palaute', 1, { email: '' })
  const kaisa = await forum.as('kaisa')
  const page = await kaisa.follow(await kaisa.post('/fi/feedback/palaute/answer', { answer: 'Korjattu.' }))
  expect(page.text).toContain('Vastaus on tallennettu.')
  await forum.settled()
  expect(forum.mails).toEqual([])
})

test('of two who answer at once the second sees the first one’s answer and keeps their own; one mail goes', async () => {
  const forum = await openForum()
  await sent(forum, 'palaute', 1)
  const kaisa = await forum.as('kaisa')
  const answers = await Promise.all(
    ['Ensin', 'Sitten'].map(answer => kaisa.post('/fi/feedback/palaute/answer', { answer })),
  )
  expect(answers.map(answer => answer.status).sort()).toEqual([303, 409])
  const refused = answers.find(answer => answer.status === 409)
  expect(refused?.text).toContain('Joku muu ehti vastata ensin.')
  expect(refused?.text).toContain('Ensin')
  expect(refused?.text).toContain('Sitten')
  await forum.settled()
  expect(forum.mails).toHaveLength(1)
  expect(await audited(forum, 'feedback_answered')).toHaveLength(1)
})

test('the same answer sent twice is sent once', async () => {
  const forum = await openForum()
  await sent(forum, 'palaute', 1)
  const kaisa = await forum.as('kaisa')
  const send = () => kaisa.post('/fi/feedback/palaute/answer', { answer: 'Kiitos.' })
  expect((await Promise.all([send(), send()])).map(answer => answer.status)).toEqual([303, 303])
  expect((await send()).status).toBe(303)
  await forum.settled()
  expect(forum.mails).toHaveLength(1)
})

test('an empty answer, or one with an identity code, is refused and sends nothing', async () => {
  const forum = await openForum()
  await sent(forum, 'palaute', 1)
  const kaisa = await forum.as('kaisa')
  for (const answer of ['', '131052-308T'])
    expect((await kaisa.post('/fi/feedback/palaute/answer', { answer })).status).toBe(422)
  expect((await kaisa.post('/fi/feedback/olematon/answer', { answer: 'Hei' })).status).toBe(404)
  expect((await kaisa.get('/fi/feedback/palaute/answer')).location).toBe('/fi/feedback/palaute')
  for (const id of ['olematon', '%00', '%0d%0aX-Odd:%20yes', '%E0%A4%A'])
    for (const path of [`/fi/feedback/${id}/answer`, `/fi/settings/values/${id}/default`])
      expect((await kaisa.get(path)).status, path).toBe(404)
  expect(forum.errors).toEqual([])
  await forum.settled()
  expect(forum.mails).toEqual([])
})

const further = (page: Page, name: string) =>
  new RegExp(`class="pager-older" href="([^"]*${name}=[^"]*)"`).exec(page.html)?.[1]

test('both lists go on page by page without missing any', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const answered = { answer: 'Vastaus', answeredBy: 'kaisa' }
  for (let count = 10; count < 45; count++) {
    await sent(forum, `w${count}`, 1)
    await sent(forum, `d${count}`, 20, { ...answered, answeredAt: forum.services.now() })
  }
  const seen = new Set<string>()
  for (let next: string | undefined = '/fi/feedback'; next; ) {
    const page = await kaisa.get(next)
    for (const link of page.links) if (/^\/fi\/feedback\/[wd]\d+$/.test(link)) seen.add(link)
    next = further(page, 'after')
  }
  const more = further(await kaisa.get('/fi/feedback'), 'before') ?? ''
  for (const link of (await kaisa.get(more)).links) if (/^\/fi\/feedback\/d\d+$/.test(link)) seen.add(link)
  expect(seen.size).toBe(70)
})

test('answered feedback is forgotten after a year, what waits is not', async () => {
  const forum = await openForum()
  await sent(forum, 'odottaa', 500)
  await sent(forum, 'tuore', 400, { answer: 'x', answeredAt: new Date(forum.services.now().getTime() - 364 * day) })
  await sent(forum, 'vanha', 400, { answer: 'x', answeredAt: new Date(forum.services.now().getTime() - 366 * day) })
  await forgetOldFeedback(forum.services)
  expect(await forum.db.all(sql`SELECT id FROM feedback ORDER BY id`)).toEqual([{ id: 'odottaa' }, { id: 'tuore' }])
})

/** A carrier that is out of order until it is `mended`. */
function brokenMailer() {
  const sent: Mail[] = []
  const state = { mended: false, tried: 0 }
  const send = async (mail: Mail) => {
    state.tried += 1
    if (!state.mended) throw new Error('no carrier')
    sent.push(mail)
  }
  return { sent, state, mailer: { send } }
}

test('an answer that cannot be mailed is said not to have left, and is tried until it can be, once', async () => {
  const { sent: mails, state, mailer } = brokenMailer()
  const forum = await openForum({ mailer, report: () => {} })
  await sent(forum, 'palaute', 1)
  const kaisa = await forum.as('kaisa')
  await kaisa.post('/fi/feedback/palaute/answer', { answer: 'Tack.' })
  await forum.settled()
  expect((await kaisa.get('/fi/feedback/palaute')).text).toContain('Vastausta ei ole vielä saatu lähetetyksi.')
  await mailAnswers(forum.services)
  expect(state.tried).toBe(1)
  state.mended = true
  forum.later({ minutes: 11 })
  await Promise.all([mailAnswers(forum.services), mailAnswers(forum.services)])
  await mailAnswers(forum.services)
  expect(mails.map(mail => mail.to)).toEqual(['lukija@muualta.fi'])
  const page = await kaisa.get('/fi/feedback/palaute')
  expect(page.text).toContain('Lähetetty sähköpostilla ti 24.11.2026 klo 9.11')
  expect(page.text).not.toContain('Vastausta ei ole vielä')
})

test('after eight tries the coordinator is asked to send the answer, and nobody tries any more', async () => {
  const { state, mailer } = brokenMailer()
  const forum = await openForum({ mailer, report: () => {} })
  await sent(forum, 'palaute', 1)
  await (await forum.as('kaisa')).post('/fi/feedback/palaute/answer', { answer: 'Tack.' })
  await forum.settled()
  for (let hour = 0; hour < 100; hour++) {
    forum.later({ minutes: 60 })
    await mailAnswers(forum.services)
  }
  expect(state.tried).toBe(8)
  const page = await (await forum.as('kaisa')).get('/fi/feedback/palaute')
  expect(page.text).toContain('Lähetä vastaus itse yllä näkyvään osoitteeseen.')
})

test('a process that died before it mailed an answer leaves it to the job', async () => {
  const forum = await openForum()
  const lost = { ...forum.services, later: () => {}, mailer: { send: () => new Promise<void>(() => {}) } }
  await sent(forum, 'palaute', 1)
  const { answerFeedback } = await import('../../src/feedback/answer-feedback.ts')
  const { findFeedback } = await import('../../src/feedback/find-feedback.ts')
  const given = await findFeedback(forum.services, 'palaute')
  if (!given) throw new Error('it was sent')
  await answerFeedback(lost, 'kaisa', given, 'Tack.')
  forum.later({ minutes: 11 })
  await mailAnswers(forum.services)
  expect(forum.mails).toHaveLength(1)
})

test('feedback that holds a client’s data is emptied for good, with its address; that it came stays', async () => {
  const forum = await openForum()
  await sent(forum, 'palaute', 1, { body: 'Vuorenkilpi on asiakas.', page: '/fi/networks' })
  const kaisa = await forum.as('kaisa')
  expect((await kaisa.get('/fi/feedback/palaute')).links).toContain('/fi/feedback/palaute/erasure')
  for (const _ of [1, 2]) {
    const page = await kaisa.follow(await kaisa.post('/fi/feedback/palaute/erasure'))
    expect(page.text).toContain('Palautteen teksti ja vastausosoite on poistettu pysyvästi.')
  }
  expect(await everythingIn(forum.db)).not.toMatch(/Vuorenkilpi|lukija@muualta/)
  expect(await audited(forum, 'feedback_erased')).toEqual(['kaisa feedback palaute'])
  const page = await kaisa.get('/fi/feedback/palaute')
  expect(page.text).toContain('Teksti on poistettu pysyvästi.')
  await kaisa.post('/fi/feedback/palaute/answer', { answer: 'Käsitelty.' })
  await forum.settled()
  expect(forum.mails).toEqual([])
  expect((await kaisa.post('/fi/feedback/olematon/erasure')).status).toBe(404)
})
