import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { app } from '../src/app.tsx'
import type { Database } from '../src/platform/db/database.ts'
import { type Forum, openForum, root } from './support/forum.ts'
import type { Page } from './support/page.ts'

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"

/** How many rows each table holds, and so whether anything was written. */
async function rowCounts(db: Database): Promise<Record<string, number>> {
  const tables = await db.all<{ name: string }>(sql`
    SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '@_cf%' ESCAPE '@'`)
  const counts: Record<string, number> = {}
  for (const { name } of tables) {
    const [row] = await db.all<{ count: number }>(sql`SELECT count(*) AS count FROM ${sql.identifier(name)}`)
    counts[name] = row?.count ?? 0
  }
  return counts
}

function postAddresses(): string[] {
  const patterns = app.routes.filter(route => route.method === 'POST').map(route => route.path)
  return [...new Set(patterns)].map(path =>
    path.replace(/^\/:language\{[^/]*\}/, '/fi').replace(/:\w+(\{[^}]*\})?/g, '1'),
  )
}

async function oneOfEach(forum: Forum): Promise<Record<string, Page>> {
  const visitor = forum.visitor()
  const aino = await forum.as('aino')
  return {
    page: await visitor.get('/fi/sign-in'),
    redirect: await visitor.get('/fi/account'),
    refusedForm: await visitor.post('/fi/sign-in', { email: 'nobody' }),
    endedSession: await visitor.post('/fi/threads', { title: 'Kysymys' }),
    notAllowed: await aino.get('/fi/reviews'),
    missing: await visitor.get('/fi/threads/nothing'),
    nowhere: await visitor.get('/nowhere'),
    foreign: await visitor.post('/fi/sign-in', {}, { Origin: 'https://evil.example' }),
    gone: await visitor.get('/fi/sign-in/link/used'),
    tooLarge: await visitor.post('/fi/sign-in', { email: 'x'.repeat(300_000) }),
  }
}

test('every answer carries the strict headers', async () => {
  const forum = await openForum()
  const answers = await oneOfEach(forum)
  expect(Object.fromEntries(Object.entries(answers).map(([kind, page]) => [kind, page.status]))).toEqual({
    ...{ page: 200, redirect: 303, refusedForm: 422, endedSession: 401, notAllowed: 403, missing: 404, nowhere: 404 },
    ...{ foreign: 403, gone: 410, tooLarge: 413 },
  })
  for (const [kind, { headers }] of Object.entries(answers)) {
    expect({ kind, policy: headers.get('Content-Security-Policy') }).toEqual({ kind, policy })
    expect({ kind, sniff: headers.get('X-Content-Type-Options') }).toEqual({ kind, sniff: 'nosniff' })
    expect({ kind, frame: headers.get('X-Frame-Options') }).toEqual({ kind, frame: 'DENY' })
    expect({ kind, from: headers.get('Cross-Origin-Resource-Policy') }).toEqual({ kind, from: 'same-origin' })
    expect({ kind, kept: headers.get('Cache-Control') ?? '' }).toEqual({
      kind,
      kept: expect.stringMatching(/no-(store|cache)/),
    })
  }
})

test('files that Workers serves alone carry the same headers', async () => {
  const forum = await openForum()
  const { headers } = await forum.visitor().get('/fi/sign-in')
  const listed = readFileSync(join(root, 'static/_headers'), 'utf8').split('\n/')[1] ?? ''
  const repeated = [...listed.matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name = '', value]) => [
    name.toLowerCase(),
    value,
  ])
  const ours = [...headers].filter(([name]) => !['content-type', 'cache-control', 'vary'].includes(name))
  expect(Object.fromEntries(repeated)).toEqual(Object.fromEntries(ours))
})

test('what a signed-in person gets is kept nowhere', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  expect((await aino.get('/fi')).headers.get('Cache-Control')).toBe('no-store')
})

const foreign: Record<string, string>[] = [
  { Origin: 'https://evil.example' },
  { Origin: 'null' },
  { Origin: 'http://forum.test.evil.example' },
  { Origin: '' },
  { Origin: '', 'Sec-Fetch-Site': 'cross-site' },
  { Origin: '', 'Sec-Fetch-Site': 'same-site' },
]

test('no form is taken from another site, or from nowhere', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const before = await rowCounts(forum.db)
  expect(postAddresses().length).toBeGreaterThan(5)
  for (const address of postAddresses())
    for (const headers of foreign) {
      const answer = await kaisa.post(address, { title: 'Toiselta sivulta', person: 'aino' }, headers)
      expect({ address, headers, status: answer.status }).toEqual({ address, headers, status: 403 })
    }
  expect(await rowCounts(forum.db)).toEqual(before)
})

test('a form too large is refused in words, however its size is told', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const answer = await aino.post('/fi/threads', { body: 'ä'.repeat(200_000) })
  expect(answer.status).toBe(413)
  expect(answer.heading).not.toBe('')

  const endless = new ReadableStream<Uint8Array>({
    pull: controller => controller.enqueue(new TextEncoder().encode('body='.padEnd(100_000, 'a'))),
  })
  const headers = { Origin: forum.services.origin, 'Content-Type': 'application/x-www-form-urlencoded' }
  const init = { method: 'POST', body: endless, headers, duplex: 'half' }
  expect((await app.request('/fi/sign-in', init, forum.services)).status).toBe(413)
})

const elsewhere = [
  ...[
    'https://evil.example',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/fi\\@evil.example',
  ],
  ...[
    '/fi//evil.example',
    '/fi/..//evil.example',
    '/fi/../../evil.example',
    '/fi/%2e%2e//evil.example',
    '/fi@evil.example',
  ],
  ...[
    'javascript:alert(1)',
    ' https://evil.example',
    '\thttps://evil.example',
    '/\t/evil.example',
    'fi',
    '/evil',
    '/fi\r\nX: y',
  ],
]

test('nobody is sent to another site after signing in', async () => {
  const forum = await openForum({ demoCast: ['aino'] })
  const visitor = forum.visitor()
  const aino = await forum.as('aino')
  const { origin } = forum.services
  for (const to of elsewhere) {
    const asked = await aino.get(`/fi/sign-in?to=${encodeURIComponent(to)}`)
    const demo = await visitor.post('/fi/sign-in/demo', { person: 'aino', to })
    for (const answer of [asked, demo]) {
      expect({ to, status: answer.status }).toEqual({ to, status: 303 })
      expect({ to, origin: new URL(answer.location ?? '', origin).origin }).toEqual({ to, origin })
    }
    await visitor.post('/fi/sign-in/end')
  }
})

test('the link in a mail leads to our own pages only', async () => {
  const forum = await openForum()
  const visitor = forum.visitor()
  await visitor.post('/fi/sign-in', { email: 'aino@esimerkki.fi', to: '//evil.example' })
  await forum.settled()
  const link = /http:\/\/forum\.test(\S+)/.exec(forum.mails[0]?.text ?? '')?.[1] ?? ''
  expect((await visitor.post(link)).location).toBe('/fi')
})

test('an unexpected error shows an id that the log knows, and no detail', async () => {
  const seen: { error: unknown; id: string }[] = []
  const forum = await openForum({ report: (error, id) => void seen.push({ error, id }) })
  const visitor = forum.visitor()
  await forum.db.all(sql`ALTER TABLE sign_in_links RENAME TO secret_detail`)
  const answer = await visitor.get('/fi/sign-in/link/any')
  expect(answer.status).toBe(500)
  expect(answer.text).toContain(seen[0]?.id ?? 'no id')
  expect(answer.html).not.toMatch(/sign_in_links|SELECT|Error:|at .*\.ts/)
  expect(answer.headers.get('Content-Security-Policy')).toBe(policy)

  await forum.db.all(sql`ALTER TABLE changes RENAME TO changes_gone`)
  const bare = await visitor.get('/fi')
  expect(bare.status).toBe(500)
  expect(bare.text).toContain(seen[1]?.id ?? 'no id')
  expect(bare.html).not.toMatch(/changes|SELECT|Error:/)
})

test('the session is out of reach of scripts, of other sites and of plain HTTP', async () => {
  const forum = await openForum({ demoCast: ['aino'], origin: 'https://forum.test' })
  const entered = await forum.visitor().post('/fi/sign-in/demo', { person: 'aino' })
  const cookie = entered.headers.get('Set-Cookie') ?? ''
  for (const word of ['HttpOnly', 'SameSite=Lax', 'Secure', 'Path=/']) expect(cookie).toContain(word)
})

test('nobody becomes somebody of the cast outside the demonstration', async () => {
  const forum = await openForum()
  const visitor = forum.visitor()
  expect((await visitor.post('/fi/sign-in/demo', { person: 'aino' })).status).toBe(404)
  expect((await visitor.get('/fi/sign-in')).links).not.toContain('/fi/sign-in/demo')
})
