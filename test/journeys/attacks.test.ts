import { createHash, randomUUID } from 'node:crypto'
import Sqlite from 'better-sqlite3'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { attackAddresses, attackTexts } from '../support/attack-texts.ts'
import { openBrowser, openWindow } from '../support/browser.ts'
import { type DemoServer, startDemo } from '../support/demo-server.ts'

type Fields = Record<string, string | string[]>
type Member = { id: string; network: string; cookie: string; role: string }

let server: DemoServer & { database: string }
let members: Member[]
let next = 0

beforeAll(async () => {
  server = await startDemo(inject('demo'))
  members = signIn(server.database)
})
afterAll(() => server?.stop())

/** A session for everybody of the demonstration, so that nobody writes more than one may in a minute. */
function signIn(database: string): Member[] {
  const file = new Sqlite(database)
  type Row = { id: string; network: string; role: string }
  const rows = file.prepare('SELECT id, home_network_id AS network, role_id AS role FROM people WHERE active = 1').all()
  const insert = file.prepare('INSERT INTO sessions VALUES (?, ?, ?, ?, ?)')
  const soon = Math.floor(Date.now() / 1000) + 86_400 * 20
  const everybody = (rows as Row[]).map(row => {
    const id = randomUUID().replaceAll('-', '')
    insert.run(createHash('sha256').update(id).digest('hex'), row.id, soon, Date.now(), 'Attack')
    return { ...row, cookie: `session=${id}` }
  })
  file.close()
  return everybody
}

async function post(who: Member, path: string, fields: Fields) {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) for (const each of [value].flat()) body.append(name, each)
  const headers = { Cookie: who.cookie, Origin: server.origin }
  const answer = await fetch(server.origin + path, { method: 'POST', body, headers, redirect: 'manual' })
  await answer.text()
  return { status: answer.status, path: (answer.headers.get('Location') ?? '').split(/[?#]/)[0] ?? '' }
}

/** The next of the people, so that the writing is spread over all of them. */
function somebody(): Member {
  return members[next++ % members.length] as Member
}

const short = (text: string, limit: number) => text.replace(/\s+/g, ' ').trim().slice(0, limit) || 'x'

/** One text in every field of a practice, a thread, an event and an answer. Returns where it was published. */
async function publish(text: string, address: string): Promise<{ pages: string[]; refused: number }> {
  const who = somebody()
  const shared = { language: 'fi', audience: 'all', network: who.network, 'needs[]': ['1'] }
  const practice = await post(who, '/fi/practices', {
    ...shared,
    ...{ kind: 'good', title: short(text, 120), summary: text.slice(0, 280), situation: text, done: text },
    ...{ happened: text, watch_out: text, fits_where: text, source: text.slice(0, 180), theme: '' },
  })
  const thread = await post(who, '/fi/threads', { ...shared, title: short(text, 120), body: text, perspective: '' })
  const event = await post(somebody(), '/fi/calendar', {
    ...{ language: 'fi', audience: 'all', 'needs[]': ['1'], kind: 'training', title: short(text, 120) },
    ...{ description: text, place: text.slice(0, 100), start_day: '1.12.2027', start_time: '9', end_time: '11' },
  })
  const linked = await post(somebody(), '/fi/calendar', {
    ...{ language: 'fi', audience: 'all', kind: 'training', title: 'Linkki', description: `[x](${address})` },
    ...{ link: address, start_day: '2.12.2027', start_time: '9', end_time: '11' },
  })
  const under = [practice, thread, event].filter(each => each.status === 303)
  const answers = await Promise.all(
    under.map(each => post(somebody(), `${each.path}/answers`, { body: text, language: 'fi' })),
  )
  const all = [practice, thread, event, linked, ...answers]
  for (const { status } of all) expect([303, 422]).toContain(status)
  return {
    pages: [...under, linked].filter(each => each.status === 303).map(each => each.path),
    refused: all.filter(each => each.status === 422).length,
  }
}

// Text and no function, because the compiler knows no `document` here.
const whatIsWrong = `(() => {
  const main = document.querySelector('main')
  const own = /^<(script|link) [^>]*(src|href)="\\/(js|css)\\/[a-z.]+\\?v=\\w+"/
  const bad = [...main.querySelectorAll('script, style, link, meta, base, iframe, object, embed, video, audio, img, math, template, dialog, marquee')]
  const names = [...main.querySelectorAll('*')].flatMap(each => [...each.attributes].map(one => each.tagName + ' ' + one.name))
  const links = [...document.querySelectorAll('a[href], area[href], [action], [formaction]')]
    .map(each => each.href ?? each.action ?? each.formAction)
    .filter(href => typeof href === 'string' && !/^(https?:|mailto:|webcal:)/.test(href))
  return [
    ...bad.map(each => each.outerHTML.slice(0, 100)).filter(text => !own.test(text)),
    ...names.filter(name => / (on|style$|hx-on|data-hx)/.test(name)),
    ...[...main.querySelectorAll('.prose [id], .prose [name], .prose [class]:not(.table-scroll), .prose [hx-get], .prose form')].map(each => each.outerHTML.slice(0, 100)),
    ...links,
  ]
})()`

const listening = `
  window.pwned = () => { window.wasPwned = true }
  for (const word of ['alert', 'confirm', 'prompt', 'print']) window[word] = window.pwned
  window.violations = []
  document.addEventListener('securitypolicyviolation', event => window.violations.push(event.violatedDirective + ' ' + event.blockedURI))
`

/** The texts that stand in names, settings and queues: table, what tells its rows apart, and the columns with words in. */
const named: [table: string, key: string, columns: string[]][] = [
  ['terms', 'id', ['fi', 'sv', 'en']],
  ['themes', 'id', ['fi', 'sv', 'en']],
  ['roles', 'id', ['fi', 'sv', 'en']],
  ['organisation_types', 'id', ['fi', 'sv', 'en']],
  ['needs', 'number', ['fi', 'sv', 'en', 'description_fi', 'source']],
  ['networks', 'id', ['fi', 'sv', 'en', 'region_fi', 'host_fi', 'area_fi', 'languages']],
  ['people', 'id', ['name']],
  ['reports', 'id', ['reason']],
  ['feedback', 'id', ['body', 'page', 'answer']],
  ['drafts', 'id', ['place']],
  ['sessions', 'id', ['device']],
  ['practices', 'id', ['region', 'source']],
  ['practice_translations', 'practice_id', ['title', 'summary']],
  ['holidays', 'day', ['fi', 'sv', 'en']],
]

/** Writes the texts from the one at `from` on past every form into each name; returns where the next ones begin. */
function rename(database: string, from: number): number {
  const file = new Sqlite(database)
  let at = from
  for (const [table, key, columns] of named) {
    const ids = file.prepare(`SELECT ${key} FROM ${table} LIMIT 24`).pluck().all()
    for (const id of ids)
      for (const column of columns) {
        const text = attackTexts[at++ % attackTexts.length]
        const value = table === 'drafts' ? `/${text}` : text
        file.prepare(`UPDATE ${table} SET ${column} = ? WHERE ${key} = ?`).run(value, id)
      }
  }
  file.close()
  return at
}

/** Opens pages one after another in a tab and tells everything that should not have happened there. */
async function watch(window: BrowserContext, paths: string[]): Promise<string[]> {
  const found: string[] = []
  const page: Page = await window.newPage()
  await page.addInitScript(listening)
  page.on('request', request => {
    const url = new URL(request.url())
    const own = url.origin === server.origin && /^\/(fi|css|js|icons|fonts)(\/|$)/.test(url.pathname)
    if (!own) found.push(`${page.url()} asks for ${request.url().slice(0, 120)}`)
  })
  page.on('dialog', dialog => {
    found.push(`${page.url()} opens a dialog`)
    void dialog.dismiss()
  })
  page.on('pageerror', error => found.push(`${page.url()}: ${error.message}`))
  for (const path of paths) {
    await page.goto(path, { waitUntil: 'load' })
    expect(new URL(page.url()).pathname).toBe(path.split('?')[0])
    const wrong = await page.evaluate<string[]>(whatIsWrong)
    const [ran, violations] = await page.evaluate<[boolean, string[]]>('[window.wasPwned === true, window.violations]')
    found.push(...[...wrong, ...violations, ...(ran ? ['it ran'] : [])].map(each => `${path}: ${each}`))
  }
  await page.close()
  return found
}

test('attack texts in every field run nothing, ask for nothing and break no policy', async () => {
  expect(attackTexts.length).toBeGreaterThanOrEqual(200)
  const pages: string[] = []
  let refused = 0
  for (const [at, text] of attackTexts.entries()) {
    const published = await publish(text, attackAddresses[at % attackAddresses.length] ?? '')
    pages.push(...published.pages)
    refused += published.refused
  }
  const lists = ['/fi', '/fi/practices', '/fi/threads', '/fi/calendar', '/fi/calendar/month/2027-12', '/fi/needs/1']
  const browser = await openBrowser()
  const window = await openWindow(browser, server.origin)
  const all = [...lists, ...pages]
  const halves = [all.filter((_, at) => at % 2 === 0), all.filter((_, at) => at % 2 === 1)]
  const found = (await Promise.all(halves.map(half => watch(window, half)))).flat()
  await browser.close()
  process.stdout.write(`${attackTexts.length} attack texts: ${pages.length} pages opened, ${refused} forms refused\n`)
  expect(found).toEqual([])
  expect(pages.length).toBeGreaterThan(attackTexts.length * 2)
}, 400_000)

test('attack texts in every name, setting and queue run nothing either', async () => {
  const kaisa = members.find(member => member.role === 'coordinator') as Member
  const thread = '/fi/threads/kuka-kutsuu'
  const reason = { ground: 'other', reason: 'Tämä on turha.' }
  expect((await post(somebody(), thread.replace('threads', 'reports/new/thread'), reason)).status).toBe(303)
  const feedback = await post(somebody(), '/fi/feedback/new', { subject: 'other', body: 'Hyvä.', page: '', email: '' })
  expect(feedback.status).toBe(303)
  const browser = await openBrowser()
  const window = await openWindow(browser, server.origin)
  const [name = '', value = ''] = kaisa.cookie.split('=')
  await window.addCookies([{ name, value, url: server.origin }])
  const pages = [
    ...[
      '/fi',
      '/fi/desk',
      '/fi/people',
      '/fi/account',
      '/fi/networks',
      '/fi/networks/kainuu',
      '/fi/needs',
      '/fi/needs/1',
    ],
    ...['/fi/practices', thread, '/fi/reports', '/fi/reports/thread/kuka-kutsuu', '/fi/feedback', '/fi/audit'],
    ...[
      '/fi/settings',
      '/fi/settings/terms',
      '/fi/settings/themes',
      '/fi/rounds',
      '/fi/calendar',
      '/fi/networks/import',
    ],
  ]
  const found: string[] = []
  let at = 0
  for (let round = 0; round < 8; round++) {
    at = rename(server.database, at + 17)
    found.push(...(await watch(window, pages)))
  }
  await browser.close()
  process.stdout.write(`${at} names overwritten, ${pages.length * 8} pages opened\n`)
  expect(found).toEqual([])
}, 400_000)
