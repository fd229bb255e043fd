import type { Viewer } from '../people/find-viewer.ts'

/** All that decides which items a viewer sees and how they are sorted for them, as a key for `unlessChanged`. */
export function sightOf(viewer: Viewer | null): string {
  if (!viewer) return ''
  const { id, roleId, organisationTypeId, networkIds, nearNetworkIds, capabilities } = viewer
  return JSON.stringify([id, roleId, organisationTypeId, networkIds, nearNetworkIds, capabilities])
}
