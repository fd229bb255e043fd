import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq, sql } from 'drizzle-orm'
import { afterEach, expect, test } from 'vitest'
import { needs } from '../../src/needs/schema.ts'
import { networkNeighbours, networks } from '../../src/networks/schema.ts'
import { practices, practiceTranslations } from '../../src/practices/schema.ts'
import { loadStarter } from '../../src/starter/load-starter.ts'
import { indexDrift } from '../search/index-drift.ts'
import { openTestDatabase } from '../support/database.ts'
import { root } from '../support/forum.ts'

const starter = join(root, 'starter')
const folders: string[] = []

function copyOfStarter() {
  const folder = mkdtempSync(join(tmpdir(), 'starter-'))
  folders.push(folder)
  cpSync(starter, folder, { recursive: true })
  return folder
}

function edit(folder: string, name: string, change: (text: string) => string) {
  writeFileSync(join(folder, name), change(readFileSync(join(folder, name), 'utf8')))
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

test('a new forum starts with 22 networks, 15 needs and 83 practices, nine of them marked as wishes', async () => {
  const { db } = await openTestDatabase()
  await loadStarter({ db }, starter)
  expect(await db.select().from(networks)).toHaveLength(22)
  expect(await db.select().from(needs)).toHaveLength(15)
  const all = await db.select().from(practices)
  expect(all).toHaveLength(83)
  expect(all.filter(practice => practice.kind === 'pitfall')).toHaveLength(34)
  expect(all.filter(practice => practice.isWish)).toHaveLength(9)
  expect(all.every(practice => practice.language === 'fi' && practice.source !== '')).toBe(true)
  const english = await db.select().from(practiceTranslations).where(eq(practiceTranslations.language, 'en'))
  expect(english.filter(translation => translation.summary)).toHaveLength(83)
})

test('only the two ranks of 2023 that are known are told', async () => {
  const { db } = await openTestDatabase()
  await loadStarter({ db }, starter)
  const ranked = await db.select({ number: needs.number, rank: needs.rank2023 }).from(needs)
  expect(ranked.filter(need => need.rank !== null)).toEqual([
    { number: 6, rank: 1 },
    { number: 7, rank: 9 },
  ])
})

test('every network is the neighbour of its neighbours', async () => {
  const { db } = await openTestDatabase()
  await loadStarter({ db }, starter)
  const lonely = await db.all(sql`
    SELECT * FROM network_neighbours a WHERE NOT EXISTS (
      SELECT 1 FROM network_neighbours b WHERE b.network_id = a.neighbour_id AND b.neighbour_id = a.network_id)`)
  expect(lonely).toEqual([])
})

test('loading again doubles nothing and reports that nothing changed', async () => {
  const { db } = await openTestDatabase()
  await loadStarter({ db }, starter)
  const again = await loadStarter({ db }, starter)
  for (const change of again) expect(change).toMatchObject({ added: [], changed: [], removed: [] })
  expect(await db.select().from(practices)).toHaveLength(83)
})

test('an edited file changes its row and what no longer belongs to it, and says so', async () => {
  const { db } = await openTestDatabase()
  await loadStarter({ db }, starter)
  const folder = copyOfStarter()
  edit(folder, 'networks.csv', text =>
    text
      .replace('kainuu,Kainuu,', 'kainuu,Kainuun verkosto,')
      .replace('pohjois-karjala;pohjois-pohjanmaa;pohjois-savo\n', 'pohjois-savo\n'),
  )
  const changes = await loadStarter({ db }, folder)
  expect(changes.find(change => change.table === 'networks')?.changed).toEqual(['kainuu'])
  const removed = changes.find(change => change.table === 'network_neighbours')?.removed
  expect(removed).toEqual(['kainuu pohjois-karjala', 'kainuu pohjois-pohjanmaa'])
  const near = await db.select().from(networkNeighbours).where(eq(networkNeighbours.networkId, 'kainuu'))
  expect(near.map(row => row.neighbourId)).toEqual(['pohjois-savo'])
})

test('a directory with one file leaves all other tables alone', async () => {
  const { db } = await openTestDatabase()
  await loadStarter({ db }, starter)
  const folder = mkdtempSync(join(tmpdir(), 'starter-'))
  folders.push(folder)
  writeFileSync(join(folder, 'themes.csv'), 'id,fi,sv,en\nuusi,Uusi teema,Nytt tema,New theme\n')
  const changes = await loadStarter({ db }, folder)
  expect(changes.map(change => change.table)).toEqual(['themes'])
  expect(changes[0]).toMatchObject({ added: ['uusi'], removed: [] })
})

test('a table that cannot be read is named', async () => {
  const { db } = await openTestDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'starter-'))
  folders.push(folder)
  writeFileSync(join(folder, 'themes.csv'), 'id,fi\nuusi,Uusi\n')
  await expect(loadStarter({ db }, folder)).rejects.toThrow('themes.csv: no column sv, en')
})

test('what an edited file says is found, and what it says no longer is not', async () => {
  const { db } = await openTestDatabase()
  await loadStarter({ db }, starter)
  const folder = copyOfStarter()
  edit(folder, 'networks.csv', text => text.replaceAll('Kainuu', 'Kaukomaa'))
  edit(folder, 'needs.csv', text => text.replaceAll(' asiakas', ' kuntalais'))
  edit(folder, 'practices.csv', text => text.replaceAll(' asiakas', ' kuntalais').replace(',title_sv,', ',title_none,'))
  const changes = await loadStarter({ db }, folder)
  for (const table of ['networks', 'needs', 'practices'])
    expect(changes.find(change => change.table === table)?.changed.length).toBeGreaterThan(0)
  expect(changes.find(change => change.table === 'practice_translations')?.removed.length).toBeGreaterThan(0)
  expect(await indexDrift(db)).toEqual([])
})
