import { closedPriorityRound, decideAll, takenUp } from '../reviews/review-support.ts'
import { formOf } from '../support/form-of.ts'
import type { Prepare } from './writing-presses.ts'

const token = 'rvw000000000'
const address = `/fi/reviews/${token}`

/** A round that closed before, so that the clock of the forum stays. */
const earlier = { opensAt: new Date('2026-11-02T07:00:00Z'), closesAt: new Date('2026-11-09T07:00:00Z') }

/** What the steering group presses, in an order in which all of it can be. */
export const reviewPresses: Record<string, Prepare> = {
  'POST /reviews/:id/notes': async forum => {
    await closedPriorityRound(forum, earlier, token)
    const who = await forum.as('siiri')
    const notes = `${address}/notes`
    return { who, address: notes, fields: { ...formOf(await who.get(notes), notes), notes: 'Ensin 6.' } }
  },
  'POST /reviews/:id/needs/:number': async forum => ({
    who: await forum.as('siiri'),
    address: `${address}/needs/6`,
    fields: takenUp,
  }),
  'POST /reviews/:id/publishing': async forum => {
    const who = await forum.as('siiri')
    await decideAll(who, token)
    return { who, address: `${address}/publishing`, fields: formOf(await who.get(address), `${address}/publishing`) }
  },
  'POST /rounds/:id/recount': async forum => ({
    who: await forum.as('siiri'),
    address: `/fi/rounds/${token}/recount`,
  }),
  'POST /reviews/:id/needs/:number/follow-up': async forum => ({
    who: await forum.as('eero'),
    address: `${address}/needs/6/follow-up`,
    fields: {
      ...{ token: 'fwp000000000', day: '24.11.2026', body: 'Aloitettiin.', language: 'fi', link: '' },
      ...{ status: 'under_way', review_on: '1.2.2027' },
    },
  }),
}
