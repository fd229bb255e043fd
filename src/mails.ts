import type { MailMakers } from './platform/outbox/send-due-mails.ts'
import { makeReviewMail } from './reviews/make-review-mail.ts'
import { makeReminderMail } from './rounds/make-reminder-mail.ts'
import { makeSavedMail } from './search/make-saved-mail.ts'

/** What each mail of the outbox says, a line a kind. It is made when it is sent, from what is true then. */
export const mailMakers: MailMakers = {
  week_left: makeReminderMail,
  day_left: makeReminderMail,
  review_published: makeReviewMail,
  saved_search: makeSavedMail,
}
