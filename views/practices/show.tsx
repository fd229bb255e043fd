import type { AnswerPage } from '../../src/answers/list-answers.ts'
import type { Practice } from '../../src/practices/find-practice.ts'
import type { PracticeCardData } from '../../src/practices/list-cards.ts'
import { shownKind } from '../../src/practices/shown-kind.ts'
import type { Reading } from '../../src/visits/find-reading.ts'
import { Discussion } from '../answers/discussion.tsx'
import { Withdrawal } from '../answers/withdrawal.tsx'
import { Layout } from '../layout.tsx'
import { PostLinks } from '../moderation/post-links.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { LinkButton } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import type { FormState } from '../ui/problems.tsx'
import { Prose } from '../ui/prose.tsx'
import { EditedMark } from '../versions/edited-mark.tsx'
import { PracticeByline } from './card.tsx'
import { PracticeFacts } from './practice-facts.tsx'
import { OtherLanguages, shownTexts } from './practice-languages.tsx'
import { PracticeSigns } from './practice-signs.tsx'

type Props = {
  page: PageContext
  practice: Practice
  answers: AnswerPage
  /** How far the viewer has read; null for visitors. */
  reading: Reading | null
  related: PracticeCardData[]
  mayEdit: boolean
  state: FormState
  done?: 'published' | 'edited'
}

export function PracticePage({ page, practice, answers, reading, related, mayEdit, state, done }: Props) {
  const { t, paths, viewer } = page
  const { title, summary } = shownTexts(page, practice)
  const edited = practice.editedAt && (
    <EditedMark page={page} at={practice.editedAt} href={paths.practiceHistory(practice.id)} />
  )
  return (
    <Layout page={page} title={title.text} active="practices" wide>
      <div class="practice">
        <article class="stack stack--wide">
          {done && (
            <Notice tone="success" role="status" focus>
              {t.practices.dones[done]}
            </Notice>
          )}
          <div class="page-head">
            <Breadcrumbs label={t.ui.breadcrumbs} items={[{ href: paths.practices(), label: t.practices.title }]} />
            <PracticeSigns page={page} practice={practice} />
            <h1 lang={title.lang}>{title.text}</h1>
            <p class="lead" lang={summary.lang}>
              {summary.text}
            </p>
            <PracticeByline page={page} practice={practice} note={edited} />
          </div>
          <Notes page={page} practice={practice} />
          <PracticeText page={page} practice={practice} />
          <OtherLanguages page={page} practice={practice} />
        </article>
        <aside class="stack stack--wide" aria-label={t.practices.about}>
          <PracticeFacts page={page} practice={practice} />
          {mayEdit && <Acts page={page} practice={practice} />}
          <p class="answer-foot no-print">
            <PostLinks page={page} kind="practice" id={practice.id} />
          </p>
          <Related page={page} practices={related} />
        </aside>
        <Discussion
          page={page}
          path={paths.practice(practice.id)}
          notice={practice.authorHidden && viewer?.id === practice.authorId ? t.practices.commentsShowName : undefined}
          answers={answers}
          reading={reading}
          count={practice.commentCount}
          state={state}
          as="comments"
        />
      </div>
    </Layout>
  )
}

type Part = { page: PageContext; practice: Practice }

/** What one has to know before reading: that nobody has tried this, or that a name is hidden. */
function Notes({ page: { t, viewer }, practice }: Part) {
  const { isWish, authorHidden, authorId } = practice
  const hidden = viewer?.id === authorId ? t.practices.hiddenFromOthers : t.practices.hiddenForCoordinator
  return (
    <>
      {isWish && (
        <Notice tone="info" title={t.practices.wishTitle}>
          <p>{t.practices.wishText}</p>
        </Notice>
      )}
      {viewer && authorHidden && authorId && <Notice tone="info">{hidden}</Notice>}
    </>
  )
}

/** What the practice tells, without headings for what it does not. */
function PracticeText({ page: { t, language }, practice }: Part) {
  const lang = practice.language === language ? undefined : practice.language
  const fields = ['situation', 'done', 'happened', 'watchOut', 'fitsWhere'] as const
  const told = fields.filter(field => practice[field] !== '')
  return (
    <>
      {told.map(field => (
        <section class="stack stack--tight">
          <h2>{t.practices.fields[field]}</h2>
          <Prose html={practice[`${field}Html`]} lang={lang} />
        </section>
      ))}
    </>
  )
}

/** What only the author can do. */
function Acts({ page: { t, paths }, practice: { id } }: Part) {
  return (
    <div class="cluster no-print">
      <LinkButton href={paths.editPractice(id)} kind="secondary" icon="edit" small>
        {t.practices.edit}
      </LinkButton>
      <Withdrawal
        action={paths.withdrawPractice(id)}
        label={t.practices.withdraw}
        text={t.practices.withdrawText}
        sure={t.practices.withdrawYes}
      />
    </div>
  )
}

function Related({ page, practices }: { page: PageContext; practices: PracticeCardData[] }) {
  const { t, language, paths, names } = page
  if (practices.length === 0) return null
  return (
    <section class="no-print">
      <h2>{t.practices.related}</h2>
      <ul class="entry-list">
        {practices.map(each => (
          <li class="entry">
            <a
              class="entry-title"
              href={paths.practice(each.id)}
              lang={each.titleLanguage === language ? undefined : each.titleLanguage}
            >
              {each.title}
            </a>
            <p class="entry-note">
              {[t.practices.kinds[shownKind(each)], names.networks[each.networkId ?? ''] ?? each.source]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
