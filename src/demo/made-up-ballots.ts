import { type Ballot, emptyBallot, type TimingChoice } from '../rounds/ballot.ts'
import type { LevelBallot, LevelChoice } from '../rounds/count-levels.ts'
import type { DemoRound } from './read-demo.ts'

type Random = () => number
type Tendencies = NonNullable<DemoRound['network_tendencies']>

/** A ballot as somebody in the example might cast it: over the given needs, in what the round asks. */
export function madeUpBallot(
  round: DemoRound,
  needs: readonly number[],
  tendencies: Tendencies,
  random: Random,
): Ballot {
  const asks = round.asks ?? ['level']
  return {
    ...emptyBallot,
    ...(asks.includes('level') && { levels: levelsOf(needs, tendencies, random) }),
    ...(asks.includes('priority') && { ranking: rankingOf(needs, round.weights ?? {}, random) }),
    ...(asks.includes('timing') && { timing: timingOf(needs, round.before ?? {}, random) }),
  }
}

function levelsOf(needs: readonly number[], tendencies: Tendencies, random: Random): LevelBallot {
  const answers = needs.flatMap((need): [string, LevelChoice][] => {
    const at = random()
    if (at > 0.97) return []
    if (at > 0.9) return [[String(need), 'none']]
    const { own = 1 / 3, near = 1 / 3 } = tendencies[String(need)] ?? {}
    const pick = random()
    return [[String(need), pick < own ? 'own' : pick < own + near ? 'near' : 'all']]
  })
  return Object.fromEntries(answers)
}

/** Needs drawn one after the other, heavy ones rather early (Plackett and Luce); now and then two share a place. */
function rankingOf(needs: readonly number[], weights: Record<string, number>, random: Random): number[][] {
  const left = [...needs]
  const weightOf = (need: number) => weights[String(need)] ?? 1
  const groups: number[][] = []
  const count = Math.min(needs.length, 3 + Math.floor(random() * 4))
  for (let ranked = 0; ranked < count; ranked++) {
    const need = drawn(left, weightOf, random)
    left.splice(left.indexOf(need), 1)
    const last = groups.at(-1)
    if (last && random() < 0.1) last.push(need)
    else groups.push([need])
  }
  return groups.map(group => group.sort((a, b) => a - b))
}

function drawn(needs: readonly number[], weightOf: (need: number) => number, random: Random): number {
  const at = random() * needs.reduce((sum, need) => sum + weightOf(need), 0)
  let passed = 0
  for (const need of needs) {
    passed += weightOf(need)
    if (at < passed) return need
  }
  return needs[0] ?? 0
}

function timingOf(needs: readonly number[], before: Record<string, number>, random: Random): Ballot['timing'] {
  const answers = needs.flatMap((need): [string, TimingChoice][] => {
    const at = random()
    if (at > 0.9) return []
    if (at > 0.8) return [[String(need), 'none']]
    return [[String(need), random() < (before[String(need)] ?? 0.5) ? 'before' : 'after']]
  })
  return Object.fromEntries(answers)
}
