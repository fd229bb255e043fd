import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { app } from '../../src/app.tsx'
import { migrate } from '../../src/platform/db/migrate.ts'
import { openSqlite } from '../../src/platform/db/sqlite.ts'
import { annulRound } from '../../src/rounds/annul-round.ts'
import { participations, personalBallots, roundSecrets } from '../../src/rounds/schema.ts'
import { sealIfDue } from '../../src/rounds/seal-round.ts'
import { loadStarter } from '../../src/starter/load-starter.ts'
import { joinCast } from '../support/cast.ts'
import { migrations, onD1 } from '../support/database.ts'
import { openForum, root } from '../support/forum.ts'
import { ballotOf, castAll, castNetworks, closesAt, opensAt, openTestRound } from './round-support.ts'

const roles = [null, 'aino', 'eero', 'monna', 'pauli', 'siiri', 'kaisa'] as const

test('while a round is open no page tells anybody a result or another ballot', { timeout: 120_000 }, async () => {
  const forum = await openForum()
  const id = await openTestRound(forum.services)
  await castAll(forum.services, id, { nella: ballotOf('own'), hilla: ballotOf('near'), birgitta: ballotOf('all') })
  await castNetworks(forum.services, id, { pohjanmaa: ballotOf('near'), helsinki: ballotOf('all') })
  const secrets = await secretsOf(forum.db)
  const patterns = [...new Set(app.routes.filter(route => route.method === 'GET').map(route => route.path))]
  const addresses = patterns.flatMap(pattern => addressesOf(pattern, id))
  expect(addresses.length).toBeGreaterThan(20)
  // Local D1 is slow, and the other pages are the same there.
  const visited = onD1 ? addresses.filter(address => /rounds|reviews/.test(address)) : addresses
  for (const role of roles) {
    const visitor = role ? await forum.as(role) : forum.visitor()
    for (const address of visited) {
      const page = await visitor.get(address)
      expect(page.status, address).toBeLessThan(500)
      for (const secret of secrets) expect(page.html.includes(secret), address).toBe(false)
      expect(page.html, address).not.toMatch(/share-bar|result-need|export_sha256|"l":\{/)
      expect(page.html, address).not.toMatch(/<input[^>]*name="need_\d+"[^>]* checked/)
      if (/results|export|reviews\/./.test(address)) expect([303, 403, 404], address).toContain(page.status)
    }
  }
})

test('a visitor is sent to sign in instead of seeing an open round', async () => {
  const forum = await openForum()
  const id = await openTestRound(forum.services)
  const visitor = forum.visitor()
  expect((await visitor.get(`/fi/rounds/${id}`)).location).toContain('/fi/sign-in')
  expect((await visitor.get('/fi/rounds')).text).not.toContain('Mitä kehitetään?')
  expect((await visitor.get(`/fi/rounds/${id}/results`)).status).toBe(404)
  forum.at(closesAt)
  expect((await visitor.get(`/fi/rounds/${id}`)).status).toBe(200)
  expect((await visitor.get(`/fi/rounds/${id}/results`)).status).toBe(200)
})

test('who took part and what was chosen share no table, and no time tells them apart', async () => {
  const forum = await openForum()
  const columns = async (table: string) =>
    (await forum.db.all<{ name: string }>(sql`SELECT name FROM pragma_table_info(${table})`)).map(each => each.name)
  expect(await columns('participations')).toEqual(['round_id', 'person_id'])
  expect(await columns('personal_ballots')).not.toContain('person_id')
  const id = await openTestRound(forum.services)
  await castAll(forum.services, id, { nella: ballotOf('own'), aino: ballotOf('near') })
  forum.at(closesAt)
  await sealIfDue(forum.services, id)
  expect(await forum.db.select().from(personalBallots)).toEqual([])
  expect((await forum.db.select().from(participations)).map(row => row.personId)).toEqual(['aino', 'nella'])
})

test.skipIf(onD1).each(['sealing', 'annulment'])('%s leaves no voter key, ballot or secret in the file', async how => {
  const folder = mkdtempSync(join(tmpdir(), 'rounds-'))
  const { db, file } = openSqlite(join(folder, 'forum.db'))
  try {
    migrate(file, migrations)
    await loadStarter({ db }, join(root, 'starter'))
    await joinCast(db, opensAt)
    const forum = await openForum({ db })
    const id = await openTestRound(forum.services)
    await castAll(forum.services, id, { nella: ballotOf('own'), aino: ballotOf('near'), hilla: ballotOf('all') })
    await castAll(forum.services, id, { nella: { ...ballotOf('own', 1, 7), ...ballotOf('none', 8) } })
    const secrets = await secretsOf(db)
    expect(secrets.length).toBe(7)
    for (const secret of secrets) expect(bytesOf(folder).includes(secret)).toBe(true)
    if (how === 'annulment') await annulRound(forum.services, 'kaisa', id, 'Kokeilu')
    forum.at(closesAt)
    await sealIfDue(forum.services, id)
    for (const secret of secrets) expect(bytesOf(folder).includes(secret)).toBe(false)
    expect(bytesOf(folder)).not.toContain('"7":"own","8":"none"')
  } finally {
    file.close()
    rmSync(folder, { recursive: true })
  }
})

function bytesOf(folder: string) {
  return readdirSync(folder)
    .map(name => readFileSync(join(folder, name), 'latin1'))
    .join('\n')
}

async function secretsOf(db: Awaited<ReturnType<typeof openForum>>['db']) {
  const keys = await db.select({ key: personalBallots.voterKey }).from(personalBallots)
  const salts = await db.select({ key: personalBallots.salt }).from(personalBallots)
  const secrets = await db.select({ key: roundSecrets.secret }).from(roundSecrets)
  return [...keys, ...salts, ...secrets].map(row => row.key)
}

function addressesOf(pattern: string, id: string) {
  const voices = pattern.includes(':voice') ? ['network', 'personal'] : ['']
  return voices.map(voice =>
    pattern
      .replace(/^\/:language\{[^}]*\}/, '/fi')
      .replace(/:voice\{[^}]*\}/, voice)
      .replace(/:id(\{[^}]*\})?/, id)
      .replace(/:\w+(\{[^}]*\})?/g, '6')
      .replaceAll('*', ''),
  )
}
