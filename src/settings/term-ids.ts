/** The terms the interface uses; each has its place of use in `t.settings.terms.used`. */
export const termIds = ['work', 'work_short', 'work_before', 'law', 'steering_group'] as const

export type TermId = (typeof termIds)[number]
