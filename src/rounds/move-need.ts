import { ascending, type Ranking } from '../counting/ranking.ts'

/** A press on the page that reviews a ballot. `at` puts a need alone before the group that stands at `place`. */
export type Move =
  | { act: 'up' | 'down' | 'tie' | 'drop' | 'add'; need: number }
  | { act: 'at'; need: number; place: number }

/** Reads `up:7`, or `at:7:0`; null when it is neither or about a need that is not on the ballot. */
export function readMove(text: string, needs: readonly number[]): Move | null {
  const [, act, first, place] = /^(?:(up|down|tie|drop|add):(\d{1,4})|at:(\d{1,4}):(\d{1,4}))$/.exec(text)
    ? (/^(\w+):(\d+)(?::(\d+))?$/.exec(text) ?? [])
    : []
  const need = Number(first)
  if (!act || !needs.includes(need)) return null
  return place === undefined
    ? { act: act as 'up' | 'down' | 'tie' | 'drop' | 'add', need }
    : { act: 'at', need, place: Number(place) }
}

/**
 * A ranking after a press. Up and down take a need out of the place it shares, or past the next place; tie lets it share
 * the place before its own. What cannot be done leaves the ranking as it is.
 */
export function moveNeed(ranking: Ranking, move: Move): Ranking {
  const { need } = move
  const at = ranking.findIndex(group => group.includes(need))
  const alone = ranking[at]?.length === 1
  const rest = ranking.map(group => group.filter(each => each !== need))
  if (move.act === 'add') return at === -1 ? [...ranking, [need]] : ranking
  if (move.act === 'at') return filled(rest.toSpliced(move.place, 0, [need]))
  if (at === -1) return ranking
  switch (move.act) {
    case 'up':
      return filled(rest.toSpliced(alone ? Math.max(at - 1, 0) : at, 0, [need]))
    case 'down':
      return filled(rest.toSpliced(alone ? at + 2 : at + 1, 0, [need]))
    case 'tie':
      return at === 0 ? ranking : filled(rest.map((group, place) => (place === at - 1 ? [...group, need] : group)))
    case 'drop':
      return filled(rest)
  }
}

/** Without groups that nothing is left of, each in order. */
function filled(ranking: readonly (readonly number[])[]): Ranking {
  return ranking.filter(group => group.length > 0).map(group => [...group].sort(ascending))
}
