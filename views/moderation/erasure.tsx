import { agoText } from '../../src/i18n/dates.ts'
import type { Post } from '../../src/moderation/find-post.ts'
import type { Remains } from '../../src/moderation/find-remains.ts'
import { typed, typedList } from '../../src/platform/forms.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button, LinkButton } from '../ui/button.tsx'
import { Checkbox, CheckboxGroup, RadioGroup } from '../ui/choices.tsx'
import { FormActions, TextArea } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { FormProblems, type FormState, problemOf } from '../ui/problems.tsx'
import { Consequences } from './consequences.tsx'
import { groundOptions, kindOfPost } from './post-name.tsx'

type Props = {
  page: PageContext
  post: Post
  remains: Remains
  /** Whether what it says may be shown to the coordinator. */
  shown: boolean
  back: string
  state: FormState
}

/** What erasing a post takes and leaves, and the form that does it. */
export function ErasurePage({ page, post, remains, shown, back, state }: Props) {
  const { t, paths, language } = page
  const { erasure, kinds, report, title } = t.moderation
  const lang = post.language === language ? undefined : post.language
  const labels = { ground: erasure.ground, note: erasure.note, sure: erasure.sure, 'answers[]': erasure.quoting }
  return (
    <Layout page={page} title={erasure.title}>
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={[{ href: paths.reports(), label: title }]} />
        <h1>{erasure.title}</h1>
        <p class="lead">{erasure.lead}</p>
        <p>
          {kinds[kindOfPost(post)]}
          {shown && post.title && (
            <>
              : <strong lang={lang}>{post.title}</strong>
            </>
          )}
        </p>
        {post.subject?.title && <p class="field-hint">{report.under(post.subject.title)}</p>}
      </div>
      {post.removal ? (
        <Notice tone="info">
          <p>{erasure.already}</p>
        </Notice>
      ) : (
        <Consequences page={page} isEvent={post.kind === 'event'} />
      )}
      <form class="form section" method="post" action={`${paths.erasePost(post.kind, post.id)}#problems`} novalidate>
        <FormProblems t={t} state={state} labels={labels} />
        <ErasureFields page={page} remains={remains} state={state} isThread={post.kind === 'thread'} />
        <FormActions>
          <Button kind="danger">{erasure.submit}</Button>
          <LinkButton href={back} kind="quiet">
            {t.forms.cancel}
          </LinkButton>
        </FormActions>
      </form>
    </Layout>
  )
}

type FieldsProps = Pick<Props, 'page' | 'remains' | 'state'> & { isThread: boolean }

function ErasureFields({ page, remains, state, isThread }: FieldsProps) {
  const { t, names, now, language } = page
  const { erasure } = t.moderation
  const kept = (name: string) => ({ name, value: typed(state.submitted, name), error: problemOf(t, state, name) })
  return (
    <>
      <RadioGroup
        {...kept('ground')}
        label={erasure.ground}
        hint={erasure.groundHint}
        options={groundOptions(page, false)}
        required
      />
      <TextArea
        {...kept('note')}
        label={erasure.note}
        hint={erasure.noteHint}
        optionalLabel={t.forms.optional}
        rows={2}
      />
      {remains.under > 0 && (
        <Checkbox
          name="under"
          value="1"
          label={(isThread ? erasure.under : erasure.underComments)(remains.under)}
          hint={isThread ? erasure.underHint : erasure.underCommentsHint}
          checked={typed(state.submitted, 'under') === '1'}
        />
      )}
      {remains.quoting.length > 0 && (
        <CheckboxGroup
          name="answers[]"
          id="answers"
          label={erasure.quoting}
          hint={erasure.quotingHint}
          error={problemOf(t, state, 'answers[]')}
          // Whoever quotes it is ticked until the coordinator has looked and said otherwise.
          values={
            state.issues
              ? typedList(state.submitted, 'answers[]')
              : remains.quoting.filter(each => each.direct).map(each => each.id)
          }
          options={remains.quoting.map(each => ({
            value: each.id,
            label: each.excerpt,
            lang: each.language === language ? undefined : each.language,
            hint: [each.authorName ?? names.roles[each.roleId], agoText(each.at, now, language)].join(', '),
          }))}
        />
      )}
      <Checkbox
        name="sure"
        value="1"
        label={erasure.sure}
        error={problemOf(t, state, 'sure')}
        checked={typed(state.submitted, 'sure') === '1'}
      />
    </>
  )
}
