import type { JSX } from 'hono/jsx/jsx-runtime'

type Drawn = Map<string, JSX.Element>
const drawn = new WeakMap<object, WeakMap<object, Drawn>>()
const mostDrawn = 20

/**
 * A part of a page that is drawn anew only for other data: filters with their counts take as long as the list beside
 * them. `counts` and `names` are kept in memory until something changes, so that the same ones mean the same part; `key`
 * says all else that `draw` depends on. Never for what people wrote, which may be erased.
 */
export function drawnOnce(counts: object, names: object, key: string, draw: () => JSX.Element): JSX.Element {
  const ofCounts = drawn.get(counts) ?? new WeakMap<object, Drawn>()
  drawn.set(counts, ofCounts)
  const known = ofCounts.get(names) ?? new Map<string, JSX.Element>()
  ofCounts.set(names, known)
  let element = known.get(key)
  if (element === undefined) {
    if (known.size >= mostDrawn) known.clear()
    element = draw()
    known.set(key, element)
  }
  return element
}
