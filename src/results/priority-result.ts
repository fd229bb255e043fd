import type { Order } from '../counting/order.ts'

/** From a lowest to a highest place, both included. */
export type PlaceRange = { low: number; high: number }

/** A need in the official order of a voice. */
export type RankedNeed = {
  need: number
  /** Its place by Schulze; needs of one layer share it (1, 2, 2, 4). */
  place: number
  shared: boolean
  /** Needs it beats, half for each exact tie; of `needs - 1`. */
  wins: number
  /** From 1 (always first) to the number of needs; null without ballots. */
  meanRank: number | null
  /** The place by which more than half of the ballots had ranked it; null when fewer did. */
  medianRank: number | null
  /** Ballots that ranked it. */
  rankedBy: number
  /** How many ballots put it first, second, … as many as there are needs. */
  places: number[]
  /** The middle 90 % of its places over the resamples; null without ballots. */
  interval: PlaceRange | null
  /** Shares of resamples that have it among the first three and five. */
  topThree: number | null
  topFive: number | null
  /** Its places over all methods. */
  methods: PlaceRange
}

export const methodNames = ['schulze', 'ranked_pairs', 'copeland', 'kemeny', 'borda', 'bucklin'] as const
export type MethodName = (typeof methodNames)[number]

/** Two needs that stand one after the other in the official order. */
export type Neighbours = {
  above: number
  below: number
  /** Ballots that put the upper one above the lower one, and the other way round. */
  forUpper: number
  forLower: number
  /** Whether the difference is clear: an exact sign test, corrected for how many pairs there are (Holm). */
  clear: boolean
  /** Ballots that would have to be turned round to turn the comparison. */
  reversals: number
}

/** Everything counted from the rankings of one voice. */
export type PriorityCount = {
  /** Ballots that ranked something; blank ones count in the turnout alone. */
  ballots: number
  blank: number
  /** Numbers of the needs, in order. */
  needs: number[]
  /** The official order: layers by Schulze. */
  order: Order
  ranked: RankedNeed[]
  /** The order cut where nine of ten resamples agree. */
  tiers: number[][]
  /** Ballots that put the row's need above the column's; rows and columns in the order of `needs`. */
  pairwise: number[][]
  /** The place of each need by each method, by the need's number; null where a method gives none. */
  placesBy: Record<MethodName, Record<string, PlaceRange | null>>
  /** Kendall's tau-b of each method's order against the official one; null where it is not defined. */
  likeness: Record<MethodName, number | null>
  /** Whether all methods name the same first five, however they order them. */
  sameTopFive: boolean
  /** How many best orders Kemeny's method has; null above sixteen needs. */
  kemenyOrders: number | null
  /** 0.5 is none, 1 full; null without ballots. */
  agreement: number | null
  kendallW: number | null
  neighbours: Neighbours[]
  /** The order when a ballot is counted only on pairs it ranked both of, and whether the first five stay the same. */
  ignoring: { order: Order; sameTopFive: boolean }
}

/** What changes in the official order when ballots are weighted otherwise. */
export type Recount = { order: Order; sameTopThree: boolean; sameTopFive: boolean; mostMoved: Moved | null }
export type Moved = { need: number; from: number; to: number }

/** The networks' voice: each network a ballot, public after the close. */
export type NetworkPriority = PriorityCount & {
  /** One recount without each network that voted. */
  without: (Recount & { network: string })[]
  /** In a round by neighbourhoods: the order of each network together with its neighbours, by network. */
  neighbourhoods: Record<string, { networks: string[]; count: PriorityCount }> | null
}

/** A group of people that may be published; small ones are merged into 'other'. */
export type RankingGroup = {
  id: string
  members: string[]
  ballots: number
  /** From ten ballots on; of five to nine only that they are. */
  shown: {
    order: Order
    /** By the need's number, to one decimal. */
    meanRanks: Record<string, number>
    kendallW: number | null
    topFive: number[]
  } | null
}

export type Dimension = 'role' | 'organisation' | 'network'

/** The people's voice. Of it nothing is published when there were too few ballots. */
export type PersonalPriority = PriorityCount & {
  /** Each group of a dimension weighs the same; groups under the smallest size are pooled. Null with one group. */
  equalWeight: Record<Dimension, Recount | null>
  /** One recount without each published group of networks. */
  without: (Recount & { id: string; members: string[] })[]
  /** The share of the largest network's ballots, and the effective number of networks; null when a group is too small. */
  concentration: { largest: number; effective: number } | null
  groups: Record<Dimension, RankingGroup[] | null>
  /** Needs among the first five of every published role; null when fewer than two roles are shown. */
  common: number[] | null
}

/** The timing of one need in one voice. */
export type TimingCount = {
  need: number
  before: number
  after: number
  none: number
  unanswered: number
  /** Of those with an opinion; null when nobody has one. */
  share: number | null
  interval: { low: number; high: number } | null
  /** Whether the interval leaves out one half. */
  clear: boolean
}

/** Of fewer than ten people nearly all of one mind only that is told. */
export type PersonalTiming =
  | (TimingCount & { shown: 'counts' })
  | { need: number; shown: 'nearly_all'; choice: 'before' | 'after' | 'none' }
