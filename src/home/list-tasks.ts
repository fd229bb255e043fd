import { countForOthers, type DeskWaiting } from '../desk/find-waiting.ts'
import { countDrafts } from '../drafts/count-drafts.ts'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import type { OpenRound } from '../rounds/list-open-rounds.ts'
import { countFreshFinds, type FreshFinds } from '../search/count-fresh-finds.ts'
import { countOpenQuestions } from '../threads/count-open-questions.ts'
import { listOwnThreadsToMark } from '../threads/list-own-threads-to-mark.ts'
import type { ThreadRow } from '../threads/thread-row.ts'

/** Something that waits for the viewer. */
export type Task =
  | { kind: 'desk'; waiting: DeskWaiting }
  | { kind: 'ballot' | 'network_ballot'; round: OpenRound }
  | { kind: 'mark'; thread: ThreadRow }
  | { kind: 'wanted'; count: number; organisationId: string }
  | { kind: 'saved'; found: FreshFinds }
  | { kind: 'drafts'; count: number }

const mostThreads = 3

/**
 * What waits for the viewer: what others wait for at their desk, ballots, then answers to their questions, then questions
 * to their organisation, what is new in their saved searches and what they have not written to its end.
 */
export async function listTasks(
  services: Services,
  viewer: Viewer,
  { rounds, atDesk }: { rounds: OpenRound[]; atDesk: DeskWaiting | null },
): Promise<Task[]> {
  const [threads, open, drafts, found] = await Promise.all([
    listOwnThreadsToMark(services, viewer, mostThreads),
    countOpenQuestions(services, viewer),
    countDrafts(services, viewer.id),
    countFreshFinds(services, viewer),
  ])
  const tasks: Task[] = atDesk && countForOthers(atDesk) > 0 ? [{ kind: 'desk', waiting: atDesk }] : []
  const ballots = rounds.flatMap((round): Task[] => [
    ...(round.voted === false ? [{ kind: 'ballot' as const, round }] : []),
    ...(round.networkVoted === false ? [{ kind: 'network_ballot' as const, round }] : []),
  ])
  tasks.push(...ballots, ...threads.map(thread => ({ kind: 'mark' as const, thread })))
  if (open.wanted > 0) tasks.push({ kind: 'wanted', count: open.wanted, organisationId: viewer.organisationTypeId })
  if (found.count > 0) tasks.push({ kind: 'saved', found })
  if (drafts > 0) tasks.push({ kind: 'drafts', count: drafts })
  return tasks
}
