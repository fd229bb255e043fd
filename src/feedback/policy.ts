/** Within how many days feedback is answered, as the accessibility statement promises. */
export const daysToAnswer = 14

/** How often a visitor's address may send feedback. */
export const feedbackAnHour = 10

/** How long answered feedback is kept, as the privacy notice promises. */
export const daysKept = 365
