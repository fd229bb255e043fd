import type { MeasuredForum } from './measured-forum.ts'

export type Measurable = {
  name: string
  path: string
  signedIn: boolean
  /** All rows the page shows, for the bare page: see `barePage`. */
  query: string
}

/** A page of the service and the query of its rows. */
export type Ceiling = { name: string; html: string; query: string }

const need = 6

/** The measured pages, as a worker or a visitor sees them in Finnish. */
export function measuredPages(forum: MeasuredForum): Measurable[] {
  const { thread, round } = forum
  return [
    {
      ...{ name: 'front', path: '/fi', signedIn: false },
      query: `${practices('', 3)} UNION ALL ${threads('t.answer_count > 0', 3)}
      UNION ALL ${threads('t.answer_count = 0', 4)} UNION ALL ${events('', 5)}`,
    },
    { ...{ name: 'threads', path: '/fi/threads', signedIn: false }, query: threads('', 20) },
    { ...{ name: 'practices', path: '/fi/practices', signedIn: false }, query: practices('', 20) },
    { ...{ name: 'thread', path: `/fi/threads/${thread}`, signedIn: false }, ...discussion(thread, false) },
    { ...{ name: 'thread-member', path: `/fi/threads/${thread}`, signedIn: true }, ...discussion(thread, true) },
    {
      ...{ name: 'hub', path: `/fi/needs/${need}`, signedIn: false },
      query: `${practices(about('practice', 'p'), 6)}
      UNION ALL ${threads(about('thread', 't'), 6)} UNION ALL ${events(about('event', 'e'), 6)}
      UNION ALL ${answers(`'need'`, `'${need}'`, false)}`,
    },
    {
      ...{ name: 'ballot', path: `/fi/rounds/${round}/ballot`, signedIn: true },
      query: `
      SELECT '<legend>' || fi AS anchor, fi AS title, description_fi AS text FROM round_needs
      WHERE round_id = '${round}'`,
    },
  ]
}

const about = (kind: string, alias: string) =>
  `EXISTS (SELECT 1 FROM ${kind}_needs WHERE ${kind}_id = ${alias}.id AND need_number = ${need})`
const needNames = (kind: string, alias: string) => `(SELECT json_group_array(fi) FROM (SELECT fi FROM ${kind}_needs
  JOIN needs ON number = need_number WHERE ${kind}_id = ${alias}.id ORDER BY number))`
const limited = (select: string) => `SELECT * FROM (${select})`

function threads(where: string, limit: number): string {
  return limited(`
    SELECT '/threads/' || t.id AS anchor, t.title, substr(t.body, 1, 200) AS start, NULL AS html, NULL AS author,
      r.fi AS role, n.fi AS network, t.answer_count AS number, ${needNames('thread', 't')} AS list
    FROM threads t INDEXED BY threads_by_activity CROSS JOIN people p ON p.id = t.author_id CROSS JOIN roles r ON r.id = p.role_id
      CROSS JOIN networks n ON n.id = t.network_id
    WHERE t.withdrawn_at IS NULL AND t.audience = 'all' ${where && `AND ${where}`}
    ORDER BY t.active_at DESC, t.id DESC LIMIT ${limit}`)
}

function practices(where: string, limit: number): string {
  return limited(`
    SELECT '/practices/' || p.id AS anchor, p.title, p.summary AS start, NULL AS html, NULL AS author, r.fi AS role,
      n.fi AS network, p.comment_count AS number, ${needNames('practice', 'p')} AS list
    FROM practices p LEFT JOIN people w ON w.id = p.author_id LEFT JOIN roles r ON r.id = w.role_id
      LEFT JOIN networks n ON n.id = p.network_id
    WHERE p.withdrawn_at IS NULL AND p.audience = 'all' ${where && `AND ${where}`}
    ORDER BY p.published_at DESC, p.id DESC LIMIT ${limit}`)
}

function events(where: string, limit: number): string {
  return limited(`
    SELECT '/calendar/' || e.id AS anchor, e.title, e.place AS start, NULL AS html, NULL AS author, NULL AS role,
      n.fi AS network, NULL AS number, NULL AS list
    FROM events e CROSS JOIN networks n ON n.id = e.network_id
    WHERE e.ends_at > CAST(strftime('%s', 'now') AS INTEGER) * 1000 AND e.audience = 'all' ${where && `AND ${where}`}
    ORDER BY e.starts_at, e.id LIMIT ${limit}`)
}

function answers(kind: string, subject: string, named: boolean): string {
  return limited(`
    SELECT 'id="answer-' || a.id AS anchor, NULL AS title, NULL AS start, a.body_html AS html,
      ${named ? 'p.name' : 'NULL'} AS author, r.fi AS role, n.fi AS network, NULL AS number, NULL AS list
    FROM answers a CROSS JOIN people p ON p.id = a.author_id CROSS JOIN roles r ON r.id = p.role_id
      CROSS JOIN networks n ON n.id = p.home_network_id
    WHERE a.subject_kind = ${kind} AND a.subject_id = ${subject} ORDER BY a.answered_at, a.id LIMIT 30`)
}

/** The thread, its answers and the related threads. */
function discussion(thread: string, named: boolean): Pick<Measurable, 'query'> {
  const related = `t.id <> '${thread}' AND EXISTS (SELECT 1 FROM thread_needs mine CROSS JOIN thread_needs theirs USING (need_number)
    WHERE mine.thread_id = '${thread}' AND theirs.thread_id = t.id)`
  return {
    query: `
      SELECT '<article class="question"' AS anchor, t.title, NULL AS start, t.body_html AS html,
        ${named ? 'p.name' : 'NULL'} AS author, r.fi AS role, n.fi AS network, NULL AS number,
        ${needNames('thread', 't')} AS list
      FROM threads t JOIN people p ON p.id = t.author_id JOIN roles r ON r.id = p.role_id
        JOIN networks n ON n.id = t.network_id
      WHERE t.id = '${thread}' UNION ALL ${answers(`'thread'`, `'${thread}'`, named)} UNION ALL ${threads(related, 4)}`,
  }
}
