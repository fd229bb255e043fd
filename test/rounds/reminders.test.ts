import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { mailMakers } from '../../src/mails.ts'
import { networks } from '../../src/networks/schema.ts'
import { people } from '../../src/people/schema.ts'
import type { Mail } from '../../src/platform/mail/mailer.ts'
import { forgetMails } from '../../src/platform/outbox/forget-mails.ts'
import { outbox } from '../../src/platform/outbox/schema.ts'
import { sendDueMails } from '../../src/platform/outbox/send-due-mails.ts'
import { annulRound } from '../../src/rounds/annul-round.ts'
import { emptyBallot } from '../../src/rounds/ballot.ts'
import { castBallot } from '../../src/rounds/cast-ballot.ts'
import { castNetworkBallot } from '../../src/rounds/cast-network-ballot.ts'
import { remindVoters } from '../../src/rounds/remind-voters.ts'
import { deputies } from '../../src/rounds/schema.ts'
import { type Forum, openForum } from '../support/forum.ts'
import { joinMore, openRoundAsking } from './round-support.ts'

const closesAt = new Date('2026-12-08T14:00:00Z')
const before = (days: number, minutes = 0) => new Date(closesAt.getTime() - days * 86_400_000 - minutes * 60_000)

async function openTwoWeeks(plan = {}) {
  const forum = await openForum()
  const id = await openRoundAsking(forum.services, { priority: true }, { closesAt, ...plan })
  return { forum, id }
}

/** What the jobs do at a time: writes what is to be reminded of and sends it. Returns to whom. */
async function remindAt(forum: Forum, time: Date): Promise<string[]> {
  forum.at(time)
  const sent = forum.mails.length
  await remindVoters(forum.services)
  await sendDueMails(forum.services, mailMakers)
  return forum.mails
    .slice(sent)
    .map(mail => mail.to.replace('@esimerkki.fi', ''))
    .sort()
}

const voters = ['aino', 'arttu', 'birgitta', 'eero', 'hilla', 'monna', 'nella', 'pauli', 'siiri']
const ballot = { ...emptyBallot, ranking: [[6]] }

test('those who have not voted are reminded once a week and once a day before the close', async () => {
  const { forum, id } = await openTwoWeeks()
  expect(await remindAt(forum, before(7, 1))).toEqual([])
  expect(await remindAt(forum, before(7))).toEqual(voters)
  for (const days of [6.9, 6, 3, 1.01]) expect(await remindAt(forum, before(days))).toEqual([])
  await castBallot(forum.services, { roundId: id, personId: 'aino', ballot })
  await castBallot(forum.services, { roundId: id, personId: 'eero', ballot })
  expect(await remindAt(forum, before(1))).toEqual(voters.filter(each => each !== 'aino'))
  expect(await remindAt(forum, before(0, 1))).toEqual([])
  expect(await remindAt(forum, closesAt)).toEqual([])
})

test('a reminder says by when, where and how to end such mails, in the reader’s language, and nothing of a vote', async () => {
  const { forum, id } = await openTwoWeeks()
  await remindAt(forum, before(7))
  const mailTo = (person: string) => forum.mails.find(mail => mail.to.startsWith(person)) as Mail
  expect(mailTo('eero').subject).toBe('Äänestys päättyy ti 8.12.2026 klo 16.00: Mikä on tärkeintä?')
  expect(mailTo('eero').text).toContain('Et ole vielä äänestänyt. Verkostosi ääni puuttuu, ja sinä voit antaa sen.')
  expect(mailTo('eero').text).toContain(`http://forum.test/fi/rounds/${id}`)
  expect(mailTo('eero').text).toContain('http://forum.test/fi/account')
  expect(mailTo('aino').text).not.toContain('Verkostosi')
  expect(mailTo('birgitta').text).toContain(`http://forum.test/sv/rounds/${id}`)
  for (const { subject, text } of forum.mails) expect(`${subject} ${text}`).not.toMatch(/vastuunjako|rank_|tunnus/i)
})

test('who speaks for a network is reminded of its ballot until somebody has cast it', async () => {
  const { forum, id } = await openTwoWeeks()
  await forum.db
    .insert(deputies)
    .values({ networkId: 'kainuu', personId: 'arttu', namedBy: 'eero', namedAt: forum.services.now() })
  for (const personId of ['eero', 'arttu', 'birgitta'])
    await castBallot(forum.services, { roundId: id, personId, ballot })
  await forum.db.update(networks).set({ active: false }).where(eq(networks.id, 'pohjanmaa'))
  const reminded = await remindAt(forum, before(7))
  expect(reminded).toEqual(expect.arrayContaining(['arttu', 'eero']))
  expect(reminded).not.toContain('birgitta')
  await castNetworkBallot(forum.services, { roundId: id, networkId: 'kainuu', castBy: 'arttu', ballot })
  expect(await remindAt(forum, before(1))).not.toEqual(expect.arrayContaining(['eero']))
})

test('a mail written but not yet sent is not sent to who has voted, left, switched it off or whose round is annulled', async () => {
  const { forum, id } = await openTwoWeeks()
  const gone = await openRoundAsking(forum.services, { level: true }, { closesAt, title: 'Mitätöity' })
  forum.at(before(7))
  await remindVoters(forum.services)
  expect(await forum.db.select().from(outbox)).toHaveLength(2 * voters.length)
  await castBallot(forum.services, { roundId: id, personId: 'aino', ballot })
  await forum.db.update(people).set({ active: false }).where(eq(people.id, 'arttu'))
  await (await forum.as('nella')).post('/fi/account/round-mails', {})
  await annulRound(forum.services, 'kaisa', gone, 'Syy')
  await sendDueMails(forum.services, mailMakers)
  const told = forum.mails.map(mail => mail.to.replace('@esimerkki.fi', '')).sort()
  expect(told).toEqual(voters.filter(each => !['aino', 'arttu', 'nella'].includes(each)))
  const ended = await forum.db.select().from(outbox)
  expect(ended.filter(each => each.outcome === 'unwanted')).toHaveLength(voters.length + 3)
  expect(await remindAt(forum, before(1))).toEqual(told)
})

test('the switch is on until it is set off, and can be set on again', async () => {
  const { forum } = await openTwoWeeks()
  const aino = await forum.as('aino')
  const isOn = async () => /name="round_mails"[^>]*checked/.test((await aino.get('/fi/account')).html)
  expect(await isOn()).toBe(true)
  const off = await aino.follow(await aino.post('/fi/account/round-mails', {}))
  expect(off.text).toContain('Valinta on tallennettu')
  expect(await isOn()).toBe(false)
  expect(await remindAt(forum, before(7))).not.toContain('aino')
  await aino.post('/fi/account/round-mails', { round_mails: '1' })
  expect(await isOn()).toBe(true)
  expect(await remindAt(forum, before(6))).toContain('aino')
  expect((await aino.post('/fi/account/round-mails', { round_mails: 'often' })).status).toBe(422)
})

test('a round of one network reminds its own people, and a short one nobody who just heard of it', async () => {
  const { forum } = await openTwoWeeks({ scope: 'own', networkId: 'kainuu' })
  const short = await openForum()
  await openRoundAsking(short.services, { level: true }, { closesAt: new Date('2026-11-25T12:00:00Z') })
  expect(await remindAt(forum, before(7))).toEqual(['aino', 'arttu', 'eero'])
  expect(await remindAt(short, new Date('2026-11-24T20:00:00Z'))).toEqual([])
})

test('a mailer that fails is asked again later and later, and keeps no other mail from going', async () => {
  const sent: string[] = []
  let fails = true
  const forum = await openForum({
    mailer: {
      send: async mail => {
        if (fails && mail.to.startsWith('aino')) throw new Error('the carrier is away')
        sent.push(mail.to)
      },
    },
  })
  await openRoundAsking(forum.services, { priority: true }, { closesAt })
  await remindAt(forum, before(7))
  expect(sent).toHaveLength(voters.length - 1)
  const [waiting] = await forum.db.select().from(outbox).where(eq(outbox.personId, 'aino'))
  expect(waiting).toMatchObject({ tries: 1, outcome: null, failure: expect.stringContaining('the carrier is away') })
  forum.later({ minutes: 9 })
  await sendDueMails(forum.services, mailMakers)
  expect((await forum.db.select().from(outbox).where(eq(outbox.personId, 'aino')))[0]?.tries).toBe(1)
  fails = false
  forum.later({ minutes: 2 })
  await sendDueMails(forum.services, mailMakers)
  expect(sent).toHaveLength(voters.length)
  expect(sent.at(-1)).toBe('aino@esimerkki.fi')
  await sendDueMails(forum.services, mailMakers)
  expect(sent).toHaveLength(voters.length)
})

test('a mail that never goes is given up after eight tries, and that is reported', async () => {
  const reported: unknown[] = []
  const forum = await openForum({
    mailer: { send: () => Promise.reject(new Error('the carrier is away')) },
    report: error => void reported.push(error),
  })
  await openRoundAsking(forum.services, { priority: true }, { closesAt })
  await remindAt(forum, before(7))
  for (let tries = 0; tries < 10; tries++) {
    forum.later({ minutes: 5 * 2 ** 9 })
    if (forum.services.now() < closesAt) await sendDueMails(forum.services, mailMakers)
  }
  const rows = await forum.db.select().from(outbox)
  expect(rows.length).toBe(voters.length)
  for (const row of rows) expect(row.tries).toBeLessThanOrEqual(8)
  expect(reported.length).toBe(rows.filter(row => row.outcome === 'failed').length)
})

test('jobs that run twice at once write and send each mail once', async () => {
  const { forum } = await openTwoWeeks()
  await joinMore(forum.db, 45)
  forum.at(before(7))
  await Promise.all([1, 2, 3].map(() => remindVoters(forum.services)))
  expect(await forum.db.select().from(outbox)).toHaveLength(voters.length + 45)
  await Promise.all([1, 2, 3].map(() => sendDueMails(forum.services, mailMakers)))
  expect(forum.mails).toHaveLength(voters.length + 45)
  expect(new Set(forum.mails.map(mail => mail.to)).size).toBe(voters.length + 45)
  expect(new Set(forum.mails.map(mail => mail.id)).size).toBe(voters.length + 45)
})

test('a process that died while sending leaves its mails to the next, after a while', async () => {
  const { forum } = await openTwoWeeks()
  forum.at(before(7))
  await remindVoters(forum.services)
  await forum.db.update(outbox).set({ claimedAt: forum.services.now(), tries: 1 })
  forum.later({ minutes: 9 })
  await sendDueMails(forum.services, mailMakers)
  expect(forum.mails).toEqual([])
  forum.later({ minutes: 2 })
  await sendDueMails(forum.services, mailMakers)
  expect(forum.mails).toHaveLength(voters.length)
})

test('mails that went are forgotten after two months, and none is written again', async () => {
  const { forum } = await openTwoWeeks()
  await remindAt(forum, before(7))
  forum.later({ days: 59 })
  await forgetMails(forum.services)
  expect(await forum.db.select().from(outbox)).toHaveLength(voters.length)
  forum.later({ days: 2 })
  await forgetMails(forum.services)
  expect(await forum.db.select().from(outbox)).toEqual([])
  expect(await remindAt(forum, forum.services.now())).toEqual([])
})
