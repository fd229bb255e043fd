import { type Context, Hono } from 'hono'
import { NeedsPage } from '../../views/needs/list.tsx'
import { NeedPage } from '../../views/needs/show.tsx'
import type { FormState } from '../../views/ui/problems.tsx'
import { allow } from '../access.tsx'
import { addAnswerRoutes, writingUnder } from '../answers/answer-routes.tsx'
import { listAnswers } from '../answers/list-answers.ts'
import { listEventsAbout } from '../calendar/list-events-about.ts'
import { type App, pageOf } from '../context.ts'
import { may } from '../people/find-viewer.ts'
import { countPracticesAbout } from '../practices/count-practices-about.ts'
import { listPracticesAbout } from '../practices/list-practices-about.ts'
import { listNeedPath } from '../reviews/list-need-path.ts'
import { listNeedLevels } from '../rounds/list-need-levels.ts'
import { countThreadsAbout } from '../threads/count-threads-about.ts'
import { listThreadsAbout } from '../threads/list-threads-about.ts'
import { findNeed } from './find-need.ts'
import { listNeeds } from './list-needs.ts'

const firstFew = 6

export const needs = new Hono<App>()

needs.get('/needs', allow('everyone'), async c => {
  const [list, levels] = await Promise.all([listNeeds(c.env, c.var.viewer, c.var.language), listNeedLevels(c.env)])
  return c.html(<NeedsPage page={pageOf(c)} needs={list} levels={levels} />)
})

needs.get('/needs/:id', allow('everyone'), c => showNeed(c, c.req.param('id'), {}))

addAnswerRoutes(needs, '/needs/:id', {
  kind: 'need',
  find: async (c, id) => {
    const need = await findNeed(c.env, c.var.language, id)
    return need && { id: String(need.number), path: c.var.paths.need(need.number), title: need.name }
  },
  show: showNeed,
})

async function showNeed(c: Context<App>, id: string, state: FormState) {
  const { viewer, language } = c.var
  const need = await findNeed(c.env, language, id)
  if (!need) return c.notFound()
  const about = { need: need.number }
  const subject = { kind: 'need', id: String(need.number) } as const
  const [practices, practiceCount, threads, threadCount, events, answers, path, writing] = await Promise.all([
    listPracticesAbout(c.env, viewer, language, about, firstFew),
    countPracticesAbout(c.env, viewer, about),
    listThreadsAbout(c.env, viewer, about, firstFew),
    countThreadsAbout(c.env, viewer, about),
    listEventsAbout(c.env, viewer, about, firstFew),
    listAnswers(c.env, viewer, subject, c.req.query('from')),
    listNeedPath(c.env, viewer, need.number),
    writingUnder(c, subject, c.var.paths.need(need.number), state),
  ])
  const written = { practices, practiceCount, threads, threadCount, events }
  const mayPublish = may(viewer, 'publish')
  return c.html(<NeedPage {...{ page: pageOf(c), need, written, path, answers, state: writing, mayPublish }} />)
}
