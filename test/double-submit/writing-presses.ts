import { added, training } from '../calendar/events.ts'
import { practiceFields } from '../practices/practice-fields.ts'
import { ballotOf, fieldsOf, planFields } from '../rounds/round-support.ts'
import { formOf } from '../support/form-of.ts'
import type { Forum } from '../support/forum.ts'
import type { Visitor } from '../support/visitor.ts'
import { ask } from '../threads/write.ts'

type Fields = Record<string, string | string[]>

export type Press = {
  who: Visitor
  address: string
  fields?: Fields
  /** The act takes away what a later press would need, such as the session. */
  ends?: boolean
  /** Minutes later the same form means another act: it is not pressed again then. */
  renews?: boolean
}

/** Gets a forum ready and tells what is pressed in it; the ids are the same whenever it is done. */
export type Prepare = (forum: Forum) => Promise<Press>

async function publish(who: Visitor, token: string): Promise<string> {
  const page = await who.post('/fi/practices', practiceFields({ token }))
  return page.location?.split('?')[0] ?? ''
}

async function answered(who: Visitor, thread: string, token: string): Promise<string> {
  const page = await who.post(`${thread}/answers`, { token, body: 'Vastaus', language: 'fi' })
  return page.location ?? ''
}

/** The hidden fields a form of a page carries. */
async function hidden(who: Visitor, path: string, names: string[]): Promise<Fields> {
  const { html } = await who.get(path)
  return Object.fromEntries(
    names.map(name => [name, new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '']),
  )
}

const question: Fields = { title: 'Kysymys', body: 'Teksti', audience: 'all', language: 'fi', 'needs[]': ['6'] }

const writing: Record<string, Prepare> = {
  'POST /drafts': async forum => ({
    who: await forum.as('aino'),
    address: '/fi/drafts',
    fields: { ...question, token: 'draft0000000', draft_kind: 'thread', draft_place: '/threads/new' },
  }),
  'POST /drafts/:id/discarding': async forum => ({
    who: await forum.as('aino'),
    address: '/fi/drafts/draft0000000/discarding',
  }),
  'POST /practices': async forum => ({
    who: await forum.as('aino'),
    address: '/fi/practices',
    fields: practiceFields({ token: 'practce00000' }),
  }),
  'POST /practices/:id/edit': async forum => {
    const who = await forum.as('aino')
    const practice = await publish(who, 'practce00001')
    const revision = await hidden(who, `${practice}/edit`, ['revision'])
    return { who, address: `${practice}/edit`, fields: practiceFields({ ...revision, title: 'Toinen otsikko' }) }
  },
  'POST /practices/:id/withdrawal': async forum => {
    const who = await forum.as('aino')
    return { who, address: `${await publish(who, 'practce00002')}/withdrawal`, ends: true }
  },
  'POST /threads': async forum => ({
    who: await forum.as('aino'),
    address: '/fi/threads',
    fields: { ...question, token: 'thread000000' },
  }),
  'POST /threads/:id/edit': async forum => {
    const who = await forum.as('aino')
    const thread = await ask(who, { token: 'thread000001' })
    const revision = await hidden(who, `${thread}/edit`, ['revision'])
    return { who, address: `${thread}/edit`, fields: { ...question, ...revision, title: 'Toinen kysymys' } }
  },
  'POST /threads/:id/helped': async forum => {
    const who = await forum.as('aino')
    const thread = await ask(who, { token: 'thread000002' })
    const given = await answered(await forum.as('nella'), thread, 'answer000000')
    return { who, address: `${thread}/helped`, fields: { answer: given.split('/').at(-1) ?? '' } }
  },
  'POST /threads/:id/helped (taken away)': async forum => ({
    who: await forum.as('aino'),
    address: '/fi/threads/thread000002/helped',
    fields: { answer: '' },
  }),
  'POST /threads/:id/withdrawal': async forum => {
    const who = await forum.as('aino')
    return { who, address: `${await ask(who, { token: 'thread000003' })}/withdrawal` }
  },
  'POST /calendar': async forum => ({
    who: await forum.as('aino'),
    address: '/fi/calendar',
    fields: { ...training, token: 'event0000000' },
  }),
  'POST /calendar/:id/edit': async forum => {
    const who = await forum.as('aino')
    const event = await added(who, { token: 'event0000001' })
    const revision = await hidden(who, `${event}/edit`, ['revision'])
    return { who, address: `${event}/edit`, fields: { ...training, ...revision, title: 'Toinen nimi' } }
  },
  'POST /calendar/:id/cancellation': async forum => {
    const who = await forum.as('aino')
    return { who, address: `${await added(who, { token: 'event0000002' })}/cancellation` }
  },
}

const subjects = { threads: 'thread000000', practices: 'practce00000', needs: '6', calendar: 'event0000000' }

const answers = Object.fromEntries(
  Object.entries(subjects).flatMap(([room, subject], at): [string, Prepare][] => {
    const path = `/fi/${room}/${subject}`
    const token = `answer00001${at}`
    return [
      [
        `POST /${room}/:id/answers`,
        async forum => ({
          who: await forum.as('nella'),
          address: `${path}/answers`,
          fields: { token, body: 'Meillä näin', language: 'fi' },
        }),
      ],
      [
        `POST /${room}/:id/answers/:answer/edit`,
        async forum => {
          const who = await forum.as('nella')
          const address = `${path}/answers/${token}/edit`
          return {
            who,
            address,
            fields: { ...(await hidden(who, address, ['revision'])), body: 'Toisin', language: 'fi' },
          }
        },
      ],
      [
        `POST /${room}/:id/answers/:answer/withdrawal`,
        async forum => ({ who: await forum.as('nella'), address: `${path}/answers/${token}/withdrawal` }),
      ],
    ]
  }),
)

const plan = (token: string, changes: Fields = {}) => planFields({ token, closes_day: '24.12.2026', ...changes })

/** A draft opened as its page says. */
function opening(id: string): Prepare {
  return async forum => {
    const who = await forum.as('kaisa')
    const address = `/fi/rounds/drafts/${id}/opening`
    return { who, address, fields: formOf(await who.get(`/fi/rounds/drafts/${id}`), address) }
  }
}

/** A press on the page that reviews the order of a ballot. */
function reviewing(person: 'aino' | 'eero', ballot: string, op: string): Prepare {
  return async forum => {
    const who = await forum.as(person)
    const address = `/fi/rounds/rnk000000000/${ballot}/review`
    const { html } = await who.get(address)
    const sent = (name: string) => html.match(new RegExp(`name="${name}" value="([^"]*)"`))?.[1] ?? ''
    const seen: Fields = op === 'cast' ? { seen: sent('seen') } : { order: sent('order') }
    return { who, address, fields: { op, ...seen } }
  }
}

const ballotsCast: Record<string, Prepare> = {
  'POST /rounds/:id/ballot': async forum => ({
    who: await forum.as('aino'),
    address: '/fi/rounds/rnd000000000/ballot',
    fields: fieldsOf(ballotOf('all')),
  }),
  'POST /rounds/:id/network-ballot': async forum => ({
    who: await forum.as('eero'),
    address: '/fi/rounds/rnd000000000/network-ballot',
    fields: fieldsOf(ballotOf('own')),
  }),
  'POST /rounds/:id/ballot (an order)': async forum => ({
    who: await forum.as('aino'),
    address: '/fi/rounds/rnk000000000/ballot',
    fields: { rank_1: '2', rank_2: '1', act: 'review' },
  }),
  'POST /rounds/:id/ballot/review (a move)': reviewing('aino', 'ballot', 'add:5'),
  'POST /rounds/:id/ballot/review': reviewing('aino', 'ballot', 'cast'),
  'POST /rounds/:id/ballot/blank': async forum => ({
    who: await forum.as('arttu'),
    address: '/fi/rounds/rnk000000000/ballot/blank',
  }),
  'POST /rounds/:id/network-ballot/blank': async forum => ({
    who: await forum.as('birgitta'),
    address: '/fi/rounds/rnk000000000/network-ballot/blank',
  }),
  'POST /rounds/:id/network-ballot (an order)': async forum => ({
    who: await forum.as('eero'),
    address: '/fi/rounds/rnk000000000/network-ballot',
    fields: { rank_1: '1', act: 'draft' },
  }),
  'POST /rounds/:id/network-ballot/review': reviewing('eero', 'network-ballot', 'cast'),
}

const voting: Record<string, Prepare> = {
  'POST /rounds': async forum => ({
    who: await forum.as('kaisa'),
    address: '/fi/rounds',
    fields: plan('rnd000000000'),
  }),
  'POST /rounds (an order)': async forum => ({
    who: await forum.as('kaisa'),
    address: '/fi/rounds',
    fields: plan('rnk000000000', { 'asks[]': ['priority'] }),
  }),
  'POST /rounds/drafts/:id/edit': async forum => {
    const who = await forum.as('kaisa')
    const address = '/fi/rounds/drafts/rnd000000000/edit'
    return { who, address, fields: { ...formOf(await who.get(address), address), title: 'Toinen kierros' } }
  },
  'POST /rounds/drafts/:id/discarding': async forum => {
    const who = await forum.as('kaisa')
    await who.post('/fi/rounds', plan('rnx000000000'))
    return { who, address: '/fi/rounds/drafts/rnx000000000/discarding' }
  },
  'POST /rounds/drafts/:id/opening': opening('rnd000000000'),
  'POST /rounds/drafts/:id/opening (an order)': opening('rnk000000000'),
  ...ballotsCast,
  'POST /rounds/deputies': async forum => ({
    who: await forum.as('eero'),
    address: '/fi/rounds/deputies',
    fields: { person: 'arttu' },
  }),
  'POST /rounds/deputies/:person/removal': async forum => ({
    who: await forum.as('eero'),
    address: '/fi/rounds/deputies/arttu/removal',
  }),
  'POST /rounds/:id/annulment': async forum => ({
    who: await forum.as('kaisa'),
    address: '/fi/rounds/rnd000000000/annulment',
    fields: { reason: 'Väärät tarpeet' },
  }),
}

/** What people write, in an order in which all of it can be pressed in one forum. */
export const writingPresses: Record<string, Prepare> = { ...writing, ...answers, ...voting }
