import { describe, expect, test } from 'vitest'
import type { ExportFault, ReadExport } from '../../src/counting/export.ts'
import { readExport } from '../../src/counting/export.ts'
import { tally } from '../../src/counting/tally.ts'
import { countNetworkPriority } from '../../src/results/count-networks.ts'
import { countPersonalPriority } from '../../src/results/count-people.ts'
import { countPersonalTiming } from '../../src/results/count-timing.ts'
import { exportNetworkAnswers, exportPersonalAnswers } from '../../src/results/export-answers.ts'
import { type ExportedRules, exportNetworkRankings, exportPersonalRankings } from '../../src/results/export-rankings.ts'
import { listDifferences, recount } from '../../src/results/recount.ts'
import type { Ballot } from '../../src/rounds/ballot.ts'
import type { PersonalNeed } from '../../src/rounds/round-result.ts'
import { seeded } from '../support/seeded.ts'
import { digest, people, ranked, times } from './results-support.ts'

const asks = { level: false, priority: true, timing: false }
const rules: ExportedRules = {
  ...{ id: 'r', needs: [11, 2, 7], networkCount: 22, quorumPercent: 30, smallestGroup: 5, asks, scope: 'national' },
}
const ballot = (ranking: string, more: Partial<Ballot> = {}): Ballot => ({
  ...{ ranking: ranked(ranking), levels: {}, timing: {}, ...more },
})
const linesOf = (file: string) => file.trimEnd().split('\n')
const read = (file: string) => readExport(linesOf(file)) as ReadExport
const levels: PersonalNeed[] = [{ need: 2, shown: 'nearly_all', choice: 'all' }]

describe('the networks’ export of a round that asks for an order', () => {
  const cast = new Map([
    ['lappi', ballot('7 11=2')],
    ['kainuu', ballot('')],
    ['helsinki', ballot('7 2=11')],
  ])

  test('is the round and a line a network, keys and numbers sorted', () => {
    expect(exportNetworkRankings(rules, cast)).toBe(
      `${[
        '{"asks":["priority"],"counter":2,"generator":"xoshiro128** seeded by splitmix64","needs":[2,7,11],"networks":22,"quorum":30,"resamples":2000,"round":"r","scope":"national","smallest_group":5,"unranked":"last","voice":"network"}',
        '{"network":"helsinki","r":[[7],[2,11]]}',
        '{"network":"kainuu","r":[]}',
        '{"network":"lappi","r":[[7],[2,11]]}',
      ].join('\n')}\n`,
    )
    expect(exportNetworkRankings(rules, new Map([...cast].reverse()))).toBe(exportNetworkRankings(rules, cast))
  })

  test('has each network’s levels and timing beside its ranking where the round asks for them', () => {
    const all = { ...rules, asks: { level: true, priority: true, timing: true } }
    const one = new Map([['lappi', ballot('7', { levels: { 11: 'own', 2: 'all' }, timing: { 7: 'before' } })]])
    expect(linesOf(exportNetworkRankings(all, one))[1]).toBe(
      '{"l":{"11":"own","2":"all"},"network":"lappi","r":[[7]],"t":{"7":"before"}}',
    )
    expect(linesOf(exportNetworkRankings({ ...rules, asks: { ...asks, timing: true } }, one))[1]).toBe(
      '{"network":"lappi","r":[[7]],"t":{"7":"before"}}',
    )
    expect(linesOf(exportNetworkRankings(rules, one))[1]).toBe('{"network":"lappi","r":[[7]]}')
  })

  test('says in a round by neighbourhoods who borders on whom', () => {
    const near = { ...rules, scope: 'near' as const, neighbours: { lappi: ['oulu', 'kainuu'], oulu: [] } }
    expect(read(exportNetworkRankings(near, cast)).header).toMatchObject({
      scope: 'near',
      neighbours: { lappi: ['kainuu', 'oulu'], oulu: [] },
    })
  })

  test('is counted by the tally', () => {
    expect(tally(read(exportNetworkRankings(rules, cast)).profile)).toMatchObject({
      ballots: 2,
      blank: 1,
      schulze: [[7], [2, 11]],
    })
  })
})

describe('the people’s export of a round that asks for an order', () => {
  const asked = { ...rules, asks: { level: true, priority: true, timing: true } }
  const timing = countPersonalTiming(
    [2],
    times(12, at => ({ 2: at < 7 ? 'before' : 'after' })),
    5,
  )
  const rankings = [...times(4, () => ranked('7 2')), ranked('11'), []]

  test('has rankings without anything beside them, and levels and timing as counts in the first line', () => {
    const file = exportPersonalRankings(asked, rankings, { levels, timing })
    expect(linesOf(file).slice(1)).toEqual(['{"r":[[11]]}', ...times(4, () => '{"r":[[7],[2]]}'), '{"r":[]}'])
    expect(read(file).header).toMatchObject({
      voice: 'personal',
      asks: ['level', 'priority', 'timing'],
      levels: [{ n: 2, nearly_all: 'all' }],
      timing: [{ n: 2, t: { before: 7, after: 5, none: 0, unanswered: 0 } }],
    })
    expect(file).toBe(exportPersonalRankings(asked, [...rankings].reverse(), { levels, timing }))
  })

  test('has no ballot when fewer than five rank something, and can be counted all the same', () => {
    const file = exportPersonalRankings(rules, rankings.slice(1), { levels: null, timing: null })
    expect(linesOf(file)).toHaveLength(1)
    expect(file).not.toMatch(/levels|timing/)
    expect(read(file).profile).toMatchObject({ ballots: 0, blank: 0 })
  })
})

describe('the export of a round that asks for no order', () => {
  const cast = new Map([
    ['lappi', ballot('', { levels: { 11: 'own', 2: 'all' }, timing: { 2: 'none' } })],
    ['kainuu', ballot('')],
  ])
  const counts: PersonalNeed[] = [
    ...levels,
    {
      ...{ need: 7, shown: 'counts', own: 1, near: 2, all: 3, none: 4, unanswered: 5, opinions: 6 },
      ...{ shares: null, intervals: null, level: 'near', split: true },
    },
  ]
  const asking = (level: boolean, timing: boolean) => ({
    ...rules,
    needs: [2, 7, 11],
    asks: { level, priority: false, timing },
  })

  test('is for levels what it has always been', () => {
    expect(linesOf(exportNetworkAnswers(asking(true, false), cast))).toEqual([
      '{"counter":1,"kind":"level","needs":[2,7,11],"networks":22,"quorum":30,"round":"r","smallest_group":5,"voice":"network"}',
      '{"l":{"2":"all","11":"own"},"network":"lappi"}',
      '{"l":{},"network":"kainuu"}',
    ])
    expect(linesOf(exportPersonalAnswers(asking(true, false), { levels: counts, timing: null })).slice(1)).toEqual([
      '{"c":{"all":3,"near":2,"none":4,"own":1,"unanswered":5},"n":7}',
      '{"n":2,"nearly_all":"all"}',
    ])
  })

  test('has timing in the same form', () => {
    expect(linesOf(exportNetworkAnswers(asking(false, true), cast))).toEqual([
      '{"counter":1,"kind":"timing","needs":[2,7,11],"networks":22,"quorum":30,"round":"r","smallest_group":5,"voice":"network"}',
      '{"network":"kainuu","t":{}}',
      '{"network":"lappi","t":{"2":"none"}}',
    ])
    const timing = countPersonalTiming(
      [2, 7],
      times(9, at => ({ 2: 'before' as const, 7: at < 4 ? ('after' as const) : ('before' as const) })),
      5,
    )
    expect(linesOf(exportPersonalAnswers(asking(true, true), { levels, timing })).slice(1)).toEqual([
      '{"n":2,"nearly_all":"all","t":{"nearly_all":"before"}}',
      '{"n":7,"t":{"after":4,"before":5,"none":0,"unanswered":0}}',
    ])
    expect(linesOf(exportPersonalAnswers(asking(true, true), { levels: null, timing: null }))).toHaveLength(1)
  })
})

describe('a recount from the file alone', () => {
  const random = seeded(77)
  const needs = [1, 2, 3, 4, 5, 6]
  const ranking = () => {
    const drawn = [...needs].sort(() => random() - 0.5)
    return drawn.slice(0, Math.floor(random() * 7)).map(need => [need])
  }
  const ballots = times(40, at => ({ network: `n${at}`, ranking: ranking() }))
  const round = { ...rules, needs }
  const networks = exportNetworkRankings(
    round,
    new Map(ballots.map(each => [each.network, { ...ballot(''), ranking: each.ranking }])),
  )
  const published = countNetworkPriority({ needs, ballots, neighbours: null, seed: digest })

  test('gives the published figures of both voices', () => {
    const again = recount(networks)
    if ('fault' in again) throw new Error(again.fault)
    expect(again.count.order).toEqual(published.order)
    expect(listDifferences(JSON.parse(JSON.stringify(published)), again)).toEqual([])
    const cast = ballots.map(each => ({ ...each, role: 'a', organisation: 'x' }))
    const told = countPersonalPriority({ needs, ballots: cast, smallestGroup: 5, seed: digest })
    const file = exportPersonalRankings(
      round,
      ballots.map(each => each.ranking),
      { levels: null, timing: null },
    )
    const secret = recount(file)
    if ('fault' in secret || !told) throw new Error('both are to be counted')
    expect(listDifferences(told, secret)).toEqual([])
  })

  test('shows which figures are not those of the file', () => {
    const other = recount(exportNetworkRankings(round, new Map([['n1', ballot('6 5 4')]])))
    if ('fault' in other) throw new Error(other.fault)
    expect(listDifferences(published, other)).toEqual(
      expect.arrayContaining(['ballots', 'order', 'ranked', 'pairwise']),
    )
    const again = recount(networks)
    if ('fault' in again) throw new Error(again.fault)
    expect(listDifferences({ ...published, agreement: 0.123 }, again)).toEqual(['agreement'])
  })

  test('names the line that cannot be counted', () => {
    expect(recount(`${networks}{"r":[[99]]}\n`) as ExportFault).toMatchObject({ line: 42 })
    expect(recount('')).toMatchObject({ line: 1 })
    expect(recount(networks.slice(0, -1))).toEqual(recount(networks))
  })
})

test('a round nobody voted in is exported and counted', () => {
  expect(recount(exportNetworkRankings(rules, new Map()))).toMatchObject({ count: { ballots: 0, order: [[2, 7, 11]] } })
  expect(people(0, 'a', 'x', 'n')).toEqual([])
})
