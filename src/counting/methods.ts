import { borda } from './borda.ts'
import { bucklin } from './bucklin.ts'
import { copeland } from './copeland.ts'
import { type Kemeny, kemeny } from './kemeny.ts'
import { kendallTauB, type Order, placesOf, topOf } from './order.ts'
import type { AnyProfile } from './profile.ts'
import { rankedPairs } from './ranked-pairs.ts'
import { schulze } from './schulze.ts'

export type Method = 'schulze' | 'rankedPairs' | 'kemeny' | 'copeland' | 'borda' | 'bucklin'

/** The places a need has in a method's order: one, except where Kemeny's method has several best orders. */
export type PlaceSpan = { lowest: number; highest: number }

export type MethodComparison = {
  /** Null where the method is undefined, and Kemeny's where it has several best orders: none of them stands for all. */
  orders: Record<Method, Order | null>
  kemeny: Kemeny | null
  /** Each need's places by method; a method that is undefined is left out. */
  places: Map<number, Partial<Record<Method, PlaceSpan>>>
  /** The lowest and the highest place number of each need over all methods. */
  spans: Map<number, PlaceSpan>
  /** Whether every method has the same needs on places 1 to 5 (Kemeny's: in any of its best orders). */
  sameTopFive: boolean
  /** Kendall's τ-b of each method's order against Schulze's. */
  tauB: Record<Method, number | null>
}

/** Counts a profile by every method and compares the orders. */
export function compareMethods(profile: AnyProfile): MethodComparison {
  const found = kemeny(profile)
  const official = schulze(profile)
  const orders: Record<Method, Order | null> = {
    schulze: official,
    rankedPairs: rankedPairs(profile),
    kemeny: found?.optimalOrders === 1 ? onlyOrder(found) : null,
    copeland: copeland(profile),
    borda: borda(profile),
    bucklin: bucklin(profile),
  }
  const places = new Map<number, Partial<Record<Method, PlaceSpan>>>(profile.needs.map(need => [need, {}]))
  const note = (method: Method, need: number, lowest: number, highest: number) => {
    ;(places.get(need) as Partial<Record<Method, PlaceSpan>>)[method] = { lowest, highest }
  }
  const byMethod = Object.entries(orders) as [Method, Order | null][]
  for (const [method, order] of byMethod)
    for (const [need, place] of placesOf(order ?? [])) note(method, need, place, place)
  if (found)
    for (const need of profile.needs)
      note('kemeny', need, found.bestPlace.get(need) as number, found.worstPlace.get(need) as number)
  const tops = Object.values(orders).flatMap(order => (order ? [topOf(order, 5).join()] : []))
  if (found) tops.push(profile.needs.filter(need => (found.bestPlace.get(need) as number) <= 5).join())
  return {
    orders,
    kemeny: found,
    places,
    spans: new Map([...places].map(([need, spans]) => [need, spanOf(Object.values(spans))])),
    sameTopFive: new Set(tops).size === 1,
    tauB: Object.fromEntries(
      byMethod.map(([method, order]) => [method, order && kendallTauB(official, order)]),
    ) as Record<Method, number | null>,
  }
}

function onlyOrder({ bestPlace }: Kemeny): Order {
  return [...bestPlace].sort(([, a], [, b]) => a - b).map(([need]) => [need])
}

function spanOf(spans: readonly PlaceSpan[]): PlaceSpan {
  return {
    lowest: Math.min(...spans.map(span => span.lowest)),
    highest: Math.max(...spans.map(span => span.highest)),
  }
}
