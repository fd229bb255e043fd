import { answers, type Subject } from '../answers/schema.ts'
import type { Database, Statement } from '../platform/db/database.ts'
import { renderMarkdown } from '../platform/markdown.ts'
import { practiceNeeds, practices } from '../practices/schema.ts'
import { threadNeeds, threads } from '../threads/schema.ts'
import type { Demo, DemoAnswer, DemoAudience } from './read-demo.ts'

const day = 86_400_000

/** Practices, threads and what was said under them, at their distance from now. */
export function postStatements(db: Database, demo: Demo, now: Date): Statement[] {
  const ago = (days: number) => new Date(now.getTime() - days * day)
  return [
    ...demo.practices.flatMap(practice => {
      const { id, kind, title, summary, language, situation, done, happened } = practice
      return [
        db.insert(practices).values({
          ...{ id, kind, title, summary, language, situation, done, happened },
          ...{ situationHtml: html(situation), doneHtml: html(done), happenedHtml: html(happened) },
          ...{ watchOut: practice.watch_out, watchOutHtml: html(practice.watch_out) },
          ...{ fitsWhere: practice.fits_where, fitsWhereHtml: html(practice.fits_where) },
          ...{ themeId: practice.theme, networkId: practice.network, authorId: practice.author },
          ...{ hideAuthor: practice.hide_author, ...addressed(practice.audience), publishedAt: ago(practice.days_ago) },
        }),
        ...practice.needs.map(needNumber => db.insert(practiceNeeds).values({ practiceId: id, needNumber })),
        ...said(db, { kind: 'practice', id }, practice.comments, ago),
      ]
    }),
    ...demo.threads.flatMap(thread => {
      const { id, title, body, language } = thread
      const asked = ago(thread.days_ago)
      const helped = thread.answers.findIndex(answer => answer.helped)
      return [
        db.insert(threads).values({
          ...{ id, title, body, language, bodyHtml: html(body), perspectiveId: thread.perspective },
          ...{ networkId: thread.network, authorId: thread.author, ...addressed(thread.audience) },
          ...{ helpedAnswerId: helped < 0 ? null : answerId({ kind: 'thread', id }, helped) },
          ...{ askedAt: asked, activeAt: asked },
        }),
        ...thread.needs.map(needNumber => db.insert(threadNeeds).values({ threadId: id, needNumber })),
        ...said(db, { kind: 'thread', id }, thread.answers, ago),
      ]
    }),
    ...demo.needComments.flatMap(({ need, ...comment }, index) =>
      said(db, { kind: 'need', id: String(need) }, [comment], ago, index),
    ),
  ]
}

/** What people said under a subject. */
export function said(
  db: Database,
  subject: Subject,
  list: DemoAnswer[],
  ago: (days: number) => Date,
  first = 0,
): Statement[] {
  return list.map((answer, index) =>
    db.insert(answers).values({
      ...{ id: answerId(subject, first + index), subjectKind: subject.kind, subjectId: subject.id },
      ...{ authorId: answer.author, body: answer.body, bodyHtml: html(answer.body), language: answer.language },
      answeredAt: ago(answer.days_ago),
    }),
  )
}

export function addressed({ kind, role }: DemoAudience) {
  return { audience: kind, audienceRoleId: role ?? null }
}

function answerId({ kind, id }: Subject, index: number) {
  return `${kind}-${id}-${index + 1}`
}

function html(source: string) {
  return source ? renderMarkdown(source) : ''
}
