import type Sqlite from 'better-sqlite3'
import { renderMarkdown } from '../../src/platform/markdown.ts'
import * as texts from './texts.ts'

/** How much is in the measured forum, times `scale`. */
const base = { people: 200, threads: 1_000, practices: 1_000, events: 300, readings: 10_000, entries: 5_000 }

/** Answers under twenty threads in a row: five have none, and there are 16.1 a thread. */
const answersOf = [0, 0, 0, 0, 0, 20, 8, 12, 15, 18, 20, 20, 22, 24, 25, 26, 26, 27, 29, 30]

const year = 365 * 86_400_000

/**
 * Fills a database that has the starter content with people, practices, threads, events and what is said under them:
 * 2,000 practices and threads and 20,000 answers for each step of `scale`, over the two years before `now`. The same
 * numbers give the same forum. Set by set and without triggers, whose counts are written with the rows; the rows are
 * those the service would have written.
 */
export function fillDatabase(file: Sqlite.Database, scale: number, now: Date): void {
  const count = Object.fromEntries(Object.entries(base).map(([name, each]) => [name, each * scale])) as typeof base
  const at = now.getTime()
  const { triggers, indexes } = laidAside(file)
  file.pragma('foreign_keys = OFF')
  file.transaction(() => {
    layOutWords(file)
    fillPeople(file, count.people, at)
    fillThreads(file, count.threads, count.people, at)
    fillPractices(file, count.practices, count.people, at)
    fillEvents(file, count.events, count.people, at)
    fillAnswers(file, count, scale, at)
    fillTraces(file, count, at)
    for (const statement of indexes) file.exec(statement)
    for (const statement of triggers) file.exec(statement)
  })()
  file.exec('DROP TABLE temp.word; DROP TABLE temp.person; DROP TABLE temp.network')
  file.pragma('foreign_keys = ON')
}

/** Takes triggers and indexes away and returns what makes them again: building an index once is faster than keeping it. */
function laidAside(file: Sqlite.Database) {
  const made = (type: string) =>
    file.prepare('SELECT name, sql FROM sqlite_schema WHERE type = ? AND sql IS NOT NULL ORDER BY rowid').all(type) as {
      name: string
      sql: string
    }[]
  const triggers = made('trigger')
  const indexes = made('index')
  for (const { name } of triggers) file.exec(`DROP TRIGGER ${name}`)
  for (const { name } of indexes) file.exec(`DROP INDEX ${name}`)
  return { triggers: triggers.map(each => each.sql), indexes: indexes.map(each => each.sql) }
}

/** Texts, networks and people by number, so that a row can draw one by arithmetic. */
function layOutWords(file: Sqlite.Database) {
  file.exec(`
    CREATE TEMP TABLE word (kind TEXT, place INTEGER, text TEXT, html TEXT, PRIMARY KEY (kind, place)) WITHOUT ROWID;
    CREATE TEMP TABLE network AS
      SELECT row_number() OVER (ORDER BY id) - 1 AS place, id FROM networks WHERE active = 1 ORDER BY id;
    CREATE TEMP TABLE person (place INTEGER PRIMARY KEY, id TEXT, home TEXT)`)
  const insert = file.prepare('INSERT INTO temp.word VALUES (?, ?, ?, ?)')
  for (const [kind, list] of Object.entries(texts))
    for (const [n, text] of list.entries()) insert.run(kind, n, text, renderMarkdown(text))
}

const primes = [2654435761, 2246822519, 3266489917, 668265263, 374761393, 2147483647]

/** A number from 0 to below `below` that looks random, drawn from the number `of`; each `which` is another draw. */
function draw(of: string, which: number, below: number): string {
  return `((${of} + ${which}) * ${primes[which % primes.length]} % 4294967296 / 1021 % ${below})`
}

/** Twelve characters as ours, in no order, ending in a letter of their kind. */
function id(letter: string, of: string): string {
  return `printf('%08x%03x${letter}', (${of} * 2654435761) % 4294967296, ${of} % 4096)`
}

function word(kind: keyof typeof texts, which: string, column: 'text' | 'html' = 'text'): string {
  return `(SELECT replace(word.${column}, '{n}', 2 + ${which} % 19) FROM word WHERE word.kind = '${kind}'
    AND word.place = ${which} % ${texts[kind].length})`
}

function numbers(until: number): string {
  return `WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ${until})`
}

const audience = (
  of: string,
) => `CASE WHEN ${draw(of, 3, 100)} < 80 THEN 'all' WHEN ${draw(of, 3, 100)} < 88 THEN 'near'
  WHEN ${draw(of, 3, 100)} < 94 THEN 'own' ELSE 'role' END`
const audienceRole = (of: string) => `CASE WHEN ${draw(of, 3, 100)} >= 94 THEN 'supervisor' END`
const language = (of: string) => `CASE WHEN ${draw(of, 4, 100)} < 85 THEN 'fi' WHEN ${draw(of, 4, 100)} < 96 THEN 'sv'
  ELSE 'en' END`
const authored = (of: string, people: number) =>
  `(SELECT id FROM person WHERE person.place = 1 + ${draw(of, 1, people)})`
const homeOf = (of: string, people: number) =>
  `(SELECT home FROM person WHERE person.place = 1 + ${draw(of, 1, people)})`

function fillPeople(file: Sqlite.Database, people: number, now: number) {
  const networks = file.prepare('SELECT count(*) FROM temp.network').pluck().get() as number
  const name = `${word('firstNames', 'person.place')} || ' ' || ${word('lastNames', '(person.place / 14)')}`
  file.exec(`
    INSERT INTO temp.person ${numbers(people)}
      SELECT n, ${id('h', 'n')}, (SELECT id FROM network WHERE network.place = number.n % ${networks}) FROM number;
    INSERT INTO people (id, email, name, role_id, organisation_type_id, home_network_id, language, joined_at)
      SELECT id, 'henkilo' || place || '@esimerkki.fi', ${name},
        CASE WHEN place = 1 THEN 'coordinator' WHEN place % 11 = 0 THEN 'supervisor' WHEN place <= ${networks} THEN 'leader'
          ELSE 'worker' END,
        CASE place % 4 WHEN 0 THEN 'employment' WHEN 1 THEN 'county' WHEN 2 THEN 'kela' ELSE 'municipality' END,
        home, 'fi', ${now - 2 * year}
      FROM person ORDER BY id;
    INSERT INTO memberships (person_id, network_id)
      SELECT id, (SELECT id FROM network WHERE network.place = (person.place + 1) % ${networks}) FROM person WHERE place % 10 = 0`)
}

/** When the nth of so many was written: evenly over the two years. */
function writtenAt(of: string, all: number, now: number): string {
  return `(${now} - 60000 - (${all} - ${of}) * ${2 * year} / ${all})`
}

/** When the kth answer to something written at `written` came: two hours after the one before, but not after now. */
function answeredAt(written: string, k: string, now: number): string {
  return `min(${written} + ${k} * 7200000, ${now} - 30000 + ${k})`
}

const answersTo = (of: string) =>
  `CASE ${of} % 20 ${answersOf.map((count, n) => `WHEN ${n} THEN ${count}`).join(' ')} END`

function fillThreads(file: Sqlite.Database, threads: number, people: number, now: number) {
  const asked = writtenAt('n', threads, now)
  file.exec(`
    INSERT INTO threads (id, title, body, body_html, language, perspective_id, network_id, author_id, audience,
        audience_role_id, answer_count, helped_answer_id, asked_at, active_at, withdrawn_at)
      ${numbers(threads)}
      SELECT ${id('t', 'n')}, ${word('questions', draw('n', 0, 997))}, ${word('bodies', 'n')}, ${word('bodies', 'n', 'html')},
        ${language('n')}, CASE ${draw('n', 2, 8)} WHEN 0 THEN 'kela' WHEN 1 THEN 'county' WHEN 2 THEN 'employment' END,
        ${homeOf('n', people)}, ${authored('n', people)}, ${audience('n')}, ${audienceRole('n')}, ${answersTo('n')},
        CASE WHEN ${answersTo('n')} > 0 AND n % 3 = 0 THEN ${id('a', '(n * 32 + 1)')} END, ${asked},
        CASE WHEN ${answersTo('n')} > 0 THEN ${answeredAt(asked, answersTo('n'), now)} ELSE ${asked} END,
        CASE WHEN n % 100 = 99 THEN ${now} END
      FROM number ORDER BY 1`)
  fillNeeds(file, 'thread', 't', threads)
}

function fillPractices(file: Sqlite.Database, practices: number, people: number, now: number) {
  const body = (which: string) => `${word('bodies', which)}, ${word('bodies', which, 'html')}`
  file.exec(`
    INSERT INTO practices (id, kind, title, summary, situation, situation_html, done, done_html, happened, happened_html,
        theme_id, network_id, language, author_id, hide_author, audience, audience_role_id, comment_count, published_at,
        withdrawn_at)
      ${numbers(practices)}
      SELECT ${id('p', 'n')}, CASE WHEN n % 4 = 0 THEN 'pitfall' ELSE 'good' END, ${word('practiceTitles', draw('n', 0, 991))},
        ${word('summaries', 'n')}, ${body('n')}, ${body('(n + 1)')}, ${body('(n + 2)')}, NULL, ${homeOf('n', people)},
        ${language('n')}, ${authored('n', people)}, n % 12 = 0, ${audience('n')}, ${audienceRole('n')}, 3,
        ${writtenAt('n', practices, now)}, CASE WHEN n % 100 = 98 THEN ${now} END
      FROM number ORDER BY 1;
    INSERT INTO practice_translations (practice_id, language, title) ${numbers(practices)}
      SELECT ${id('p', 'n')}, 'sv', 'Samma dag för alla' FROM number WHERE n % 5 = 0 AND ${language('n')} <> 'sv' ORDER BY 1`)
  fillNeeds(file, 'practice', 'p', practices)
}

function fillEvents(file: Sqlite.Database, events: number, people: number, now: number) {
  const start = `((${now} - ${year} + n * ${(1.5 * year) / events}) / 3600000 * 3600000)`
  const day = `date(${start} / 1000, 'unixepoch', '+2 hours')`
  file.exec(`
    INSERT INTO events (id, title, description, description_html, kind, whole_day, starts_at, ends_at, start_day, end_day,
        place, language, network_id, author_id, audience, audience_role_id, comment_count, published_at, updated_at)
      ${numbers(events)}
      SELECT ${id('e', 'n')}, ${word('eventTitles', 'n')}, ${word('bodies', 'n')}, ${word('bodies', 'n', 'html')},
        CASE n % 4 WHEN 0 THEN 'training' WHEN 1 THEN 'case_meeting' WHEN 2 THEN 'coffee_hour' ELSE 'development_day' END,
        0, CAST(${start} AS INTEGER), CAST(${start} AS INTEGER) + 7200000, ${day}, ${day}, 'Teams', ${language('n')},
        ${homeOf('n', people)}, ${authored('n', people)}, ${audience('n')}, ${audienceRole('n')}, 2, ${now - year},
        ${now - year}
      FROM number ORDER BY 1`)
  fillNeeds(file, 'event', 'e', events)
}

/** Each is about one to three needs. */
function fillNeeds(file: Sqlite.Database, kind: 'thread' | 'practice' | 'event', letter: string, all: number) {
  for (const [which, share] of [
    [0, 100],
    [1, 60],
    [2, 25],
  ] as const)
    file.exec(`
      INSERT OR IGNORE INTO ${kind}_needs (${kind}_id, need_number) ${numbers(all)}
        SELECT ${id(letter, 'n')}, 1 + ${draw('n', which, 15)} FROM number WHERE ${draw('n', which + 3, 100)} < ${share}
        ORDER BY 1`)
}

function fillAnswers(file: Sqlite.Database, count: typeof base, scale: number, now: number) {
  type Under = {
    kind: string
    subject: string
    subjects: number
    each: string
    most: number
    from: number
    since: string
  }
  const under = ({ kind, subject, subjects, each, most, from, since }: Under) => {
    const key = `(${from} + n * ${most} + k)`
    return `
      INSERT INTO answers (id, subject_kind, subject_id, author_id, body, body_html, language, answered_at)
        WITH RECURSIVE subject (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM subject WHERE n < ${subjects}),
          answer (k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM answer WHERE k < ${most})
        SELECT ${id('a', key)}, '${kind}', ${subject}, ${authored(key, count.people)}, ${word('replies', key)},
          ${word('replies', key, 'html')}, 'fi', ${answeredAt(since, 'k', now)}
        FROM subject JOIN answer ON k <= ${each} ORDER BY 1`
  }
  const { threads, practices, events } = count
  const said: Under[] = [
    {
      ...{ kind: 'thread', subject: id('t', 'n'), subjects: threads, each: answersTo('n'), most: 32, from: 0 },
      since: writtenAt('n', threads, now),
    },
    {
      ...{ kind: 'practice', subject: id('p', 'n'), subjects: practices, each: '3', most: 3, from: 33 * threads },
      since: writtenAt('n', practices, now),
    },
    {
      ...{ kind: 'event', subject: id('e', 'n'), subjects: events, each: '2', most: 2, from: 37 * threads },
      since: String(now - year),
    },
    {
      ...{
        kind: 'need',
        subject: 'CAST(n AS TEXT)',
        subjects: 15,
        each: '9999999',
        most: 20 * scale,
        from: 38 * threads,
      },
      since: String(now - 2 * year),
    },
  ]
  for (const each of said) file.exec(under(each))
  file.exec(`UPDATE needs SET comment_count = ${20 * scale} WHERE number <= 15`)
}

/** What else grows with use: who has read what, and the audit log. */
function fillTraces(file: Sqlite.Database, count: typeof base, now: number) {
  file.exec(`
    INSERT INTO readings (person_id, kind, item_id, read_at) ${numbers(count.readings)}
      SELECT id, 'thread', ${id('t', `(1 + number.n / ${count.people} * 17 % ${count.threads})`)}, ${now - 86_400_000}
      FROM number JOIN person ON person.place = 1 + number.n % ${count.people} ORDER BY 1, 2, 3;
    INSERT INTO audit_entries (at, actor_id, area, action) ${numbers(count.entries)}
      SELECT ${writtenAt('n', count.entries, now)}, ${authored('n', count.people)}, 'access', 'signed_in' FROM number`)
}
