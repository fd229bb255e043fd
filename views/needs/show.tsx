import type { AnswerPage } from '../../src/answers/list-answers.ts'
import type { Need } from '../../src/needs/find-need.ts'
import type { NeedStep } from '../../src/reviews/list-need-path.ts'
import { Discussion } from '../answers/discussion.tsx'
import { Layout } from '../layout.tsx'
import { Written, type WrittenData } from '../networks/written.tsx'
import type { PageContext } from '../page.ts'
import { Tag } from '../ui/badge.tsx'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { LinkButton } from '../ui/button.tsx'
import type { FormState } from '../ui/problems.tsx'
import { In2023 } from './in-2023.tsx'
import { NeedPath } from './path.tsx'

type Props = {
  page: PageContext
  need: Need
  written: WrittenData
  path: NeedStep[]
  answers: AnswerPage
  state: FormState
  mayPublish: boolean
}

/** A need and everything about it. */
export function NeedPage({ page, need, written, path, answers, state, mayPublish }: Props) {
  const { t, names, paths } = page
  const { number, name, description, themeIds } = need
  const title = t.needs.name(number, name)
  return (
    <Layout page={page} title={title} active="needs" wide>
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={[{ href: paths.needs, label: t.layout.needs }]} />
        <h1>{title}</h1>
        <p class="lead">{description}</p>
        {themeIds.length > 0 && (
          <ul class="cluster" aria-label={t.needs.themes}>
            {themeIds.map(id => (
              <li>
                <Tag href={paths.practices({ theme: id })}>{names.themes[id]}</Tag>
              </li>
            ))}
          </ul>
        )}
        {mayPublish && <Actions page={page} number={number} />}
      </div>
      <div class="two-columns">
        <NeedPath page={page} path={path} />
        <In2023 page={page} need={need} />
      </div>
      <Written
        page={page}
        written={written}
        words={t.needs}
        query={{ need: number }}
        start={mayPublish ? { need: number } : null}
      />
      <div class="measure">
        <Discussion
          page={page}
          path={paths.need(number)}
          answers={answers}
          count={need.commentCount}
          state={state}
          as="comments"
        />
      </div>
    </Layout>
  )
}

function Actions({ page, number }: { page: PageContext; number: number }) {
  const { t, paths } = page
  const need = { need: number }
  return (
    <nav class="cluster no-print" aria-label={t.needs.write}>
      <LinkButton href={paths.newPractice(need)} icon="edit">
        {t.needs.writePractice}
      </LinkButton>
      <LinkButton href={paths.newThread(need)} kind="secondary" icon="thread">
        {t.needs.writeThread}
      </LinkButton>
      <LinkButton href={paths.newEvent(need)} kind="secondary" icon="calendar">
        {t.needs.writeEvent}
      </LinkButton>
    </nav>
  )
}
