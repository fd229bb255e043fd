import { type SQL, sql } from 'drizzle-orm'
import type { Forum } from '../support/forum.ts'
import type { Page } from '../support/page.ts'

type Fields = Record<string, string | string[]>

/** What the coordinator types to add a network. */
export function networkFields(changes: Fields = {}): Fields {
  return {
    ...{ fi: 'Koillismaa', sv: 'Nordöstra Finland', en: 'Koillismaa' },
    ...{ area_fi: 'Pohjois-Suomen yhteistyöalue', host_fi: 'Koillismaan kuntayhtymä', municipality_count: '3' },
    ...{ 'languages[]': ['fi'], 'neighbours[]': ['kainuu', 'lappi'], ...changes },
  }
}

/** What stands in the form on a page, to be sent on with changes. */
export function formOf(page: Page): Fields {
  const form = /<form method="post"[\s\S]*?<\/form>/.exec(page.html.split('<main')[1] ?? '')?.[0] ?? ''
  const fields: Fields = {}
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1] ?? ''
    const value = /value="([^"]*)"/.exec(tag)?.[1] ?? ''
    if (!/type="(checkbox|radio)"/.test(tag)) fields[name] = value
    else if (/ checked/.test(tag)) fields[name] = name.endsWith('[]') ? [...(fields[name] ?? []), value] : value
  }
  return fields
}

/** An open invitation to a network, for thirty days. */
export async function invite(forum: Forum, networkId: string): Promise<void> {
  const at = forum.services.now().getTime()
  await forum.db.all(sql`INSERT INTO invitations (email, role_id, network_id, invited_by, invited_at, expires_at)
    VALUES ('uusi@esimerkki.fi', 'worker', ${networkId}, 'kaisa', ${at}, ${at + 30 * 86_400_000})`)
}

/** One column of a query, sorted as the database gives it. */
export async function column(forum: Forum, query: SQL): Promise<unknown[]> {
  return (await forum.db.all<Record<string, unknown>>(query)).map(row => Object.values(row)[0])
}

/** The networks next to one, from its own side and from theirs; they must be the same. */
export async function neighboursOf(forum: Forum, id: string): Promise<unknown[]> {
  const own = await column(forum, sql`SELECT neighbour_id FROM network_neighbours WHERE network_id = ${id} ORDER BY 1`)
  const theirs = await column(
    forum,
    sql`SELECT network_id FROM network_neighbours WHERE neighbour_id = ${id} ORDER BY 1`,
  )
  if (JSON.stringify(own) !== JSON.stringify(theirs)) throw new Error(`${id}: ${own} and ${theirs}`)
  return own
}

/** What the audit log has of networks, the newest last. */
export async function logged(forum: Forum): Promise<unknown[]> {
  return column(
    forum,
    sql`SELECT action || ' ' || coalesce(subject_id, '') || ' ' || details FROM audit_entries
    WHERE area = 'networks' OR action = 'role_changed' ORDER BY id`,
  )
}
