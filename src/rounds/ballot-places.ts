import type { Ranking } from '../counting/ranking.ts'

/** Where a ballot puts a need; needs that share a place are `tied`, and the next place counts them all: 1, 2, 2, 4. */
export type Placed = { need: number; place: number; tied: boolean; first: boolean; last: boolean }

/** The needs of a ranking, the most important first. `first` and `last` say which group each stands in. */
export function placesOf(ranking: Ranking): Placed[] {
  let before = 0
  return ranking.flatMap((group, at) => {
    const place = before + 1
    before += group.length
    const ends = { first: at === 0, last: at === ranking.length - 1 }
    return group.map(need => ({ need, place, tied: group.length > 1, ...ends }))
  })
}
