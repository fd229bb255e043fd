import { type Order, orderOf } from './order.ts'
import type { AnyProfile } from './profile.ts'
import { victorySteps } from './victories.ts'

/**
 * The order of Schulze's method (Schulze 2011, Social Choice and Welfare 36, 267–303): a path is as strong as its
 * weakest victory, and a need stands before another to which its strongest path is stronger than the one back. Needs
 * that no remaining need stands before share a place.
 */
export function schulze(profile: AnyProfile): Order {
  const size = profile.needs.length
  const paths = new Float64Array(size * size)
  const steps = victorySteps(profile)
  for (const [at, step] of steps.entries())
    for (const { winner, loser } of step) paths[winner * size + loser] = steps.length - at
  strengthenPaths(paths, size)
  return orderOf(layersOf(paths, size), profile.needs)
}

/**
 * Turns strengths of victories into strengths of strongest paths, in place. Takes size × size numbers row by row: higher
 * is stronger, 0 is no victory and no path (Floyd and Warshall's algorithm, widest paths).
 */
export function strengthenPaths(paths: Float64Array, size: number): void {
  for (let through = 0; through < size; through += 1)
    for (let from = 0; from < size; from += 1) {
      const first = paths[from * size + through] as number
      if (first === 0 || from === through) continue
      for (let to = 0; to < size; to += 1) {
        const second = paths[through * size + to] as number
        const weakest = first < second ? first : second
        if (to !== from && weakest > (paths[from * size + to] as number)) paths[from * size + to] = weakest
      }
    }
}

/** The layers of positions 0 … size − 1: each time all of the remaining that no other remaining has a stronger path to. */
export function layersOf(paths: Float64Array, size: number): number[][] {
  const layers: number[][] = []
  let remaining = Array.from({ length: size }, (_, at) => at)
  while (remaining.length > 0) {
    const rest = remaining
    const layer = rest.filter(i => rest.every(j => (paths[i * size + j] as number) >= (paths[j * size + i] as number)))
    layers.push(layer)
    remaining = rest.filter(i => !layer.includes(i))
  }
  return layers
}
