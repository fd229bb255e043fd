/** A place in the steering group's own order; `moved` when the group put the need there itself. */
export type GroupPlace = { need: number; place: number; shared: boolean; moved: boolean }

type Voted = { need: number; place: number | null }
type Slot = Voted & { own: number | null }

/**
 * The order the group departs to: a need it gave a place of its own stands there, and the others fill the places left in
 * the vote's order. Two needs given the same place share it, as do neighbours that shared theirs in the vote.
 */
export function groupOrder(voted: readonly Voted[], ownPlaces: ReadonlyMap<number, number>): GroupPlace[] {
  const slots: (Slot | undefined)[] = voted.map(() => undefined)
  const withOwn = voted.map(each => ({ ...each, own: ownPlaces.get(each.need) ?? null }))
  for (const each of withOwn.filter(hasOwn).sort((one, other) => one.own - other.own))
    slots[freeFrom(slots, each.own)] = each
  const others = withOwn.filter(each => each.own === null)
  const filled = slots.flatMap(slot => slot ?? others.shift() ?? [])
  return filled.map((slot, at) => {
    let first = at
    while (first > 0 && sharePlace(filled[first - 1] as Slot, slot)) first -= 1
    const next = filled[at + 1]
    const shared = first < at || (next !== undefined && sharePlace(slot, next))
    return { need: slot.need, place: first + 1, shared, moved: slot.own !== null }
  })
}

function hasOwn(each: Slot): each is Slot & { own: number } {
  return each.own !== null
}

/** The place itself, or the next one free below it, or above it at the end. */
function freeFrom(slots: readonly (Slot | undefined)[], place: number): number {
  const from = Math.min(place, slots.length) - 1
  const below = slots.findIndex((slot, at) => at >= from && slot === undefined)
  return below === -1 ? slots.lastIndexOf(undefined) : below
}

function sharePlace(one: Slot, other: Slot): boolean {
  return one.own === null ? other.own === null && one.place === other.place : one.own === other.own
}
