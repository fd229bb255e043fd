import { expect, test } from 'vitest'
import { emptyBallot } from '../../src/rounds/ballot.ts'
import type { LevelBallot } from '../../src/rounds/count-levels.ts'
import {
  countNetworks,
  countPeople,
  type Electorate,
  type PersonalBallotCast,
  turnoutOf,
} from '../../src/rounds/count-round.ts'
import { exportNetworks, exportPeople } from '../../src/rounds/export-round.ts'
import { ballotOf } from './round-support.ts'

const needs = Array.from({ length: 15 }, (_, at) => at + 1)
const rules = {
  ...{ id: 'r', needs, eligible: 100, networkCount: 22, quorumPercent: 30, smallestGroup: 5, neighbours: {} },
  ...{ scope: 'national' as const, asks: { level: true, priority: false, timing: false } },
}
const person = (levels: LevelBallot, role = 'worker', organisation = 'kela'): PersonalBallotCast => ({
  ...{ ballot: { ...emptyBallot, levels }, role, organisation, network: 'kainuu' },
})
const round = (personalBallots: PersonalBallotCast[], networkBallots: LevelBallot[] = []) => ({
  ...{ ...rules, personalBallots },
  networkBallots: networkBallots.map((levels, at) => ({ network: `n${at}`, ballot: { ...emptyBallot, levels } })),
})
const peopleOf = (electorate: Electorate) => countPeople(electorate, '')

test('blank ballots count in the turnout and nowhere else', () => {
  const cast = [...Array.from({ length: 6 }, (_, at) => person(ballotOf(at ? 'all' : 'own'))), person({}), person({})]
  const both = round(cast, [ballotOf('all'), {}])
  const [network, personal] = [countNetworks(both, ''), peopleOf(both)]
  expect(network.turnout).toMatchObject({ people: 8, networks: 2 })
  expect(network.needs[0]).toMatchObject({ all: 1, unanswered: 0 })
  expect(personal).toMatchObject({ ballots: 6 })
  expect(personal.needs?.[0]).toMatchObject({ shown: 'counts', all: 5, own: 1, unanswered: 0 })
})

test('four ballots tell nothing, blank ones do not help, five of one mind tell no counts', () => {
  const four = Array.from({ length: 4 }, () => person(ballotOf('all')))
  expect(peopleOf(round([...four, person({})]))).toEqual({ needs: null, priority: null, timing: null })
  const cast = round([...four, person(ballotOf('all'))])
  const five = peopleOf(cast)
  expect(five.needs?.[0]).toEqual({ need: 1, shown: 'nearly_all', choice: 'all' })
  expect(exportPeople(cast)).not.toMatch(/"all":\d/)
})

test.each([
  [30, 12, true],
  [29, 12, false],
  [30, 11, false],
  [0, 22, false],
])('%i people of a hundred and %i networks of 22 make the quorum: %s', (people, networks, met) => {
  const cast = Array.from({ length: people }, () => person(ballotOf('own')))
  const ballots = Array.from({ length: networks }, () => ballotOf('own'))
  expect(turnoutOf(round(cast, ballots)).met).toBe(met)
})

test('in a round of one network the turnout is not told where it would tell who did not vote', () => {
  const cast = Array.from({ length: 12 }, () => person(ballotOf('own')))
  const own = { ...round(cast), scope: 'own' as const }
  expect(turnoutOf({ ...own, eligible: 13 })).toMatchObject({ people: null, eligible: null })
  expect(turnoutOf({ ...own, eligible: 20 })).toMatchObject({ people: 12, eligible: 20 })
  expect(turnoutOf({ ...round(cast), eligible: 13 })).toMatchObject({ people: 12, eligible: 13 })
})

test('nobody with a vote is no quorum', () => {
  expect(
    turnoutOf({
      ...round(
        [],
        Array.from({ length: 22 }, () => ({})),
      ),
      eligible: 0,
    }).met,
  ).toBe(false)
})

test('the order ballots came in changes no byte of a file', () => {
  const ballots: [string, LevelBallot][] = [
    ['lappi', { 10: 'own', 2: 'all' }],
    ['kainuu', ballotOf('near')],
    ['helsinki', {}],
  ]
  const fileOf = (all: typeof ballots) =>
    exportNetworks({
      ...round([]),
      networkBallots: all.map(([network, levels]) => ({ network, ballot: { ...emptyBallot, levels } })),
    })
  const file = fileOf(ballots)
  expect(file).toBe(fileOf(ballots.reverse()))
  expect(file.split('\n')[0]).toBe(
    `{"counter":1,"kind":"level","needs":[${needs}],"networks":22,"quorum":30,"round":"r","smallest_group":5,"voice":"network"}`,
  )
  expect(file).toContain('{"l":{"2":"all","10":"own"},"network":"lappi"}\n')
  const cast = Array.from({ length: 12 }, (_, at) => person(ballotOf(at % 2 ? 'own' : 'near')))
  const told = (people: PersonalBallotCast[]) => exportPeople(round(people))
  expect(told(cast)).toBe(told(cast.reverse()))
  expect(told(cast).split('\n')).toContain('{"c":{"all":0,"near":6,"none":0,"own":6,"unanswered":0},"n":1}')
})

test('in two hundred random rounds every published group has five ballots or more', () => {
  const random = seeded(7)
  const pick = <Thing>(things: readonly Thing[]) => things[Math.floor(random() * things.length)] as Thing
  let groupsSeen = 0
  for (let at = 0; at < 200; at++) {
    const roles = ['worker', 'supervisor', 'leader', 'management', 'partner', 'steering'].slice(0, 1 + (at % 6))
    const cast = Array.from({ length: Math.floor(random() ** 2 * 80) }, () => {
      const answers = needs
        .filter(() => random() < 0.9)
        .map(need => [need, pick(['own', 'near', 'all', 'none'] as const)])
      const choices = random() < 0.1 ? {} : Object.fromEntries(answers)
      return person(choices, roles[Math.floor(random() ** 2 * roles.length)], pick(['kela', 'county', 'employment']))
    })
    const personal = peopleOf(round(cast))
    if (personal.needs === null) continue
    expect(personal.ballots).toBeGreaterThanOrEqual(5)
    for (const groups of [personal.groups.role, personal.groups.organisation]) {
      if (!groups) continue
      groupsSeen += groups.length
      expect(groups.reduce((sum, group) => sum + group.ballots, 0)).toBe(personal.ballots)
      for (const group of groups) expect(group.ballots).toBeGreaterThanOrEqual(5)
    }
  }
  expect(groupsSeen).toBeGreaterThan(300)
})

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}
