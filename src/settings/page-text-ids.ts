/** The texts the coordinator may write. */
export const pageTextIds = ['front', 'accessibility', 'privacy'] as const

export type PageTextId = (typeof pageTextIds)[number]
