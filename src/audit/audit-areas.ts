/** What belongs together in the log, and what it knows of; each action has a sentence in `t.audit.actions`. */
export const auditAreas = {
  sign_in: ['signed_in', 'joined', 'signed_out', 'sessions_ended'],
  people: [
    ...(['invited', 'invitation_withdrawn', 'role_changed', 'networks_changed', 'person_changed'] as const),
    ...(['deputy_named', 'deputy_removed'] as const),
    ...(['leader_handed_over', 'deactivated', 'activated', 'anonymised', 'account_closed', 'data_downloaded'] as const),
  ],
  networks: ['network_added', 'network_changed', 'network_merged', 'network_retired', 'networks_imported'],
  rounds: ['round_opened', 'round_annulled', 'review_published'],
  settings: ['setting_changed', 'page_text_changed', 'term_changed', 'theme_changed', 'synonyms_changed'],
  moderation: ['post_reported', 'report_kept', 'reason_erased', 'post_erased'],
  feedback: ['feedback_answered', 'feedback_erased'],
} as const

export type AuditArea = keyof typeof auditAreas
export type AuditAction = (typeof auditAreas)[AuditArea][number]

/** Where an action belongs. */
export function areaOf(action: AuditAction): AuditArea {
  const areas = Object.entries(auditAreas) as [AuditArea, readonly AuditAction[]][]
  const found = areas.find(([, actions]) => actions.includes(action))
  if (!found) throw new Error(`${action} belongs to no area of the audit log`)
  return found[0]
}
