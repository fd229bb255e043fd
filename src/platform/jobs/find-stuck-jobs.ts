import type { Services } from '../services.ts'
import { claimMinutes, type Jobs } from './run-due-jobs.ts'
import { jobs as table } from './schema.ts'

const graceMinutes = 5

/**
 * The names of jobs that were begun and not ended for a quarter of an hour, or that did not succeed for three of their
 * intervals; `since` is when the service began, from when on they had a chance to.
 */
export async function findStuckJobs({ db, now }: Services, jobs: Jobs, since: Date): Promise<string[]> {
  const rows = new Map((await db.select().from(table)).flatMap(row => (jobs[row.name] ? [[row.name, row]] : [])))
  const minutesAgo = (minutes: number) => new Date(now().getTime() - minutes * 60_000)
  // A job that came with this code has no row yet: it is judged by whether any other was run.
  const lastRun = latest(...[...rows.values()].map(row => row.finishedAt), since)
  return Object.entries(jobs).flatMap(([name, { everyMinutes }]) => {
    const row = rows.get(name)
    const ended = latest(row?.finishedAt, row?.failedAt)
    const hangs = row?.startedAt && row.startedAt > ended && row.startedAt < minutesAgo(claimMinutes + graceMinutes)
    const succeeded = row ? latest(row.finishedAt, since) : lastRun
    return hangs || succeeded < minutesAgo(3 * everyMinutes + graceMinutes) ? [name] : []
  })
}

function latest(...dates: (Date | null | undefined)[]): Date {
  return new Date(Math.max(0, ...dates.map(date => date?.getTime() ?? 0)))
}
