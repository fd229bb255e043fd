import type { Task } from '../../src/home/list-tasks.ts'
import type { AnsweredRound } from '../../src/reviews/list-answered-rounds.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { LinkButton } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Prose } from '../ui/prose.tsx'
import { HappeningNow, type Shown } from './happening-now.tsx'
import { TaskItem } from './task-item.tsx'

type Props = {
  page: PageContext
  shown: Shown
  tasks: Task[]
  /** Rounds they took part in that were answered of late. */
  answered: AnsweredRound[]
}

/** Home of somebody signed in: what waits for them, what is new, who needs an answer, what comes up. */
export function HomePage({ page, shown, tasks, answered }: Props) {
  const { t, paths, viewer, names } = page
  return (
    <Layout page={page} title={names.service} active="home" wide ownStyle="home">
      <div class="home-head">
        <div class="page-head">
          <h1>{t.home.greeting(viewer?.name.split(' ')[0] ?? '')}</h1>
          {shown.front ? <Prose html={shown.front} /> : <p class="lead">{t.home.lead}</p>}
        </div>
        <div class="cluster">
          <LinkButton icon="thread" href={paths.newThread()}>
            {t.threads.ask}
          </LinkButton>
          <LinkButton kind="secondary" icon="practice" href={paths.newPractice()}>
            {t.practices.tell}
          </LinkButton>
        </div>
      </div>
      <section class="stack stack--tight" aria-labelledby="tasks-title">
        <h2 id="tasks-title">{t.home.tasks}</h2>
        {tasks.length > 0 ? (
          <ul class="task-list">
            {tasks.map(task => (
              <TaskItem page={page} task={task} />
            ))}
          </ul>
        ) : (
          <p class="lead">{t.home.noTasks}</p>
        )}
        {answered.map(round => (
          <p>
            <Icon name="check" /> {t.reviews.decidedNews}:{' '}
            <a href={paths.review(round.id)} lang={round.language}>
              {round.title}
            </a>
          </p>
        ))}
      </section>
      <HappeningNow page={page} shown={shown} />
    </Layout>
  )
}
