import { forgetOldEntries } from './audit/forget-old-entries.ts'
import { forgetOldDrafts } from './drafts/forget-old-drafts.ts'
import { forgetOldFeedback } from './feedback/forget-old-feedback.ts'
import { mailAnswers } from './feedback/mail-answers.ts'
import { mailMakers } from './mails.ts'
import { forgetOwed } from './platform/db/forget-owed.ts'
import type { Jobs } from './platform/jobs/run-due-jobs.ts'
import { forgetCounts } from './platform/limits/forget-counts.ts'
import { forgetMails } from './platform/outbox/forget-mails.ts'
import { sendDueMails } from './platform/outbox/send-due-mails.ts'
import { remindVoters } from './rounds/remind-voters.ts'
import { sealDueRounds } from './rounds/seal-round.ts'
import { forgetSearches } from './search/forget-searches.ts'
import { reindexThings } from './search/reindex-things.ts'
import { tellSavedSearches } from './search/tell-saved-searches.ts'
import { forgetOld } from './sign-in/forget-old.ts'
import { mailInvitations } from './sign-in/mail-invitations.ts'

/** What happens without anybody asking: a line a job. `serve.ts` and `worker.ts` run what is due every few minutes. */
export const jobs: Jobs = {
  'seal-rounds': { everyMinutes: 5, run: sealDueRounds },
  'remind-voters': { everyMinutes: 15, run: remindVoters },
  'tell-saved-searches': { everyMinutes: 15, run: tellSavedSearches },
  'send-mails': { everyMinutes: 1, run: services => sendDueMails(services, mailMakers) },
  'send-answers': { everyMinutes: 1, run: mailAnswers },
  'send-invitations': { everyMinutes: 1, run: mailInvitations },
  'index-texts': { everyMinutes: 1, run: services => reindexThings(services, { most: 1000 }) },
  'forget-deleted': { everyMinutes: 1, run: forgetOwed },
  'forget-mails': { everyMinutes: 1440, run: forgetMails },
  'forget-sign-ins': { everyMinutes: 60, run: forgetOld },
  'forget-drafts': { everyMinutes: 60, run: forgetOldDrafts },
  'forget-audit': { everyMinutes: 60, run: forgetOldEntries },
  'forget-feedback': { everyMinutes: 1440, run: forgetOldFeedback },
  'forget-searches': { everyMinutes: 1440, run: forgetSearches },
  'forget-counts': { everyMinutes: 60, run: forgetCounts },
}
