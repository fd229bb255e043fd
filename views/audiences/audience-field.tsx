import type { Audience } from '../../src/audiences/audience.ts'
import type { PageContext } from '../page.ts'
import { RadioGroup } from '../ui/choices.tsx'
import { Select } from '../ui/field.tsx'
import { type FormState, problemOf } from '../ui/problems.tsx'

type Props = {
  page: PageContext
  state: FormState
  /** The networks the writer may publish for; with one, none is asked. */
  networkIds: string[]
  network: string
  audience: string
  /** What is edited has readers already; what changing them means is said then. */
  editing?: boolean
}

/** Whom an item is addressed to: the fields of `audienceShape`. */
export function AudienceField({ page, state, networkIds, network, audience, editing }: Props) {
  const { t, names } = page
  const roles = Object.entries(names.audienceRoles).map(([id, name]) => ({
    value: `role:${id}`,
    label: t.audiences.role(name),
  }))
  return (
    <>
      {networkIds.length > 1 && (
        <Select
          name="network"
          label={t.audiences.network}
          value={network}
          error={problemOf(t, state, 'network')}
          options={networkIds.map(id => ({ value: id, label: names.networks[id] ?? id }))}
          required
        />
      )}
      <RadioGroup
        name="audience"
        label={t.audiences.label}
        hint={editing ? `${t.audiences.hint} ${t.audiences.editHint}` : t.audiences.hint}
        value={audience}
        error={problemOf(t, state, 'audience')}
        options={[
          { value: 'all', label: t.audiences.all, hint: t.audiences.allHint },
          { value: 'near', label: t.audiences.near, hint: page.viewer?.neighbourNames.join(', ') },
          { value: 'own', label: t.audiences.own },
          ...roles,
        ]}
        required
      />
    </>
  )
}

/** Whom a published item is addressed to, in words; nothing to say when it is everyone. */
export function audienceText({ t, names }: PageContext, { audience, audienceRoleId }: Audience): string | null {
  if (audience === 'all') return null
  if (audience === 'role') return t.audiences.shown.role(names.roles[audienceRoleId ?? ''] ?? '')
  return t.audiences.shown[audience]
}
