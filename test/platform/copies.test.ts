import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { memberships } from '../../src/people/schema.ts'
import { migrationNames } from '../../src/platform/db/migrate.ts'
import { migrations } from '../support/database.ts'
import { openForum } from '../support/forum.ts'

test('the engine of the suite migrated what each test gets a copy of, all of it', async () => {
  const { db } = await openForum()
  const applied = await db.all<{ name: string }>(sql`SELECT name FROM d1_migrations ORDER BY name`)
  expect(applied.map(({ name }) => name)).toEqual(migrationNames(migrations))
})

test('a copy keeps references and the index of the search', async () => {
  const { db } = await openForum()
  const nobody = db.insert(memberships).values({ personId: 'nobody', networkId: 'kainuu' })
  await expect(Promise.resolve(nobody)).rejects.toThrow()
  const found = await db.all<{ kind: string }>(sql`
    SELECT DISTINCT kind FROM search_fts JOIN search_entries entries ON entries.id = search_fts.rowid
      JOIN search_things things ON things.id = thing_id WHERE search_fts MATCH '"kainuu"' ORDER BY kind`)
  expect(found.map(({ kind }) => kind)).toContain('network')
})

test('what is written to one copy is in no other', async () => {
  const [one, other] = [await openForum(), await openForum()]
  await one.db.insert(memberships).values({ personId: 'aino', networkId: 'lappi' })
  const mine = (db: typeof one.db) => db.select().from(memberships).where(eq(memberships.personId, 'aino'))
  expect([(await mine(one.db)).length, (await mine(other.db)).length]).toEqual([1, 0])
})
