import { type SQL, sql } from 'drizzle-orm'
import { underVisibleSubject } from '../answers/visible-subject.ts'
import { addressedTo, visibleTo } from '../audiences/visible-to.ts'
import { events } from '../calendar/schema.ts'
import type { Language } from '../i18n/messages.ts'
import { may, type Viewer } from '../people/find-viewer.ts'
import { ifNamed, shownId, shownName, shownNetwork } from '../people/shown-name.ts'
import { authorColumns } from '../practices/author-columns.ts'
import { practices } from '../practices/schema.ts'
import { threads } from '../threads/schema.ts'
import type { PostKind } from './schema.ts'

/**
 * A SELECT of the post of a kind and an id, the same columns for every kind. `open` says whether the viewer may read it
 * where it stands, `addressed` whether they could before it was withdrawn or erased.
 */
export function postQuery(kind: PostKind, viewer: Viewer | null, language: Language, id: string): SQL {
  switch (kind) {
    case 'practice':
      return practiceQuery(viewer, id)
    case 'thread':
      return threadQuery(viewer, id)
    case 'event':
      return eventQuery(viewer, id)
    case 'answer':
      return answerQuery(viewer, language, id)
  }
}

const noSubject = sql`NULL AS subjectKind, NULL AS subjectId, NULL AS subjectTitle`
const author = (viewer: Viewer | null) =>
  sql`${shownId(viewer)} AS authorId, ${shownName(viewer)} AS authorName, people.role_id AS roleId`

function part(name: string, text: SQL, html = sql`NULL`): SQL {
  return sql`json_object('name', ${name}, 'text', ${text}, 'html', ${html})`
}

function practiceQuery(viewer: Viewer | null, id: string): SQL {
  const field = (name: string, column: string) => part(name, sql.raw(column), sql.raw(`${column}_html`))
  return sql`SELECT practices.id, title, practices.language, published_at AS at, edited_at AS editedAt,
      withdrawn_at AS withdrawnAt, ${shownNetwork} AS networkId, audience, audience_role_id AS audienceRoleId,
      ${authorColumns(viewer)}, ${noSubject}, ${addressedTo(viewer, practices)} AS addressed,
      (withdrawn_at IS NULL AND ${visibleTo(viewer, practices)}) AS open,
      json_array(${part('summary', sql`summary`)}, ${field('situation', 'situation')}, ${field('done', 'done')},
        ${field('happened', 'happened')}, ${field('watchOut', 'watch_out')}, ${field('fitsWhere', 'fits_where')},
        ${part('source', sql`source`)}) AS parts,
      (SELECT json_group_array(json_object('name', 'translation', 'text', title || ' ' || coalesce(summary, ''),
        'html', NULL, 'language', language)) FROM practice_translations WHERE practice_id = practices.id) AS others
    FROM practices LEFT JOIN people ON people.id = author_id WHERE practices.id = ${id}`
}

function threadQuery(viewer: Viewer | null, id: string): SQL {
  return sql`SELECT threads.id, title, threads.language, asked_at AS at, edited_at AS editedAt,
      withdrawn_at AS withdrawnAt, ${shownNetwork} AS networkId, audience, audience_role_id AS audienceRoleId,
      ${author(viewer)}, 0 AS authorHidden, ${noSubject}, ${addressedTo(viewer, threads)} AS addressed,
      (withdrawn_at IS NULL AND ${visibleTo(viewer, threads)}) AS open,
      json_array(${part('body', sql`body`, sql`body_html`)}) AS parts, '[]' AS others
    FROM threads JOIN people ON people.id = author_id WHERE threads.id = ${id}`
}

function eventQuery(viewer: Viewer | null, id: string): SQL {
  return sql`SELECT events.id, title, events.language, published_at AS at, NULL AS editedAt, removed_at AS withdrawnAt,
      ${shownNetwork} AS networkId, audience, audience_role_id AS audienceRoleId,
      ${author(viewer)}, 0 AS authorHidden, ${noSubject}, ${addressedTo(viewer, events)} AS addressed,
      ${visibleTo(viewer, events)} AS open,
      json_array(${part('place', sql`place`)}, ${part('link', sql`link`)},
        ${part('description', sql`description`, sql`description_html`)}) AS parts, '[]' AS others
    FROM events JOIN people ON people.id = author_id WHERE events.id = ${id}`
}

function answerQuery(viewer: Viewer | null, language: Language, id: string): SQL {
  const open = sql`(answers.withdrawn_at IS NULL AND ${underVisibleSubject(viewer)})`
  return sql`SELECT answers.id, '' AS title, answers.language, answered_at AS at, edited_at AS editedAt,
      withdrawn_at AS withdrawnAt, ${ifNamed('home_network_id')} AS networkId, 'all' AS audience, NULL AS audienceRoleId,
      ${author(viewer)}, 0 AS authorHidden, subject_kind AS subjectKind, subject_id AS subjectId,
      CASE subject_kind
        WHEN 'thread' THEN (SELECT title FROM threads WHERE threads.id = subject_id)
        WHEN 'practice' THEN (SELECT title FROM practices WHERE practices.id = subject_id)
        WHEN 'event' THEN (SELECT title FROM events WHERE events.id = subject_id)
        ELSE (SELECT ${sql.identifier(language)} FROM needs WHERE number = CAST(subject_id AS INTEGER)) END AS subjectTitle,
      ${may(viewer, 'see_everything') ? sql`1` : open} AS addressed, ${open} AS open,
      json_array(${part('body', sql`body`, sql`body_html`)}) AS parts, '[]' AS others
    FROM answers JOIN people ON people.id = author_id WHERE answers.id = ${id}`
}
