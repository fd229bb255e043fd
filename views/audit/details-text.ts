import type { AuditEntry } from '../../src/audit/list-entries.ts'
import type { PageContext } from '../page.ts'

/** The particulars of an entry in words, such as from which role to which; empty when there are none worth saying. */
export function detailsText(page: PageContext, entry: AuditEntry): string {
  const { t } = page
  const { roles, networks } = page.names
  const { action, details } = entry
  const text = (key: string) => (typeof details[key] === 'string' ? details[key] : '')
  const change = (of: Record<string, string>, from: string, to: string) =>
    [from, to].flatMap(key => of[text(key)] ?? []).join(' → ')
  switch (action) {
    case 'role_changed':
      return change(roles, 'from', 'to')
    case 'networks_changed':
      return text('from') === text('to') ? '' : change(networks, 'from', 'to')
    case 'network_merged':
      return networks[text('into')] ? `→ ${networks[text('into')]}` : ''
    case 'invited':
    case 'invitation_withdrawn':
    case 'joined':
      return [roles[text('role')], networks[text('network')]].filter(Boolean).join(', ')
    case 'leader_handed_over':
      return networks[text('network')] ?? ''
    case 'network_changed':
      return text('columns')
        .split(' ')
        .flatMap(column => t.networks.columns[column as keyof typeof t.networks.columns] ?? [])
        .join(', ')
    case 'setting_changed':
      return typeof details.to === 'number' ? String(details.to) : domainsText(text('added'), text('removed'))
    case 'post_reported':
    case 'post_erased':
      return t.moderation.grounds[text('ground') as keyof typeof t.moderation.grounds] ?? ''
    default:
      return ''
  }
}

/** Who gets in without an invitation: `+` what was added, `−` what was removed. */
function domainsText(added: string, removed: string): string {
  const signed = (sign: string, domains: string) => domains.split(' ').flatMap(each => (each ? [sign + each] : []))
  return [...signed('+', added), ...signed('−', removed)].join(', ')
}
