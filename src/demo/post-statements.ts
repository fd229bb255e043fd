import { answerText } from '../answers/list-answer-texts.ts'
import { answers, type Subject } from '../answers/schema.ts'
import type { Database, Statement } from '../platform/db/database.ts'
import { renderMarkdown } from '../platform/markdown.ts'
import { practiceText } from '../practices/list-practice-texts.ts'
import { practiceNeeds, practices } from '../practices/schema.ts'
import { indexText } from '../text-index/index-text.ts'
import { threadText } from '../threads/list-thread-texts.ts'
import { threadNeeds, threads } from '../threads/schema.ts'
import type { Demo, DemoAnswer, DemoAudience } from './read-demo.ts'

const day = 86_400_000

/** Practices, threads and what was said under them, at their distance from now. */
export function postStatements(db: Database, demo: Demo, now: Date): Statement[] {
  const ago = (days: number) => new Date(now.getTime() - days * day)
  return [
    ...demo.practices.flatMap(practice => {
      const { id, kind, title, summary, language, situation, done, happened } = practice
      const text = {
        ...{ id, title, summary, language, source: '' },
        ...{ situationHtml: html(situation), doneHtml: html(done), happenedHtml: html(happened) },
        ...{ watchOutHtml: html(practice.watch_out), fitsWhereHtml: html(practice.fits_where) },
      }
      return [
        db.insert(practices).values({
          ...{ ...text, kind, situation, done, happened },
          ...{ watchOut: practice.watch_out, fitsWhere: practice.fits_where },
          ...{ themeId: practice.theme, networkId: practice.network, authorId: practice.author },
          ...{ hideAuthor: practice.hide_author, ...addressed(practice.audience), publishedAt: ago(practice.days_ago) },
        }),
        ...practice.needs.map(needNumber => db.insert(practiceNeeds).values({ practiceId: id, needNumber })),
        indexText(db, practiceText(text)),
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
        indexText(db, threadText({ id, title, language, bodyHtml: html(body) })),
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
  return list.flatMap((answer, index) => {
    const { body, language } = answer
    const text = {
      ...{ id: answerId(subject, first + index), subjectKind: subject.kind, subjectId: subject.id },
      ...{ bodyHtml: html(body), language },
    }
    return [
      db.insert(answers).values({ ...text, body, authorId: answer.author, answeredAt: ago(answer.days_ago) }),
      indexText(db, answerText(text)),
    ]
  })
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
