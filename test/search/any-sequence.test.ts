import fc from 'fast-check'
import { expect, test } from 'vitest'
import { erase, idOf, publish } from '../moderation/posts.ts'
import { networkFields, formOf as networkFormOf } from '../networks/network-fields.ts'
import { onD1 } from '../support/database.ts'
import { formOf } from '../support/form-of.ts'
import { type Forum, openForum } from '../support/forum.ts'
import type { Page } from '../support/page.ts'
import type { Visitor } from '../support/visitor.ts'
import { indexDrift, keepFewPractices } from './index-drift.ts'

type Post = { kind: 'practice' | 'thread' | 'event'; id: string; path: string }
type World = {
  forum: Forum
  aino: Visitor
  nella: Visitor
  kaisa: Visitor
  posts: Post[]
  answers: { id: string; path: string }[]
  networks: string[]
}
/** A number and a few words to do something with. */
type Draw = { number: number; text: string }
type Act = (world: World, draw: Draw) => Promise<unknown>

function pick<Item>(list: readonly Item[], number: number): Item | undefined {
  return list[number % Math.max(1, list.length)]
}

const audiences = ['all', 'near', 'own', 'role:supervisor']
const languages = ['fi', 'sv', 'en']

function said({ number, text }: Draw) {
  const [audience = 'all', language = 'fi'] = [pick(audiences, number), pick(languages, number >> 2)]
  const body = `**${text}** & ${text} ${number}`
  return {
    ...{ title: text, summary: body, situation: body, done: body, happened: '', watch_out: body, fits_where: text },
    ...{ body, description: body, place: text, audience, language, network: 'kainuu' },
  }
}

async function publishOne(world: World, draw: Draw) {
  const kind = pick(['practice', 'thread', 'event'] as const, draw.number) ?? 'thread'
  world.posts.push({ kind, ...(await publish(world.aino, kind, said(draw))) })
}

const statuses: number[] = []
/** Whatever is answered, also that it is gone or not allowed any more, but for a failure. */
async function sent(page: Promise<Page>): Promise<Page> {
  const { status } = await page
  statuses.push(status)
  expect(status).toBeLessThan(500)
  return page
}

async function editOne({ aino, posts }: World, draw: Draw) {
  const path = pick(posts, draw.number)?.path
  const page = path && (await aino.get(`${path}/edit`))
  if (page && page.status === 200)
    await sent(aino.post(`${path}/edit`, { ...formOf(page, `${path}/edit`), ...said(draw) }))
}

async function answerOne(world: World, { number, text }: Draw) {
  const path = pick([...world.posts.map(post => post.path), '/fi/needs/6'], number) ?? ''
  const page = await sent(world.nella.post(`${path}/answers`, { body: text, language: 'sv' }))
  const at = (page.location ?? '').split(/[?#]/)[0] ?? ''
  if (page.status === 303) world.answers.push({ id: idOf(page.location ?? ''), path: at })
}

async function editAnswerOne({ forum, nella, answers }: World, { number, text }: Draw) {
  const found = pick(answers, number)
  if (!found) return
  if (number % 2 === 0) forum.later({ minutes: 40 })
  const address = `${found.path}/edit`
  const page = await nella.get(address)
  if (page.status === 200) await sent(nella.post(address, { ...formOf(page, address), body: text, language: 'fi' }))
}

const acts: Record<string, Act> = {
  'publish a post': publishOne,
  'edit a post': editOne,
  answer: answerOne,
  'edit an answer': editAnswerOne,
  'edit what was edited meanwhile': async ({ aino, posts }, draw) => {
    const path = pick(posts, draw.number)?.path
    if (path) await sent(aino.post(`${path}/edit`, { ...said(draw), revision: '0' }))
  },
  'withdraw a post': async ({ aino, posts }, { number }) => {
    const post = pick(posts, number)
    if (post) await sent(aino.post(`${post.path}/${post.kind === 'event' ? 'cancellation' : 'withdrawal'}`))
  },
  'withdraw an answer': async ({ nella, answers }, { number }) => {
    const path = pick(answers, number)?.path
    if (path) await sent(nella.post(`${path}/withdrawal`))
    if (path && number % 4 > 0) answers.splice(number % answers.length, 1)
  },
  'mark what helped': async ({ aino, posts, answers }, { number }) => {
    const [post, answer] = [pick(posts, number), pick(answers, number)]
    if (post) await sent(aino.post(`${post.path}/helped`, { answer: answer?.id ?? '' }))
  },
  'erase a post': async ({ kaisa, posts }, { number }) => {
    const post = pick(posts, number)
    if (post) await sent(erase(kaisa, post.kind, post.id, number % 2 === 0 ? { under: '1' } : {}))
    // Some that are gone are tried again.
    if (post && number % 4 > 0) posts.splice(posts.indexOf(post), 1)
  },
  'erase an answer': async ({ kaisa, answers }, { number }) => {
    const answer = pick(answers, number)
    if (answer) await sent(erase(kaisa, 'answer', answer.id))
  },
  'add a network': async ({ kaisa, networks }, { text }) => {
    const page = await sent(kaisa.post('/fi/networks/new', networkFields({ fi: `Verkosto ${text}` })))
    const id = /networks\/([a-z0-9-]+)/.exec(page.location ?? '')?.[1]
    if (id) networks.push(id)
  },
  'edit a network': async ({ kaisa, networks }, { number, text }) => {
    const address = `/fi/networks/${pick(networks, number)}/edit`
    const page = await kaisa.get(address)
    if (page.status === 200)
      await sent(kaisa.post(address, { ...networkFormOf(page), fi: `Uusi ${text}`, host_sv: text }))
  },
  'retire a network or bring it back': async ({ kaisa, networks }, { number }) =>
    sent(kaisa.post(`/fi/networks/${pick(networks, number)}/retirement`, { active: number % 3 === 0 ? 'yes' : 'no' })),
  'merge a network': async ({ kaisa, networks }, { number }) =>
    sent(
      kaisa.post(`/fi/networks/${pick(networks, number)}/merging`, { into: pick(['kainuu', 'lappi'], number) ?? '' }),
    ),
  'rename a person': ({ kaisa }, { number, text }) =>
    sent(kaisa.post(`/fi/people/${pick(['hilla', 'monna'], number)}/details`, { name: text, organisation: 'county' })),
  'change a role': ({ kaisa }, { number }) =>
    sent(kaisa.post('/fi/people/hilla/role', { role: pick(['worker', 'supervisor'], number) ?? '' })),
  'move a person': ({ kaisa }, { number }) =>
    sent(kaisa.post('/fi/people/monna/networks', { home: pick(['kainuu', 'lappi'], number) ?? '' })),
  'end access or give it back': ({ kaisa }, { number }) =>
    sent(
      kaisa.post(`/fi/people/${pick(['hilla', 'monna'], number)}/activity`, {
        active: number % 3 === 0 ? 'no' : 'yes',
      }),
    ),
  'anonymise a person': async ({ kaisa }, { number }) =>
    number % 4 === 0 && sent(kaisa.post('/fi/people/monna/anonymising', { sure: '1' })),
}

const words = fc.constantFrom(
  'suunnitelma',
  'työllistymissuunnitelmassa',
  'möten',
  'HVA:lle',
  'client’s',
  '25 §',
  '<b>',
)
const often = Object.keys(acts).slice(0, 4)
const draw = fc.record({
  act: fc.constantFrom(...often, ...often, ...often, ...Object.keys(acts)),
  number: fc.nat({ max: 60 }),
  text: fc.array(words, { minLength: 1, maxLength: 4 }).map(list => list.join(' ')),
})

test('after any sequence of writes the index is as made from nothing', { timeout: 120_000 }, async () => {
  const forum = await openForum()
  await keepFewPractices(forum.db)
  const [aino, nella, kaisa] = [await forum.as('aino'), await forum.as('nella'), await forum.as('kaisa')]
  const world: World = { forum, aino, nella, kaisa, posts: [], answers: [], networks: ['keski-uusimaa'] }
  await fc.assert(
    fc.asyncProperty(fc.array(draw, { minLength: 8, maxLength: 16, size: 'max' }), async sequence => {
      for (const { act, ...drawn } of sequence) await acts[act]?.(world, drawn)
      expect(forum.errors).toEqual([])
      expect(await indexDrift(forum.db)).toEqual([])
    }),
    // One after the other in the same forum, so there is nothing to shrink to; the acts before are part of it.
    { numRuns: onD1 ? 3 : 25, seed: 15, endOnFailure: true },
  )
  // The sequences did write.
  expect(statuses.filter(status => status === 303).length).toBeGreaterThan(statuses.length / 4)
})
