import type { Post } from '../../src/moderation/find-post.ts'
import { typed } from '../../src/platform/forms.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Button, LinkButton } from '../ui/button.tsx'
import { RadioGroup } from '../ui/choices.tsx'
import { FormActions, TextArea } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { FormProblems, type FormState, problemOf } from '../ui/problems.tsx'
import { groundOptions, kindOfPost } from './post-name.tsx'

type Props = { page: PageContext; post: Post; back: string; state: FormState; tooMany?: boolean }

/** Where anybody says that a text should not be here. */
export function ReportPage({ page, post, back, state, tooMany }: Props) {
  const { t, paths, language } = page
  const { report, kinds } = t.moderation
  const lang = post.language === language ? undefined : post.language
  return (
    <Layout page={page} title={report.title}>
      <div class="page-head">
        <h1>{report.title}</h1>
        <p class="lead">{report.lead}</p>
      </div>
      {tooMany && (
        <Notice tone="warning" role="alert" focus>
          <p>{report.tooMany}</p>
        </Notice>
      )}
      <section class="section" aria-labelledby="about">
        <h2 id="about">{report.about}</h2>
        <p>
          {kinds[kindOfPost(post)]}:{' '}
          <a href={back} lang={lang}>
            {post.title}
          </a>
        </p>
        {post.subject && <p class="field-hint">{report.under(post.subject.title)}</p>}
      </section>
      <form class="form section" method="post" action={`${paths.report(post.kind, post.id)}#problems`} novalidate>
        <FormProblems t={t} state={state} labels={{ ground: report.ground, reason: report.reason }} />
        <input type="hidden" name="token" value={typed(state.submitted, 'token')} />
        <RadioGroup
          name="ground"
          label={report.ground}
          value={typed(state.submitted, 'ground')}
          error={problemOf(t, state, 'ground')}
          options={groundOptions(page, true)}
          required
        />
        <TextArea
          name="reason"
          label={report.reason}
          hint={report.reasonHint}
          value={typed(state.submitted, 'reason')}
          error={problemOf(t, state, 'reason')}
          rows={4}
          required
        />
        <FormActions>
          <Button>{report.send}</Button>
          <LinkButton href={back} kind="quiet">
            {t.forms.cancel}
          </LinkButton>
        </FormActions>
      </form>
    </Layout>
  )
}

/** Said after reporting; `back` is null when the text has been taken away meanwhile. */
export function ReportSentPage({ page, back }: { page: PageContext; back: string | null }) {
  const { t, links } = page
  const { report } = t.moderation
  return (
    <Layout page={page} title={report.thanksTitle}>
      <div class="page-head">
        <h1>{report.thanksTitle}</h1>
      </div>
      <Notice tone="success" role="status" focus>
        <p>{report.thanks}</p>
      </Notice>
      <p class="section">
        <LinkButton href={back ?? links.home} kind="secondary">
          {back ? report.back : report.toHome}
        </LinkButton>
      </p>
    </Layout>
  )
}
