export const outcomes = ['now', 'later', 'other_level', 'not_now'] as const
export type Outcome = (typeof outcomes)[number]

/** How far the work on a decision has come. */
export const statuses = ['decided', 'under_way', 'done', 'stopped'] as const
export type Status = (typeof statuses)[number]
