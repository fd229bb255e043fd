import type { Feedback } from '../../src/feedback/find-feedback.ts'
import { dayText } from '../../src/i18n/dates.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Notice } from '../ui/notice.tsx'

type Props = { page: PageContext; sent: { dueAt: Date; subject: Feedback['subject']; mayAnswer: boolean } }

/** Says that feedback has come, and by when it is answered. */
export function FeedbackSentPage({ page, sent }: Props) {
  const { t, paths, language } = page
  const words = t.feedback
  return (
    <Layout page={page} title={words.sentTitle}>
      <div class="page-head">
        <h1>{words.sentTitle}</h1>
      </div>
      <Notice tone="success" role="status" focus>
        <p>{words.sentText(dayText(sent.dueAt, language))}</p>
        <p>{sent.mayAnswer ? words.sentMail : words.sentNoMail}</p>
      </Notice>
      {sent.subject === 'accessibility' && (
        <p class="measure">
          {words.sentAuthority} <a href={paths.accessibility}>{words.toStatement}</a>
        </p>
      )}
      <p class="cluster">
        <a href={page.links.home}>{t.errors.toHome}</a>
        <a href={paths.newFeedback()}>{words.another}</a>
      </p>
    </Layout>
  )
}
