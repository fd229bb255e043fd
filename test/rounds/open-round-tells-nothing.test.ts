import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { app } from '../../src/app.tsx'
import { jobs } from '../../src/jobs.ts'
import { runDueJobs } from '../../src/platform/jobs/run-due-jobs.ts'
import { type Ballot, emptyBallot } from '../../src/rounds/ballot.ts'
import { castBallot } from '../../src/rounds/cast-ballot.ts'
import { castNetworkBallot } from '../../src/rounds/cast-network-ballot.ts'
import { findNetworkBallot } from '../../src/rounds/find-network-ballot.ts'
import { findPersonalBallot } from '../../src/rounds/find-personal-ballot.ts'
import { keepBallotDraft } from '../../src/rounds/keep-ballot-draft.ts'
import { openRound } from '../../src/rounds/open-round.ts'
import { sealIfDue } from '../../src/rounds/seal-round.ts'
import { onD1 } from '../support/database.ts'
import { openForum } from '../support/forum.ts'
import type { Visitor } from '../support/visitor.ts'
import { walk } from '../support/walk.ts'
import { closesAt, opensAt } from './round-support.ts'

type Forum = Awaited<ReturnType<typeof openForum>>

const asks = { level: true, priority: true, timing: true }
const plan = {
  ...{ title: 'Mistä aloitetaan?', body: 'Sijoita.', language: 'fi' as const, opensAt, closesAt, asks },
  ...{ timingPoint: 'kesä 2027' },
}
const voters = ['nella', 'hilla', 'birgitta', 'monna', 'pauli']
const networks = { pohjanmaa: 'birgitta', 'pohjois-savo': 'nella' }

const one: Ballot = { levels: { 1: 'own', 6: 'all' }, ranking: [[6], [1, 3]], timing: { 6: 'before' } }
const other: Ballot = { levels: { 2: 'near' }, ranking: [[15], [14], [13]], timing: { 15: 'after', 1: 'none' } }

async function vote({ services }: Forum, roundId: string, ballot: Ballot) {
  for (const personId of voters) await castBallot(services, { roundId, personId, ballot })
  for (const [networkId, castBy] of Object.entries(networks))
    await castNetworkBallot(services, { roundId, networkId, castBy, ballot })
  const draft = { ...emptyBallot, ranking: ballot.ranking }
  const [mine, network] = [
    await findPersonalBallot(services, roundId, 'hilla'),
    await findNetworkBallot(services, roundId, 'pohjanmaa'),
  ]
  for (const key of [mine?.voterKey, network.voterKey]) if (key) await keepBallotDraft(services, roundId, key, draft)
}

/** What a form's own new ids do to a page is no difference. */
function plain(html: string): string {
  return html
    .replace(/(name="(?:token|id|draft_form)" value=")[0-9a-z]{12}([0-9a-f]{52})?"/g, '$1"')
    .replace(/(value=")[0-9a-z]{12}([0-9a-f]{52})?(" name="(?:token|id|draft_form)")/g, '$1$3')
    .replace(/"log": \[[^\]]*\]/, '')
}

/** Every page and file about rounds that one comes to or can guess. */
async function world(who: Visitor, roundId: string): Promise<Map<string, string>> {
  const guessed = [...new Set(app.routes.filter(route => route.method === 'GET').map(route => route.path))]
    .filter(path => /rounds|reviews|decisions|needs/.test(path))
    .flatMap(path =>
      ['network', 'personal'].map(voice =>
        path
          .replace(/^\/:language\{[^}]*\}/, '/fi')
          .replace(/:voice\{[^}]*\}/, voice)
          .replace(/:id(\{[^}]*\})?/, roundId)
          .replace(/:\w+(\{[^}]*\})?/g, '6'),
      ),
    )
  const walked = onD1 ? [] : await walk(who, ['/fi', '/fi/rounds', '/fi/needs', '/fi/needs/6', '/fi/account'])
  const pages = new Map(walked.map(({ path, page }) => [path, `${page.status} ${page.location} ${plain(page.html)}`]))
  for (const path of new Set(guessed)) {
    const page = await who.get(path)
    pages.set(path, `${page.status} ${page.location} ${plain(page.html)}`)
  }
  return pages
}

test(
  'while a round of all kinds is open, what others voted changes no byte of any page, and no page but one’s own tells of a vote',
  { timeout: 240_000 },
  async () => {
    const forum = await openForum()
    const { services } = forum
    const roundId = await openRound(services, 'kaisa', plan)
    await vote(forum, roundId, one)
    const people = onD1
      ? (['visitor', 'aino', 'kaisa'] as const)
      : (['visitor', 'aino', 'eero', 'siiri', 'kaisa'] as const)
    const before = new Map<string, Map<string, string>>()
    const visitors = new Map<string, Visitor>()
    for (const name of people) {
      const who = name === 'visitor' ? forum.visitor() : await forum.as(name)
      visitors.set(name, who)
      before.set(name, await world(who, roundId))
    }
    await vote(forum, roundId, other)
    let compared = 0
    for (const name of people) {
      const pages = before.get(name) ?? new Map()
      for (const [path, page] of pages) {
        // Of the pages these change by being looked at: downloads of one's own data are told in the log, searches counted.
        if (/\/audit|\/search\/made/.test(path)) continue
        const now = await visitors.get(name)?.get(path)
        const same = `${now?.status} ${now?.location} ${plain(now?.html ?? '')}` === page
        expect(same, `${name} ${path}`).toBe(true)
        compared += 1
      }
      for (const path of pages.keys())
        if (/\/(results|export|receipt)|reviews\/[^?]/.test(path) && path.includes(roundId))
          expect(pages.get(path)?.slice(0, 3), `${name} ${path}`).not.toBe('200')
    }
    expect(compared).toBeGreaterThan(onD1 ? 50 : 250)
  },
)

test('no mail tells of a vote, a receipt or an order', async () => {
  const forum = await openForum()
  const roundId = await openRound(forum.services, 'kaisa', plan)
  await vote(forum, roundId, one)
  forum.at(new Date(closesAt.getTime() - 20 * 3_600_000))
  await runDueJobs(forum.services, jobs)
  forum.later({ minutes: 2 })
  await runDueJobs(forum.services, jobs)
  await forum.settled()
  expect(forum.mails.length).toBeGreaterThan(0)
  const needs = await forum.db.all<{ fi: string }>(sql`SELECT fi FROM needs`)
  for (const { text, subject } of forum.mails) {
    for (const { fi } of needs) expect(`${subject} ${text}`).not.toContain(fi)
    expect(text).not.toMatch(/\d\. sija|omassa verkostossa|kaikissa verkostoissa|ennen kesä/)
  }
})

test('the codes of receipts are published at the close, and nothing that leads from one to a person', async () => {
  const forum = await openForum()
  const roundId = await openRound(forum.services, 'kaisa', plan)
  await vote(forum, roundId, one)
  const mine = await findPersonalBallot(forum.services, roundId, 'nella')
  forum.at(closesAt)
  await sealIfDue(forum.services, roundId)
  const visitor = forum.visitor()
  const page = await visitor.get(`/fi/rounds/${roundId}/results?open=all`)
  const { code = 'no code', salt = 'no salt' } = mine?.receipt ?? {}
  expect(page.html.replace(/[\s-]/g, '').includes(code)).toBe(true)
  expect(page.html.includes(salt)).toBe(false)
  const nella = await forum.as('nella')
  for (const path of ['', '/ballot', '/receipt', '/log', '/export/personal', '/results.json', '/results.csv']) {
    const answer = await nella.get(`/fi/rounds/${roundId}${path}`)
    expect(answer.html.includes(salt), path).toBe(false)
  }
})

test('a round of one network, open or closed, changes no page of anybody else', { timeout: 240_000 }, async () => {
  const forum = await openForum()
  const { services } = forum
  const others = onD1 ? (['visitor', 'nella'] as const) : (['visitor', 'nella', 'birgitta', 'siiri'] as const)
  const visitors = await Promise.all(
    others.map(async name => [name, name === 'visitor' ? forum.visitor() : await forum.as(name)] as const),
  )
  const noRound = 'nobodyknows0'
  const before = new Map<string, Map<string, string>>()
  for (const [name, who] of visitors) before.set(name, await world(who, noRound))
  const roundId = await openRound(services, 'eero', { ...plan, scope: 'own', networkId: 'kainuu' })
  const unchanged = async () => {
    for (const [name, who] of visitors)
      for (const [path, page] of before.get(name) ?? []) {
        const now = await who.get(path)
        const same = `${now.status} ${now.location} ${plain(now.html)}` === page
        expect(same, `${name} ${path}`).toBe(true)
        if (path.includes(noRound)) {
          const known = await who.get(path.replace(noRound, roundId))
          expect([known.status, `${name} ${path}`]).toEqual([now.status, `${name} ${path}`])
        }
      }
  }
  await unchanged()
  const aino = await forum.as('aino')
  expect((await aino.get('/fi/rounds')).text).toContain(plan.title)
  expect(await castBallot(services, { roundId, personId: 'aino', ballot: one })).toMatchObject({ ok: true })
  expect(await castBallot(services, { roundId, personId: 'nella', ballot: one })).toEqual({
    ...{ ok: false, refusal: 'no_vote_here' },
  })
  expect(
    await castNetworkBallot(services, { roundId, networkId: 'pohjois-savo', castBy: 'nella', ballot: one }),
  ).toEqual({
    ...{ ok: false, refusal: 'no_active_network' },
  })
  // The round closes without the clock of the pages moving: only its times lie in the past.
  const past = {
    opensAt: new Date(opensAt.getTime() - 9 * 86_400_000),
    closesAt: new Date(opensAt.getTime() - 86_400_000),
  }
  const earlier = { ...services, now: () => past.opensAt }
  const closedId = await openRound(earlier, 'eero', { ...plan, ...past, scope: 'own', networkId: 'kainuu' })
  await castBallot(earlier, { roundId: closedId, personId: 'aino', ballot: one })
  await sealIfDue(services, closedId)
  await unchanged()
  expect((await aino.get(`/fi/rounds/${closedId}/results`)).status).toBe(200)
  for (const [name, who] of visitors)
    for (const path of ['', '/results', '/results.csv', '/results.json', '/export/network', '/log', '/log.jsonl'])
      expect([name, path, (await who.get(`/fi/rounds/${closedId}${path}`)).status]).toEqual([name, path, 404])
})
