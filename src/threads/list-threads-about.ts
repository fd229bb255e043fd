import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { type About, aboutCondition } from './about-condition.ts'
import { listRows, type ThreadRow } from './thread-row.ts'

/** The threads about a need, of a network or by a person that the viewer may see, latest activity first. */
export async function listThreadsAbout(
  services: Services,
  viewer: Viewer | null,
  about: About,
  limit: number,
): Promise<ThreadRow[]> {
  return listRows(services, viewer, aboutCondition(about), limit)
}
