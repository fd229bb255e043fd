import { Hono } from 'hono'
import { HomePage } from '../../views/home/show.tsx'
import { WelcomePage } from '../../views/home/welcome.tsx'
import { allow } from '../access.tsx'
import { listUpcomingEvents } from '../calendar/list-upcoming-events.ts'
import { type App, pageOf } from '../context.ts'
import { findFrontText } from '../information/find-front-text.ts'
import { listAnsweredRounds } from '../reviews/list-answered-rounds.ts'
import { listClosedRounds } from '../rounds/list-closed-rounds.ts'
import { listOpenRounds } from '../rounds/list-open-rounds.ts'
import { listOpenQuestions } from '../threads/list-open-questions.ts'
import { countForum } from './count-forum.ts'
import { listNews } from './list-news.ts'
import { listTasks } from './list-tasks.ts'

const eventsShown = 5
const questionsShown = 4

export const home = new Hono<App>()

home.get('/', allow('everyone'), c => c.redirect(c.var.paths.home, 302))

// Without the group "fi" would match the start of every address.
home.get('/:language{(?:fi|sv|en)}', allow('everyone'), async c => {
  const { viewer, language, atDesk } = c.var
  const page = pageOf(c)
  const [front, news, questions, events, rounds, [closed]] = await Promise.all([
    findFrontText(c.env, language),
    listNews(c.env, viewer, language),
    listOpenQuestions(c.env, viewer, questionsShown),
    listUpcomingEvents(c.env, viewer, eventsShown),
    listOpenRounds(c.env, viewer),
    listClosedRounds(c.env, 1),
  ])
  const shown = { front, news, questions, events, rounds, closed: closed ?? null }
  if (!viewer) return c.html(<WelcomePage page={page} shown={shown} numbers={await countForum(c.env)} />)
  const [tasks, answered] = await Promise.all([
    listTasks(c.env, viewer, { rounds, atDesk }),
    listAnsweredRounds(c.env, viewer),
  ])
  return c.html(<HomePage page={page} shown={shown} tasks={tasks} answered={answered} />)
})
