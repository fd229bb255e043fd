import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'

/** How many ballots wait for the viewer: their own, and their network's when they speak for it. */
export async function countWaiting(_services: Services, _viewer: Viewer): Promise<number> {
  return 0
}
