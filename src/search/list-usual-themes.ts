import type { Names } from '../people/find-names.ts'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { countPractices } from '../practices/count-practices.ts'
import { noFilters } from '../practices/practice-filters.ts'

const most = 6

/** The themes that most practices the viewer may see are about, by id: what there is to find by searching. */
export async function listUsualThemes(services: Services, viewer: Viewer | null, names: Names): Promise<string[]> {
  const { theme } = await countPractices(services, viewer, noFilters)
  const known = Object.keys(names.themes).filter(id => theme[id])
  return known.sort((a, b) => (theme[b] ?? 0) - (theme[a] ?? 0)).slice(0, most)
}
