import { and, eq, sql } from 'drizzle-orm'
import { describeError } from '../describe-error.ts'
import { newId } from '../ids.ts'
import type { Services } from '../services.ts'
import { jobs as table } from './schema.ts'

/** Work in the background. `run` may be repeated: a process may die in the middle of it. */
export type Job = { everyMinutes: number; run: (services: Services) => Promise<unknown> }

/** The table of contents of such work, by name. */
export type Jobs = Record<string, Job>

/** A claim older than this belongs to a process that died, and is free again. */
export const claimMinutes = 10

/**
 * Runs every job whose time has come, one after the other, and writes down how it ended. Any number of processes may
 * call this at once: a job is claimed by one. One that fails is reported and keeps nobody from the others.
 * Returns the names of the jobs run.
 */
export async function runDueJobs(services: Services, jobs: Jobs): Promise<string[]> {
  const ran: string[] = []
  for (const [name, job] of Object.entries(jobs)) {
    const claimedAt = services.now()
    if (!(await claim(services, name, job, claimedAt))) continue
    ran.push(name)
    try {
      await job.run(services)
      await finish(services, name, claimedAt, { finishedAt: services.now(), failure: '' })
    } catch (error) {
      services.report(error, newId())
      const [failure = ''] = describeError(error).split('\n')
      await finish(services, name, claimedAt, { failedAt: services.now(), failure: failure.slice(0, 300) })
    }
  }
  return ran
}

/**
 * One statement, so that of two who claim at once one gets it: the job is due, and nobody is at it. A claim from the
 * future, made by a clock that was wrong, holds nothing up.
 */
async function claim({ db }: Services, name: string, { everyMinutes }: Job, now: Date): Promise<boolean> {
  const time = now.getTime()
  const due = time - everyMinutes * 60_000
  const [abandoned, future] = [time - claimMinutes * 60_000, time + claimMinutes * 60_000]
  const claimed = await db
    .insert(table)
    .values({ name, startedAt: now })
    .onConflictDoUpdate({
      target: table.name,
      set: { startedAt: now },
      setWhere: sql`started_at IS NULL OR started_at > ${future} OR (started_at <= ${due} AND (
        started_at <= ${abandoned} OR finished_at >= started_at OR failed_at >= started_at))`,
    })
    .returning({ name: table.name })
  return claimed.length > 0
}

type End = { finishedAt: Date; failure: '' } | { failedAt: Date; failure: string }

/** Whoever was so slow that the claim was taken over writes nothing. */
async function finish({ db }: Services, name: string, claimedAt: Date, end: End): Promise<void> {
  await db
    .update(table)
    .set(end)
    .where(and(eq(table.name, name), eq(table.startedAt, claimedAt)))
}
