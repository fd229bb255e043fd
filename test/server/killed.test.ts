import { existsSync, statSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seeded } from '../support/seeded.ts'
import { get, inspect, type Member, makeDatabase, makeService, type Service } from '../support/service.ts'
import { draftIdOf, type Newest, writingLoad } from '../support/writing-load.ts'

const rounds = 20
const random = seeded(20261124)
let database: Awaited<ReturnType<typeof makeDatabase>>
let service: Service

beforeAll(async () => {
  database = await makeDatabase(24)
  service = await makeService(database.path)
})

afterAll(async () => {
  await service?.kill()
  database?.remove()
})

const passed = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

test('whatever was answered is there after kill -9, twenty times at random moments of heavy writing', async () => {
  const load = writingLoad(service, database.members, database.round, random)
  const counts = { answered: 0, withLog: 0, killedWhileStarting: 0 }
  await service.start()
  for (let round = 0; round < rounds; round++) {
    const writing = load.run()
    await load.more(10 + Math.floor(random() * 70))
    await passed(random() * 30)
    await service.kill()
    counts.answered += await writing
    if (sizeOf(`${database.path}-wal`) > 0) counts.withLog++

    // Every fourth time the power fails again while it starts.
    if (round % 4 === 3) {
      service.begin()
      await passed(random() * 400)
      await service.kill()
      counts.killedWhileStarting++
    }
    await service.start()
    expect({ round, health: JSON.parse((await get(service, null, '/health')).text) }).toMatchObject({
      ...{ round, health: { status: 'ok' } },
    })
    expect({ round, lost: await whatIsLost(load, round) }).toEqual({ round, lost: [] })
  }
  expect(load.refused).toEqual([])
  expect(counts.withLog).toBeGreaterThan(0)
  process.stdout.write(
    `killed ${rounds} times: ${counts.answered} writes answered, none lost; ${counts.withLog} times `,
  )
  process.stdout.write(`with a log to recover, ${counts.killedWhileStarting} more times while starting\n`)
})

/** What is damaged, missing or half written, a line each. */
async function whatIsLost({ posts, newest }: ReturnType<typeof writingLoad>, round: number): Promise<string[]> {
  const { damage, strays, tables } = inspect(database.path)
  const rows = (table: string) => tables[table] ?? []
  const byId = (table: string) => new Map(rows(table).map(row => [row.id, row]))
  const [threads, practices, answers, drafts] = ['threads', 'practices', 'answers', 'drafts'].map(byId)
  const counted = (table: string, column: string, id: unknown) => rows(table).filter(row => row[column] === id).length
  return [
    ...(damage === 'ok' ? [] : [`integrity_check: ${damage}`]),
    ...strays.map(stray => `foreign_key_check: ${JSON.stringify(stray)}`),
    ...[...posts.thread].filter(([id, words]) => threads?.get(id)?.title !== words).map(([id]) => `thread ${id}`),
    ...[...posts.practice].filter(([id, words]) => practices?.get(id)?.title !== words).map(([id]) => `practice ${id}`),
    ...[...posts.answer].filter(([id, words]) => answers?.get(id)?.body !== words).map(([id]) => `answer ${id}`),
    ...ours(newest.draft).flatMap(([who, known]) => {
      const fields = String(drafts?.get(draftIdOf(who))?.fields ?? '{}')
      return isOneOf(known, JSON.parse(fields).title) ? [] : [`draft of ${who.id}`]
    }),
    ...(await lostBallots(newest.ballot, round)),
    // Written together: a practice with its needs, an answer with the count beside it, a ballot with its participation.
    ...rows('practices')
      .filter(
        row => String(row.title).startsWith('Kirjoitus') && counted('practice_needs', 'practice_id', row.id) !== 2,
      )
      .map(row => `needs of practice ${row.id}`),
    ...rows('threads')
      .filter(row => row.answer_count !== counted('answers', 'subject_id', row.id))
      .map(row => `count of thread ${row.id}`),
    ...(rows('participations').length === rows('personal_ballots').length ? [] : ['a ballot without its voter']),
  ]
}

function ours(known: Map<string, Newest>): [Member, Newest][] {
  return database.members.flatMap(who => {
    const newest = known.get(who.id)
    return newest ? [[who, newest] as [Member, Newest]] : []
  })
}

function isOneOf({ taken, unanswered }: Newest, found: unknown): boolean {
  return found === (taken ?? undefined) || unanswered.includes(String(found))
}

/** A ballot is secret: only its voter is shown it. A quarter of the voters look each time, and all at the end. */
async function lostBallots(known: Map<string, Newest>, round: number): Promise<string[]> {
  const looking = ours(known).filter((_, at) => at % 4 === round % 4 || round === rounds - 1)
  const lost = looking.map(async ([who, newest]) => {
    const { text } = await get(service, who, `/fi/rounds/${database.round}/ballot`)
    const inputs = text.match(/<input[^>]*name="need_1"[^>]*>/g) ?? []
    const chosen = inputs.find(input => / checked/.test(input))
    const value = /value="(\w+)"/.exec(chosen ?? '')?.[1]
    return inputs.length > 0 && isOneOf(newest, value) ? [] : [`ballot of ${who.id}: ${value}`]
  })
  return (await Promise.all(lost)).flat()
}

function sizeOf(path: string): number {
  return existsSync(path) ? statSync(path).size : 0
}
