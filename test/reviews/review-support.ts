import { emptyBallot } from '../../src/rounds/ballot.ts'
import { castBallot } from '../../src/rounds/cast-ballot.ts'
import { castNetworkBallot } from '../../src/rounds/cast-network-ballot.ts'
import { openRound } from '../../src/rounds/open-round.ts'
import { sealIfDue } from '../../src/rounds/seal-round.ts'
import { closesAt, opensAt } from '../rounds/round-support.ts'
import type { Forum } from '../support/forum.ts'
import type { Visitor } from '../support/visitor.ts'

type Fields = Record<string, string>

export const priorityNeeds = [1, 3, 6, 7]

/**
 * A closed round on the order of four needs: 6, 7, 1, 3 by the networks. Kainuu's was cast by Eero; Aino, Nella, Siiri
 * and six more took part in person.
 */
export async function closedPriorityRound(forum: Forum, when = { opensAt, closesAt }, token?: string): Promise<string> {
  const services = { ...forum.services, now: () => when.opensAt }
  const id = await openRound(services, 'siiri', {
    ...{ token, title: 'Mistä aloitetaan?', body: 'Sijoita tarpeet.', language: 'fi', ...when },
    ...{ asks: { level: false, priority: true, timing: false }, timingPoint: '' },
    needs: { from: 'list', numbers: priorityNeeds, because: 'Ohjausryhmä valitsi nämä.' },
  })
  for (const personId of ['aino', 'nella', 'siiri', 'arttu', 'hilla', 'monna', 'birgitta'])
    await castBallot(services, { roundId: id, personId, ballot: { ...emptyBallot, ranking: [[7], [6], [1]] } })
  for (const [networkId, ranking] of Object.entries({
    kainuu: [[6], [7], [1]],
    lappi: [[6], [7], [1]],
    pohjanmaa: [[7], [6]],
  }))
    await castNetworkBallot(services, { roundId: id, networkId, castBy: 'eero', ballot: { ...emptyBallot, ranking } })
  if (forum.services.now() < when.closesAt) forum.at(when.closesAt)
  await sealIfDue(forum.services, id)
  return id
}

/** A decision to take a need up, as its form sends it. */
export const takenUp: Fields = {
  ...{ outcome: 'now', reason: 'Tästä on eniten hyötyä asiakkaille.', owner_network: 'kainuu', owner_body: '' },
  ...{ starts_on: '1.2.2027', review_on: '1.6.2027', place: '', departure: '', note: 'Salainen huomio', revision: '0' },
}

export const notTaken: Fields = {
  ...{ outcome: 'not_now', reason: 'Tähän ei ole nyt voimia.', owner_network: '', owner_body: '' },
  ...{ starts_on: '', review_on: '', place: '', departure: '', note: '', revision: '0' },
}

export function decide(who: Visitor, roundId: string, need: number, fields: Fields = {}) {
  return who.post(`/fi/reviews/${roundId}/needs/${need}`, { ...takenUp, ...fields })
}

/** Decides on every need of `closedPriorityRound`: 6 now, 7 later and first in the group's order, 1 and 3 not. */
export async function decideAll(who: Visitor, roundId: string): Promise<void> {
  const moved = { place: '1', departure: 'Lakimuutos pakottaa.' }
  const decisions: Record<number, Fields> = {
    6: {},
    7: { outcome: 'later', owner_network: '', owner_body: 'Opastyöryhmä', ...moved },
    1: notTaken,
    3: { ...notTaken, outcome: 'other_level', level: 'own' },
  }
  for (const [need, fields] of Object.entries(decisions)) {
    const { html } = await who.get(`/fi/reviews/${roundId}/needs/${need}`)
    const revision = /name="revision" value="(\d+)"/.exec(html)?.[1] ?? ''
    const answer = await decide(who, roundId, Number(need), { ...fields, revision })
    if (answer.status !== 303) throw new Error(answer.text)
  }
}

/** Presses the button of the page as it stands. */
export async function publish(who: Visitor, roundId: string) {
  const { html } = await who.get(`/fi/reviews/${roundId}`)
  const version = /name="version" value="(\d+)"/.exec(html)?.[1] ?? ''
  return who.post(`/fi/reviews/${roundId}/publishing`, { version })
}

/** A round decided on and published by Siiri. */
export async function publishedRound(forum: Forum): Promise<string> {
  const id = await closedPriorityRound(forum)
  const siiri = await forum.as('siiri')
  await decideAll(siiri, id)
  const published = await publish(siiri, id)
  if (published.status !== 303) throw new Error(published.text)
  return id
}
