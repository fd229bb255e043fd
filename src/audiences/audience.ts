/** Whom a thread, practice or event is addressed to. The network meant is the one stored on the item. */
export const audiences = ['all', 'near', 'own', 'role'] as const
export type AudienceKind = (typeof audiences)[number]

export type Audience = { audience: AudienceKind; audienceRoleId: string | null }
