import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { readExport } from '../../src/counting/export.ts'
import { tally } from '../../src/counting/tally.ts'
import { sha256 } from '../../src/platform/ids.ts'
import { type Ballot, emptyBallot, writeBallot } from '../../src/rounds/ballot.ts'
import { castBallot } from '../../src/rounds/cast-ballot.ts'
import { castNetworkBallot } from '../../src/rounds/cast-network-ballot.ts'
import { draftRound } from '../../src/rounds/draft-round.ts'
import { findExport } from '../../src/rounds/find-export.ts'
import { findResults } from '../../src/rounds/find-results.ts'
import { listLog } from '../../src/rounds/list-log.ts'
import { listLogFaults } from '../../src/rounds/list-log-faults.ts'
import { logFile, readLogLine } from '../../src/rounds/log-file.ts'
import type { LogEntry } from '../../src/rounds/next-log-entries.ts'
import { openDraft, openRound } from '../../src/rounds/open-round.ts'
import { receiptOf } from '../../src/rounds/receipts.ts'
import { recountRound } from '../../src/rounds/recount-round.ts'
import type { RoundPlan } from '../../src/rounds/round-plan.ts'
import { sealIfDue } from '../../src/rounds/seal-round.ts'
import { verifyLog } from '../../src/rounds/verify-log.ts'
import { writeLogged } from '../../src/rounds/write-logged.ts'
import { openForum } from '../support/forum.ts'
import { closesAt, joinMore, opensAt } from './round-support.ts'

type Forum = Awaited<ReturnType<typeof openForum>>

const plan: RoundPlan = {
  ...{ title: 'Mistä aloitetaan?', body: 'Sijoita tarpeet.', language: 'fi', opensAt, closesAt },
  ...{ asks: { level: false, priority: true, timing: true }, timingPoint: 'kesä 2027' },
  needs: { from: 'list', numbers: [1, 3, 6, 7], because: 'Ohjausryhmä valitsi nämä.' },
}

const ballot = (ranking: number[][], before: number[] = []): Ballot => ({
  ...{ ...emptyBallot, ranking },
  timing: Object.fromEntries(before.map(need => [String(need), 'before' as const])),
})

async function closedRound(forum: Forum) {
  const { services } = forum
  const id = await openRound(services, 'siiri', plan)
  const extra = await joinMore(forum.db, 12)
  const receipts = []
  for (const [at, personId] of extra.entries()) {
    const cast = await castBallot(services, {
      ...{ roundId: id, personId },
      ballot: at < 8 ? ballot([[6], [1, 7]], [6]) : at < 11 ? ballot([[7], [6], [3]], [7]) : ballot([]),
    })
    if (!cast.ok) throw new Error(cast.refusal)
    receipts.push(cast.receipt)
  }
  const rankings: Record<string, number[][]> = { kainuu: [[6], [7]], lappi: [[7, 6], [1]], pohjanmaa: [[6], [1]] }
  for (const [networkId, ranking] of Object.entries(rankings))
    await castNetworkBallot(services, { roundId: id, networkId, castBy: 'eero', ballot: ballot(ranking) })
  forum.at(closesAt)
  await sealIfDue(services, id)
  return { id, receipts }
}

test('a round of an order and timing is counted for both voices from files anyone can count', async () => {
  const forum = await openForum()
  const { id, receipts } = await closedRound(forum)
  const results = await findResults(forum.services, id)
  expect(results?.network.priority?.order).toEqual([[6], [7], [1], [3]])
  expect(results?.network.needs).toEqual([])
  expect(results?.personal.priority).toMatchObject({ ballots: 11, blank: 1, order: [[6], [7], [1], [3]] })
  expect(results?.personal.timing?.find(each => each.need === 6)).toMatchObject({ before: 8 })
  expect(results?.receipts).toEqual(receipts.map(each => each.code).sort())
  for (const voice of ['network', 'personal'] as const) {
    const file = (await findExport(forum.services, id, voice)) ?? ''
    expect(await sha256(file)).toBe(results?.digests[voice])
    const read = readExport(file.trimEnd().split('\n'))
    if ('fault' in read) throw new Error(read.fault)
    expect(tally(read.profile).schulze).toEqual(results?.[voice].priority?.order)
  }
  expect(await recountRound(forum.services, id)).toEqual({
    ...{ network: { digest: true, order: true }, personal: { digest: true, order: true } },
  })
})

test('the ballots, their keys, drafts and salts are gone when the round is sealed', async () => {
  const forum = await openForum()
  const { receipts } = await closedRound(forum)
  for (const table of ['personal_ballots', 'ballot_drafts', 'round_secrets'])
    expect(await forum.db.all(sql.raw(`SELECT * FROM ${table}`))).toEqual([])
  const tables = await forum.db.all<{ name: string }>(sql`
    SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '@_cf%' ESCAPE '@'`)
  for (const { name } of tables) {
    const rows = JSON.stringify(await forum.db.all(sql.raw(`SELECT * FROM ${name}`)))
    for (const { salt } of receipts) expect(rows.includes(salt), name).toBe(false)
  }
})

test('a receipt is made of the salt and the ballot, and stays while the ballot does', async () => {
  const forum = await openForum()
  const id = await openRound(forum.services, 'siiri', plan)
  const cast = (ranking: number[][]) =>
    castBallot(forum.services, { roundId: id, personId: 'aino', ballot: ballot(ranking) })
  const [first, same, other] = [await cast([[6], [3, 1]]), await cast([[6], [1, 3]]), await cast([[3], [6]])]
  if (!(first.ok && same.ok && other.ok)) throw new Error('the round is open')
  expect(first.receipt).toEqual(same.receipt)
  expect(other.receipt.code).not.toBe(first.receipt.code)
  expect(first.receipt.code).toMatch(/^[0-9a-hjkmnp-tv-z]{16}$/)
  expect(await receiptOf(ballot([[6], [1, 3]]), first.receipt.salt)).toEqual(first.receipt)
  expect(writeBallot(ballot([[6], [3, 1]]))).toBe('{"levels":{},"ranking":[[6],[1,3]],"timing":{}}')
})

test('the log tells what happened to a round in a chain that shows any change', async () => {
  const forum = await openForum()
  const { id } = await closedRound(forum)
  await recountRound(forum.services, id)
  const entries = await listLog(forum.services, id)
  expect(entries.map(entry => entry.event)).toEqual(['opened', 'closed', 'exported', 'recounted'])
  expect(await verifyLog(entries)).toBeNull()
  const read = logFile(entries).trimEnd().split('\n').map(readLogLine) as LogEntry[]
  expect(await verifyLog(read)).toBeNull()
  const changed = read.map(entry => (entry.seq === 2 ? { ...entry, detail: entry.detail.replace('12', '13') } : entry))
  expect(await verifyLog(changed)).toEqual({ seq: 2, fault: 'changed' })
  expect(await verifyLog(read.filter(entry => entry.seq !== 3))).toEqual({ seq: 3, fault: 'missing' })
  expect(await listLogFaults(forum.services)).toMatchObject({ rounds: 1, entries: 4, faults: [] })
  for (const change of ['UPDATE round_log SET at = 1', 'DELETE FROM round_log'])
    await expect(forum.db.all(sql.raw(`${change} RETURNING seq`))).rejects.toThrow()
})

test('two who write to the log at once both get their line', async () => {
  const forum = await openForum()
  const { id } = await closedRound(forum)
  await Promise.all(
    [1, 2, 3, 4].map(at => writeLogged(forum.services, id, [{ event: 'recounted', detail: { at } }], () => [])),
  )
  const entries = await listLog(forum.services, id)
  expect(entries.map(entry => entry.seq)).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect(await verifyLog(entries)).toBeNull()
})

test('the command for a recount is one anybody has', () => {
  const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
  expect(scripts).toMatchObject({ tally: 'tsx src/tally.ts', 'verify-log': 'tsx src/verify-log.ts' })
})

test('a recount finds a published level or timing that its file does not add up to', async () => {
  const forum = await openForum()
  const { id } = await closedRound(forum)
  await forum.db.all(sql.raw('DROP TRIGGER round_results_stay'))
  const [row] = await forum.db.all<{ result: string }>(sql`
    SELECT result FROM round_results WHERE round_id = ${id} AND voice = 'network'`)
  const changed = (row?.result ?? '').replace('"before":0', '"before":1')
  expect(changed).not.toBe(row?.result)
  await forum.db.all(
    sql`UPDATE round_results SET result = ${changed} WHERE round_id = ${id} AND voice = 'network' RETURNING voice`,
  )
  expect(await recountRound(forum.services, id)).toMatchObject({
    ...{ network: { digest: true, order: false }, personal: { digest: true, order: true } },
  })
})

test('of levels that fewer than five people answered beside an order nothing is told', async () => {
  const forum = await openForum()
  const asks = { level: true, priority: true, timing: false }
  const id = await openRound(forum.services, 'siiri', { ...plan, asks, timingPoint: '' })
  for (const [at, personId] of (await joinMore(forum.db, 12)).entries()) {
    const levels: Ballot['levels'] = at === 0 ? { 1: 'own', 3: 'near' } : {}
    await castBallot(forum.services, { roundId: id, personId, ballot: { ...ballot([[6], [1]]), levels } })
  }
  forum.at(closesAt)
  await sealIfDue(forum.services, id)
  const results = await findResults(forum.services, id)
  expect(results?.personal.needs).toEqual([])
  expect(await findExport(forum.services, id, 'personal')).not.toMatch(/"own"|"near"/)
})

test('an order is not asked of a single need', async () => {
  const forum = await openForum()
  const id = await draftRound(forum.services, 'siiri', { ...plan, needs: { from: 'list', numbers: [6], because: 'x' } })
  expect(await openDraft(forum.services, 'siiri', id, 0)).toEqual({ ok: false, refusal: 'one_need' })
})
