import type { Audience } from '../audiences/audience.ts'
import { audienceValue } from '../audiences/audience-form.ts'
import type { Submitted } from '../platform/forms.ts'

const choices: Record<string, string> = { theme_id: 'theme', network_id: 'network', perspective_id: 'perspective' }

/** The stored fields of a version, which go by the columns of their table, as their form would have held them. */
export function typedVersion(json: string): Submitted {
  const { audience, audience_role_id, needs, ...fields } = JSON.parse(json) as Record<string, unknown>
  const typed = Object.entries(fields).map(([column, value]) => [choices[column] ?? column, textOf(value)])
  return {
    ...Object.fromEntries(typed),
    ...(Array.isArray(needs) && { 'needs[]': needs.map(String) }),
    ...(typeof audience === 'string' && {
      audience: audienceValue({ audience, audienceRoleId: audience_role_id } as Audience),
    }),
  }
}

function textOf(value: unknown): string {
  return value === null || value === undefined || value === 0 ? '' : String(value)
}
