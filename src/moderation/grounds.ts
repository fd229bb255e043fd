export const postKinds = ['practice', 'thread', 'answer', 'event'] as const

export type PostKind = (typeof postKinds)[number]

/** Why a post should not be here, what is most pressing first. */
export const grounds = ['client_data', 'personal_data', 'unkind', 'wrong', 'other'] as const

export type Ground = (typeof grounds)[number]
