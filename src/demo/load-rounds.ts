import { fromHelsinki, helsinkiParts } from '../i18n/dates.ts'
import type { Services } from '../platform/services.ts'
import { castBallot } from '../rounds/cast-ballot.ts'
import { castNetworkBallot } from '../rounds/cast-network-ballot.ts'
import { chosenNeeds } from '../rounds/chosen-needs.ts'
import { openRound } from '../rounds/open-round.ts'
import type { NeedsFrom, RoundPlan } from '../rounds/round-plan.ts'
import { sealDueRounds } from '../rounds/seal-round.ts'
import { madeUpBallot } from './made-up-ballots.ts'
import type { Demo, DemoRound } from './read-demo.ts'

const dayLength = 86_400_000

/**
 * Opens the rounds of the example and lets its people vote, through the real acts with the clock set back. Returns the
 * id of each round by its name in the example.
 */
export async function loadRounds(services: Services, demo: Demo): Promise<Map<string, string>> {
  const tendencies = demo.rounds.find(round => round.network_tendencies)?.network_tendencies ?? {}
  const random = seeded(2023)
  const opened = new Map<string, string>()
  for (const round of demo.rounds) {
    const closed = round.closes_days < 0
    const opensAt = morningOf(services.now(), round.opens_days)
    const then = { ...services, now: () => opensAt }
    await sealDueRounds(then)
    const needsFrom = needsOf(round, opened)
    const id = await openRound(then, round.opened_by, planOf(round, needsFrom, services.now()))
    opened.set(round.id, id)
    const needs = await chosenNeeds(then, needsFrom)
    const during = { ...services, now: () => new Date(opensAt.getTime() + dayLength / 8) }
    const ballot = () => madeUpBallot(round, needs, tendencies, random)
    // Those who have not voted in the open round include Aino and Eero, so that their vote waits for them.
    const early = new Set(['aino', 'eero', 'birgitta'])
    for (const person of demo.people) {
      if (person.role === 'coordinator' || random() > (closed ? 0.78 : 0.4)) continue
      if (closed || !early.has(person.id))
        await castBallot(during, { roundId: id, personId: person.id, ballot: ballot() })
    }
    for (const leader of demo.people.filter(person => person.role === 'leader')) {
      if (random() > (closed ? 0.92 : 0.5) || (!closed && early.has(leader.id))) continue
      await castNetworkBallot(during, { roundId: id, networkId: leader.home, castBy: leader.id, ballot: ballot() })
    }
  }
  return opened
}

function needsOf({ needs_from }: DemoRound, opened: Map<string, string>): NeedsFrom {
  const roundId = needs_from && opened.get(needs_from.round)
  return roundId ? { from: 'round', roundId, level: needs_from.level } : { from: 'all' }
}

function planOf(round: DemoRound, needs: NeedsFrom, now: Date): RoundPlan {
  const asks = round.asks ?? ['level']
  return {
    ...{ title: round.title, body: round.text, language: 'fi', needs },
    ...{ opensAt: morningOf(now, round.opens_days), closesAt: morningOf(now, round.closes_days) },
    asks: { level: asks.includes('level'), priority: asks.includes('priority'), timing: asks.includes('timing') },
    timingPoint: round.timing_point ?? '',
  }
}

function morningOf(now: Date, days: number): Date {
  const { year, month, day } = helsinkiParts(new Date(now.getTime() + days * dayLength))
  const found = fromHelsinki({ year, month, day, hour: 9, minute: 0 })
  return found.ok ? found.date : now
}

/** Always the same numbers between 0 and 1 for a seed (mulberry32), so that the example looks alike every time. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
