import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { searchEntries, searchFts } from '../../src/text-index/schema.ts'
import { threads } from '../../src/threads/schema.ts'
import { openForum } from '../support/forum.ts'
import { ask } from '../threads/write.ts'
import { hits, searchFor, told } from './hits.ts'

test('of more than 500 the best are counted, told so, and a filter still finds the others', async () => {
  const forum = await openForum()
  const eero = await forum.as('eero')
  const [model = ''] = (await ask(eero, { title: 'Kvasari' })).split('/').slice(-1)
  const { db } = forum
  await db.writeTogether([
    db.insert(threads).select(sql`
      WITH RECURSIVE number (at) AS (SELECT 1 UNION ALL SELECT at + 1 FROM number WHERE at < 600)
      SELECT 'many' || at, title, body, body_html, language, perspective_id, iif(at > 590, 'lappi', 'kainuu'), author_id,
        audience, audience_role_id, answer_count, helped_answer_id, asked_at, active_at, withdrawn_at, revision, edited_at
      FROM number JOIN threads ON threads.id = ${model}`),
    db.insert(searchEntries).select(sql`
      SELECT NULL, id, '', 'fi' FROM search_things WHERE ref_id LIKE 'many%'`),
    db.insert(searchFts).select(sql`
      SELECT search_entries.id, 'kvasari kvasar', '', '', '', ''
      FROM search_entries JOIN search_things ON search_things.id = thing_id WHERE ref_id LIKE 'many%'`),
  ])
  const visitor = forum.visitor()
  const page = await visitor.get(searchFor({ q: 'kvasari' }))
  expect(told(page)).toBe('500 osumaa, sivu 1/25')
  expect(page.text).toMatch(/Mukana on 500 parasta/)
  expect(hits(await visitor.get(searchFor({ q: 'kvasari', page: '25' })))).toHaveLength(20)
  const lappi = await visitor.get(searchFor({ q: 'kvasari', network: 'lappi' }))
  expect([told(lappi), hits(lappi).length]).toEqual(['10 osumaa', 10])
})
