import * as z from 'zod/mini'
import type { Names } from '../people/find-names.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { choice } from '../platform/form-fields.ts'
import type { Audience } from './audience.ts'

/**
 * The two fields every item is addressed with: `network`, one of the viewer's own, and `audience`, which is all, near,
 * own or `role:<id>` of a role that may be addressed. Spread them into a form's shape.
 */
export function audienceShape(viewer: Viewer, names: Names) {
  const values = ['all', 'near', 'own', ...Object.keys(names.audienceRoles).map(id => `role:${id}`)]
  return {
    network: z._default(choice(viewer.networkIds), viewer.homeNetworkId),
    audience: choice(values),
  }
}

/** The stored form of the chosen audience. */
export function audienceFrom(value: string): Audience {
  if (value.startsWith('role:')) return { audience: 'role', audienceRoleId: value.slice(5) }
  return { audience: value as Audience['audience'], audienceRoleId: null }
}

/** The form's value of a stored audience. */
export function audienceValue({ audience, audienceRoleId }: Audience): string {
  return audience === 'role' ? `role:${audienceRoleId}` : audience
}
