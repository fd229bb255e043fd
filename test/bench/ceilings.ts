import { readFileSync } from 'node:fs'
import { serve } from '@hono/node-server'
import Sqlite from 'better-sqlite3'
import { Hono } from 'hono'
import { securityHeaders } from '../../src/platform/headers.ts'
import { newId } from '../../src/platform/ids.ts'
import { barePage } from './bare-page.ts'
import type { Ceiling } from './pages.ts'

/**
 * What could be had at best in a process like ours (Node, @hono/node-server, Hono, the same headers, SQLite with the same
 * settings): an answer made beforehand, a page of one prepared query and concatenated strings, one durable insert.
 */
const ceilings: Ceiling[] = JSON.parse(readFileSync(process.env.CEILINGS ?? '', 'utf8'))
const file = new Sqlite(process.env.DATABASE_PATH)
for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'secure_delete = ON'])
  file.pragma(pragma)

const edge = new Hono()
edge.use(securityHeaders)
edge.get('/ready', c => c.text('ready'))

for (const { name, html, query } of ceilings) {
  edge.get(`/fixed/${name}`, c => c.html(html))
  const page = barePage(html, file.prepare(query).raw())
  edge.get(`/bare/${name}`, c => c.html(page()))
}

const insert = file.prepare(`
  INSERT INTO answers (id, subject_kind, subject_id, author_id, body, body_html, language, answered_at)
  SELECT ?, 'thread', ?, (SELECT author_id FROM threads WHERE id = ?), ?, ?, 'fi', ?`)
edge.post('/bare/answer/:thread', async c => {
  const { thread } = c.req.param()
  const body = new URLSearchParams(await c.req.text()).get('body') ?? ''
  insert.run(newId(), thread, thread, body, `<p>${body}</p>`, Date.now())
  return c.redirect(`/fi/threads/${thread}`, 303)
})

serve({ fetch: edge.fetch, port: Number(process.env.PORT) })
