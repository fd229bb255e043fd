import { forgetOldEntries } from './audit/forget-old-entries.ts'
import { forgetOldDrafts } from './drafts/forget-old-drafts.ts'
import { forgetOldFeedback } from './feedback/forget-old-feedback.ts'
import type { Jobs } from './platform/jobs/run-due-jobs.ts'
import { forgetCounts } from './platform/limits/forget-counts.ts'
import { sealDueRounds } from './rounds/seal-round.ts'
import { forgetOld } from './sign-in/forget-old.ts'

/** What happens without anybody asking: a line a job. `serve.ts` and `worker.ts` run what is due every few minutes. */
export const jobs: Jobs = {
  'seal-rounds': { everyMinutes: 5, run: sealDueRounds },
  'forget-sign-ins': { everyMinutes: 60, run: forgetOld },
  'forget-drafts': { everyMinutes: 60, run: forgetOldDrafts },
  'forget-audit': { everyMinutes: 60, run: forgetOldEntries },
  'forget-feedback': { everyMinutes: 1440, run: forgetOldFeedback },
  'forget-counts': { everyMinutes: 60, run: forgetCounts },
}
