/**
 * The same things in an order that looks random and always follows from the key, so that no need gains by standing
 * first and nobody's ballot is shuffled between visits. Takes a key of at least eight hexadecimal digits.
 */
export function ballotOrder<Thing>(things: readonly Thing[], key: string): Thing[] {
  const random = randomFrom(Number.parseInt(key.slice(0, 8), 16))
  const rest = [...things]
  return things.flatMap(() => rest.splice(Math.floor(random() * rest.length), 1))
}

/** Mulberry32, a small generator of numbers from 0 to 1. */
function randomFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
