import type Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { added } from './calendar/events.ts'
import { practiceFields } from './practices/practice-fields.ts'
import type { castIds } from './support/cast.ts'
import { onD1 } from './support/database.ts'
import { openForum } from './support/forum.ts'
import type { Visitor } from './support/visitor.ts'
import { answer, ask } from './threads/write.ts'

/** Tables that stay as small as Finland's networks, needs and roles, or hold one row a thing of them. */
const small = [
  ...['terms', 'organisation_types', 'roles', 'role_capabilities', 'networks', 'network_neighbours', 'themes', 'needs'],
  ...[
    'need_themes',
    'holidays',
    'settings',
    'search_synonyms',
    'page_texts',
    'jobs',
    'changes',
    'round_needs',
    'json_each',
    'd1_migrations',
  ],
]

/** Full walks of a growing table that stay, each with its reason. The text is a part of the query. */
const known: [part: string, because: string][] = [
  [
    'AS facet, events.kind AS value, count(*)',
    'counts beside the calendar: of the time shown, by several filters at once',
  ],
  ['WITH seen AS MATERIALIZED', 'counts beside the practices, kept until a practice changes'],
  ["SELECT 'need' AS kind, need_number AS id, count(*)", 'counts beside the threads, kept until a thread changes'],
  ['SELECT count(*) AS latest', 'counts of the views of threads, kept until a thread changes'],
  ['SELECT need_number AS need, practices.kind AS kind, count(*)', 'what is about each need, kept until one changes'],
  ['SELECT count(*) AS count FROM threads', 'how many there are, kept until a thread changes'],
  ['SELECT count(*) AS count FROM practices', 'how many there are, kept until a practice changes'],
  ['SELECT count(*) AS "all"', 'open questions, from an index without texts, kept until a thread changes'],
  ['AS openQuestions', 'the list of networks, with how much and how many people each has'],
  ['WITH found AS MATERIALIZED', "the coordinator's list of people, with counts beside its filters"],
  ["iif(urgent, 'clientData', 'reports')", "what waits on the coordinator's desk: indexes of what waits only"],
  ['FROM (SELECT DISTINCT +kind, +item_id FROM reports', 'reports that wait: the index of those only'],
  ['WHERE opened_by = ?', "a person's own data, once a download"],
  ['FROM deputies WHERE named_by = ?', "a person's own data, once a download"],
  ['WHERE ? IN (begun_by, edited_by, published_by)', "a person's own data, once a download"],
  ['FROM decisions WHERE edited_by = ?', "a person's own data, once a download"],
  ['FROM follow_ups WHERE added_by = ?', "a person's own data, once a download"],
  ['JOIN participations ON round_id = rounds.id AND p', "a person's own data, once a download"],
  ['EXISTS (SELECT 1 FROM json_each(?) WHERE people.name LIKE', 'names kept out of counted searches, after the answer'],
  ['SELECT email, role_id AS roleId, network_id AS networkId', "a person's own data, and invitations live thirty days"],
]

/** All tables but the small ones; what a query names itself, such as a page it has picked, is no table. */
function growing(file: Sqlite.Database): string[] {
  const tables = file.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all() as string[]
  return tables.filter(name => !small.includes(name))
}

/** Remembers every query a database is asked. */
function listen(file: Sqlite.Database): Set<string> {
  const asked = new Set<string>()
  const prepare = file.prepare.bind(file)
  file.prepare = ((text: string) => {
    asked.add(text)
    return prepare(text)
  }) as typeof file.prepare
  return asked
}

/** Goes to every page somebody reaches by links. */
async function walk(who: Visitor, most: number): Promise<number> {
  const seen = new Set<string>()
  const searches = ['kutsu', 'palavrei', 'yhteinen prosessi']
    .flatMap(q => [q, `${q}&kind=thread&near=1`])
    .map(q => `/fi/search?q=${q}`)
  const waiting = ['/fi', '/fi/desk', '/fi/calendar', '/fi/threads', '/fi/practices', ...searches]
  for (let path = waiting.shift(); path !== undefined && seen.size < most; path = waiting.shift()) {
    if (seen.has(path)) continue
    seen.add(path)
    const { links } = await who.get(path)
    const pages = links.map(link => link.split('#')[0] ?? '').filter(link => /^\/fi(\/|$|\?)/.test(link))
    // A search has as many addresses as it has filters, times one another.
    waiting.push(...pages.filter(link => !/\/search\?.*&/.test(link)))
  }
  return seen.size
}

/** A plan looks at no values, but as many as the query has must be given. */
function planOf(file: Sqlite.Database, text: string, values: string[] = []): { detail: string }[] {
  try {
    return file.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...values) as { detail: string }[]
  } catch (error) {
    if (error instanceof RangeError && values.length < 100) return planOf(file, text, [...values, '1'])
    throw error
  }
}

/** The walks over whole tables in the plan of a query, but for those that a limit ends in the order of an index. */
function scansOf(file: Sqlite.Database, text: string): string[] {
  const plan = planOf(file, text)
  const limited = /\bLIMIT\b/i.test(text)
  return plan
    .map(step => step.detail)
    .filter(detail => /^SCAN \w/.test(detail) && !/VIRTUAL TABLE|CONSTANT ROW/.test(detail))
    .filter(detail => !(limited && / USING (COVERING )?INDEX /.test(detail)))
    .filter(detail => growing(file).includes(/^SCAN (\w+)/.exec(detail)?.[1] ?? ''))
}

test.skipIf(onD1)(
  'no page walks through a whole table that grows (D1 plans with the same SQLite)',
  async () => {
    const forum = await openForum()
    const file = forum.file as Sqlite.Database
    const eero = await forum.as('eero')
    await eero.post('/fi/practices', practiceFields())
    const thread = await ask(eero, { 'needs[]': ['1'] })
    await answer(eero, thread, 'Me kutsuimme.')
    await added(eero)
    const asked = listen(file)
    const people: (keyof typeof castIds)[] = ['aino', 'siiri', 'kaisa']
    let pages = await walk(forum.visitor(), 300)
    for (const person of people) pages += await walk(await forum.as(person), 300)
    expect(pages).toBeGreaterThan(400)
    const reads = [...asked].filter(text => /^\s*(SELECT|WITH)\b/i.test(text))
    expect(reads.length).toBeGreaterThan(100)
    const scanning = reads.flatMap(text => scansOf(file, text).map(scan => `${scan}: ${text.replace(/\s+/g, ' ')}`))
    const unknown = scanning.filter(scan => !known.some(([part]) => scan.includes(part)))
    expect(unknown.map(scan => scan.slice(0, 400))).toEqual([])
    expect(scanning.filter(scan => /^SCAN reports\b/.test(scan) && !scan.includes('reports_waiting'))).toEqual([])
    expect(known.filter(([part]) => !scanning.some(scan => scan.includes(part)))).toEqual([])
  },
  120_000,
)
