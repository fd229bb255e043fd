import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { readConfig } from '../../src/platform/config.ts'
import type { Services } from '../../src/platform/services.ts'
import { emptyBallot } from '../../src/rounds/ballot.ts'
import { castBallot } from '../../src/rounds/cast-ballot.ts'
import type { LevelBallot } from '../../src/rounds/count-levels.ts'
import { openRound } from '../../src/rounds/open-round.ts'
import { rebuildIndex } from '../../src/search/rebuild-index.ts'
import { openForum } from '../../src/serve.ts'
import { openSession } from '../../src/sign-in/sessions.ts'
import { fillDatabase } from './fill-database.ts'

export type MeasuredForum = {
  path: string
  /** A thread everybody may see with twenty answers, the newest such. */
  thread: string
  /** Threads everybody may see and answer. */
  threads: string[]
  round: string
  /** A signed-in session each; the first is a worker's. */
  cookies: string[]
}

const day = 86_400_000
const voters = 120

/** A database of so many times the measured forum, with an open round and 200 signed-in people; kept when it is there. */
export async function makeMeasuredForum(path: string, scale: number): Promise<MeasuredForum> {
  const notes = `${path}.json`
  if (existsSync(notes)) return JSON.parse(readFileSync(notes, 'utf8'))
  for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true })
  const read = readConfig({ DATABASE_PATH: path })
  if (!read.ok) throw new Error(read.mistakes.join('\n'))
  const { services, file } = await openForum(read.config)
  try {
    fillDatabase(file, scale, new Date())
    // Where publishing is measured, what is published is found too; a larger forum is only read.
    if (scale === 1) await rebuildIndex(services)
    const forum = { path, ...(await findThreads(services)), ...(await openDoors(services)) }
    file.pragma('wal_checkpoint(TRUNCATE)')
    writeFileSync(notes, JSON.stringify(forum))
    return forum
  } finally {
    file.close()
  }
}

async function findThreads({ db }: Services) {
  const rows = await db.all<{ id: string; answers: number }>(sql`
    SELECT id, answer_count AS answers FROM threads WHERE withdrawn_at IS NULL AND audience = 'all'
    ORDER BY active_at DESC LIMIT 200`)
  const thread = rows.find(row => row.answers === 20)?.id
  if (!thread) throw new Error('the filled forum has a thread with twenty answers')
  return { thread, threads: rows.map(row => row.id) }
}

/** A round under way that some have voted in, and a session for each of 200 people, a worker first. */
async function openDoors(services: Services) {
  const people = await services.db.all<{ id: string; role: string }>(sql`
    SELECT id, role_id AS role FROM people ORDER BY role_id = 'worker' DESC, id LIMIT 200`)
  const coordinator = people.find(person => person.role === 'coordinator') ?? people.at(-1)
  const opensAt = new Date(services.now().getTime() - 2 * day)
  const before = { ...services, now: () => opensAt }
  const round = await openRound(before, coordinator?.id ?? '', {
    ...{ title: 'Millä tasolla tarpeita kehitetään?', body: 'Valitse taso jokaiselle tarpeelle.', language: 'fi' },
    ...{ opensAt, closesAt: new Date(opensAt.getTime() + 9 * day) },
  })
  const levels = ['own', 'near', 'all'] as const
  for (const [n, { id }] of people.slice(0, voters).entries()) {
    const choices = Array.from({ length: 15 }, (_, need) => [String(need + 1), levels[(n + need * n) % 3]])
    await castBallot(services, {
      roundId: round,
      personId: id,
      ballot: { ...emptyBallot, levels: Object.fromEntries(choices) as LevelBallot },
    })
  }
  const cookies = []
  for (const { id } of people) cookies.push((await openSession(services, id, 'Bench')).split(';')[0] ?? '')
  return { round, cookies }
}
