/** What feedback may be about. */
export const feedbackSubjects = ['accessibility', 'privacy', 'other'] as const
