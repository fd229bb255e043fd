import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { countLevels, type LevelBallot } from '../../src/rounds/count-levels.ts'
import { findResults } from '../../src/rounds/find-results.ts'
import { openForum } from '../support/forum.ts'
import { ballotOf, castAll, castNetworks, closesAt, joinMore, openTestRound } from './round-support.ts'

async function closedRound() {
  const forum = await openForum()
  const id = await openTestRound(forum.services)
  const organisation = (at: number) => (at % 2 ? 'county' : 'kela')
  const extra = await joinMore(forum.db, 24, at => (at < 14 ? 'worker' : 'supervisor'), organisation)
  const mixed = (at: number) => ({
    ...ballotOf(at % 3 ? 'all' : 'own', 1, 8),
    ...ballotOf(at % 4 ? 'near' : 'none', 9),
  })
  await castAll(forum.services, id, Object.fromEntries(extra.map((person, at) => [person, mixed(at)])))
  await castNetworks(forum.services, id, {
    kainuu: { ...ballotOf('all', 1, 9), ...ballotOf('own', 10) },
    lappi: { ...ballotOf('all', 1, 5), ...ballotOf('near', 6) },
    helsinki: { ...ballotOf('all', 1, 5), ...ballotOf('own', 6, 12) },
  })
  forum.at(closesAt)
  return { forum, id }
}

test('everyone reads the result of a closed round in three languages', async () => {
  const { forum, id } = await closedRound()
  const page = await forum.visitor().get(`/fi/rounds/${id}/results`)
  expect(page.status).toBe(200)
  expect(page.text).toContain(
    'Verkostojen kanta: 5 tarvetta kannattaa edistää kaikissa verkostoissa yhdessä, 4 naapuriverkostojen kanssa',
  )
  expect(page.text).toContain('Tulos on suuntaa-antava')
  expect(page.text).toContain('äänet hajaantuivat')
  expect(page.text).toContain('Ihmisten vastaukset rooleittain')
  expect(page.text).toMatch(/Ääni puuttuu: .*Pohjanmaa/)
  expect(page.text).toContain('enintään 30 päivää')
  expect(page.text).not.toContain('Satunen')
  for (const language of ['sv', 'en'])
    expect((await forum.visitor().get(`/${language}/rounds/${id}/results`)).status).toBe(200)
  expect((await (await forum.as('aino')).get('/fi/rounds')).html).toContain(`/fi/rounds/${id}/results`)
})

test('the networks’ file can be counted again by anyone and its checksum is on the page', async () => {
  const { forum, id } = await closedRound()
  const file = await forum.visitor().get(`/fi/rounds/${id}/export/network`)
  expect(file.headers.get('Content-Type')).toContain('application/jsonl')
  const page = await forum.visitor().get(`/sv/rounds/${id}/results`)
  expect(page.text).toContain(createHash('sha256').update(file.html).digest('hex'))
  const [first = '', ...lines] = file.html.trimEnd().split('\n')
  const round = JSON.parse(first)
  expect(round).toMatchObject({ counter: 1, kind: 'level', quorum: 30, smallest_group: 5, voice: 'network' })
  expect(Object.keys(round)).toEqual([...Object.keys(round)].sort())
  expect(lines).toEqual([...lines].sort())
  const ballots = lines.map(line => JSON.parse(line) as { l: LevelBallot; network: string })
  expect(ballots.map(ballot => ballot.network).sort()).toEqual(['helsinki', 'kainuu', 'lappi'])
  const counted = countLevels(
    round.needs,
    ballots.map(ballot => ballot.l),
  )
  expect((await findResults(forum.services, id))?.network.needs).toEqual(counted)
})

test('the people’s file holds counts of each need, and no ballot', async () => {
  const { forum, id } = await closedRound()
  const file = await forum.visitor().get(`/fi/rounds/${id}/export/personal`)
  const page = await forum.visitor().get(`/fi/rounds/${id}/results`)
  expect(page.text).toContain(createHash('sha256').update(file.html).digest('hex'))
  const [, ...lines] = file.html.trimEnd().split('\n')
  expect(lines).toHaveLength(15)
  expect(file.html).not.toMatch(/worker|county|extra|"l"/)
  const results = await findResults(forum.services, id)
  for (const line of lines) {
    const { n, c } = JSON.parse(line)
    expect(results?.personal.needs?.find(need => need.need === n)).toMatchObject(c)
  }
})
