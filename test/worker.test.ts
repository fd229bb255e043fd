import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { build } from 'esbuild'
import { Miniflare, type Request as MiniflareRequest, Response as MiniflareResponse } from 'miniflare'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { jobs } from '../src/jobs.ts'
import { openD1 } from '../src/platform/db/d1.ts'
import type { Services } from '../src/platform/services.ts'
import { openFirstLink } from '../src/sign-in/open-first-link.ts'
import { loadStarter } from '../src/starter/load-starter.ts'
import { planFields } from './rounds/round-support.ts'
import { migrationStatements } from './support/database.ts'
import { formOf } from './support/form-of.ts'
import { root } from './support/forum.ts'
import { Page } from './support/page.ts'

const origin = 'http://forum.test'
const mails: { to: string; text: string }[] = []
const mailTo = { MAIL_HTTP_URL: 'https://mail.test/send', MAIL_FROM: 'forum@esimerkki.fi' }
let worker: Miniflare
let services: Services
let cookie = ''
let round = ''

beforeAll(async () => {
  const bundle = await build({
    ...{ entryPoints: [join(root, 'src/worker.ts')], bundle: true, write: false, format: 'esm', target: 'es2022' },
    ...{ jsx: 'automatic', jsxImportSource: '#jsx', conditions: ['workerd', 'worker', 'browser'] },
  })
  worker = new Miniflare({
    ...{ modules: true, script: bundle.outputFiles[0]?.text ?? '', compatibilityDate: '2026-04-26' },
    ...{ bindings: { ORIGIN: origin, ...mailTo, ALLOWED_MAIL_DOMAINS: 'esimerkki.fi' }, d1Databases: ['DB'] },
    outboundService: async (request: MiniflareRequest) => {
      mails.push((await request.json()) as (typeof mails)[number])
      return new MiniflareResponse('taken')
    },
  })
  const binding = await worker.getD1Database('DB')
  await binding.batch(migrationStatements().map(each => binding.prepare(each)))
  services = { db: openD1(binding), origin, now: () => new Date() } as Services
  await loadStarter(services, join(root, 'starter'))
})

afterAll(() => worker.dispose())

async function send(path: string, fields?: Record<string, string | string[]>): Promise<Page> {
  const headers = { Cookie: cookie, Origin: origin, 'Content-Type': 'application/x-www-form-urlencoded' }
  const sent = Object.entries(fields ?? {}).flatMap(([name, value]) => [value].flat().map(each => [name, each]))
  const body = fields && new URLSearchParams(sent).toString()
  const init = { method: fields ? 'POST' : 'GET', headers, body, redirect: 'manual' as const }
  const answer = await worker.dispatchFetch(origin + path, init)
  for (const set of answer.headers.getSetCookie()) cookie = set.split(';')[0] ?? ''
  return new Page(answer.status, new Headers([...answer.headers]), await answer.text())
}

test('in workerd a visitor sees the home page in each language', async () => {
  for (const language of ['fi', 'sv', 'en']) {
    const home = await send(`/${language}`)
    expect(home.status).toBe(200)
    expect(home.html).toContain(`<html lang="${language}"`)
    expect(home.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
  }
})

test('in workerd the first coordinator comes in by the link, once, and opens a round', async () => {
  const link = (await openFirstLink(services))?.slice(origin.length) ?? ''
  expect((await send(link)).status).toBe(200)
  const me = { email: 'kaisa@esimerkki.fi', name: 'Kaisa Koordinaatto', network: 'helsinki', organisation: 'other' }
  expect((await send(link, me)).status).toBe(303)
  expect((await send('/fi')).text).toContain('Kaisa Koordinaatto')
  expect((await send(link, me)).status).toBe(410)

  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  const drafted = await send('/fi/rounds', {
    ...planFields({ title: 'Ensimmäinen kierros', body: 'Millä tasolla?', token: '' }),
    ...{ opens_day: day(-1), opens_time: '9.00', closes_day: day(9), closes_time: '16.00' },
  })
  const draft = drafted.location?.split('?')[0] ?? ''
  const opened = await send(`${draft}/opening`, formOf(await send(draft), `${draft}/opening`))
  expect(opened.status).toBe(303)
  round = opened.location?.split('?')[0] ?? ''
  expect((await send('/fi/sign-in/end', {})).status).toBe(303)
})

test('in workerd a worker comes in by a mailed link, publishes a practice and votes', async () => {
  expect((await send('/fi/sign-in', { email: 'aino@esimerkki.fi' })).status).toBe(200)
  await expect.poll(() => mails.length).toBe(1)
  expect(mails[0]?.to).toBe('aino@esimerkki.fi')
  const link = /http:\/\/forum\.test(\S+)/.exec(mails[0]?.text ?? '')?.[1] ?? ''
  const me = { name: 'Aino Esimerkki', network: 'kainuu', organisation: 'employment' }
  expect((await send(link, me)).status).toBe(303)

  const practice = { kind: 'good', title: 'Aamukahvit', summary: 'Kahvilla sovitaan.', done: '**Keitettiin**.' }
  const published = await send('/fi/practices', { ...practice, 'needs[]': '2', language: 'fi', audience: 'all' })
  expect(published.status).toBe(303)
  expect((await send(published.location ?? '')).html).toContain('<strong>Keitettiin</strong>')
  expect((await send('/fi/practices')).text).toContain('Aamukahvit')

  const voted = await send(`${round}/ballot`, { need_1: 'own', need_15: 'all' })
  expect(voted.status).toBe(303)
  expect((await send(`${round}/ballot`)).html.match(/ checked=""/g)).toHaveLength(2)
})

type Scheduled = { scheduled(event: { cron: string }): Promise<{ outcome: string }> }

test('in workerd the jobs run when their time comes, and a supervisor is told that all is well', async () => {
  const own = (await worker.getWorker()) as unknown as Scheduled
  expect((await own.scheduled({ cron: '*/5 * * * *' })).outcome).toBe('ok')
  const ended = await services.db.all<{ name: string }>(sql`SELECT name FROM jobs WHERE finished_at IS NOT NULL`)
  expect(ended.map(row => row.name).sort()).toEqual(Object.keys(jobs).sort())
  const health = await send('/health')
  expect({ code: health.status, ...JSON.parse(health.html) }).toEqual({
    ...{ code: 200, status: 'ok', database: 'ok', migrations: 'ok', jobs: 'ok', stuck: [] },
  })
})

test('in workerd an account that writes without end is told to wait', async () => {
  const answers = []
  for (let at = 0; at < 35; at++) answers.push((await send('/fi/account/language', { language: 'fi' })).status)
  expect(answers).toContain(303)
  expect(answers.at(-1)).toBe(429)
})

test('in workerd names are remembered from request to request, until one is changed', async () => {
  const titleOf = async () => (await send('/fi')).title
  const rename = (name: string) => services.db.all(sql`UPDATE terms SET fi = ${name} WHERE id = 'service' RETURNING id`)
  const before = await titleOf()
  const [trigger] = await services.db.all<{ sql: string }>(sql`
    SELECT sql FROM sqlite_schema WHERE name = 'terms_changed_changes_names'`)
  await services.db.all(sql`DROP TRIGGER terms_changed_changes_names`)
  await rename('Muistamaton')
  expect(await titleOf()).toBe(before)
  await services.db.all(sql.raw(trigger?.sql ?? ''))
  await rename('Muuttunut')
  expect(await titleOf()).toContain('Muuttunut')
})
