import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { jobs } from '../../src/jobs.ts'
import { runDueJobs } from '../../src/platform/jobs/run-due-jobs.ts'
import { deskPresses } from '../double-submit/desk-presses.ts'
import { writingPresses } from '../double-submit/writing-presses.ts'
import type { castIds } from '../support/cast.ts'
import { onD1 } from '../support/database.ts'
import { type Forum, openForum } from '../support/forum.ts'
import { seeded } from '../support/seeded.ts'
import { wordFaults } from './judge.ts'
import { type Known, randomRequests } from './random-requests.ts'

const people = [
  'aino',
  'aino',
  'eero',
  'kaisa',
  'kaisa',
  'kaisa',
  'nella',
  'birgitta',
] satisfies (keyof typeof castIds)[]

/** On D1, where a request takes longer, fewer. */
const times = onD1 ? 200 : 2000

/** Ids that really are, one of each table that has them. */
async function idsIn({ db }: Forum): Promise<string[]> {
  const rows = await db.all<{ id: string }>(sql`
    SELECT id FROM practices UNION SELECT id FROM threads UNION SELECT id FROM answers
    UNION SELECT id FROM (SELECT id FROM events UNION SELECT id FROM rounds UNION SELECT id FROM people)`)
  return [...rows.map(row => row.id), '6', '15', 'kainuu', 'lappi', 'tym-laki', 'work_short', 'service_name', 'front']
}

/** A forum in which every form has been pressed, and the forms. */
async function filledForum() {
  const forum = await openForum()
  const forms: Known['forms'] = []
  for (const prepare of Object.values({ ...writingPresses, ...deskPresses })) {
    const { who, address, fields = {} } = await prepare(forum)
    forms.push({ address, fields })
    // The cast is still needed.
    if (!/closing|anonymising|activity|successor|role|merging|erasure/.test(address)) await who.post(address, fields)
  }
  // The presses moved the clock on, and /health looks at that.
  await runDueJobs(forum.services, jobs)
  return { forum, forms }
}

test(`${times} requests at random break nothing and leave no half of anything`, { timeout: 300_000 }, async () => {
  const { forum, forms } = await filledForum()
  const random = seeded(3_000_003)
  const next = randomRequests(random, forum.services.origin, { ids: await idsIn(forum), forms })
  const seen: Record<number, number> = {}
  for (let at = 0; at < times; at++) {
    const person = people[Math.floor(random() * (people.length + 1))]
    const who = person ? await forum.as(person) : forum.visitor()
    const { path, init } = next()
    const answer = await who.send(path, init)
    await forum.settled()
    seen[answer.status] = (seen[answer.status] ?? 0) + 1
    const isScript = answer.headers.get('Content-Type')?.startsWith('application/json')
    const faults = isScript || init.method === 'HEAD' ? [] : wordFaults(answer)
    if (answer.status >= 500 || faults.length > 0 || forum.errors.length > 0)
      expect.fail(
        `${person} ${init.method} ${path} ${String(init.body).slice(0, 500)}: ${answer.status} ${faults} ${forum.errors}`,
      )
  }
  // Every kind of answer was seen: taken, shown, refused.
  for (const status of [200, 303, 401, 403, 404, 415, 422]) expect(seen).toHaveProperty(String(status))
  expect(await forum.db.all(sql`SELECT * FROM pragma_foreign_key_check`)).toEqual([])
  process.stdout.write(`random requests: ${JSON.stringify(seen)}\n`)
})
