import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { newId } from '../../src/platform/ids.ts'
import { type Load, type Measured, measure, middle } from './measure.ts'
import { type MeasuredForum, makeMeasuredForum } from './measured-forum.ts'
import { type Ceiling, type Measurable, measuredPages } from './pages.ts'
import { type Report, type Row, reportText } from './report.ts'
import { buildEdges, memoryOf, type Server, startServer } from './servers.ts'
import { weighVisits } from './visits.ts'

const { values: wish } = parseArgs({
  options: {
    scales: { type: 'string', default: '1,10,100' },
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
    json: { type: 'string', default: 'dist/bench.json' },
    /** Where the filled databases are kept for the next run; otherwise they are removed. */
    folder: { type: 'string' },
  },
})
const seconds = Number(wish.seconds)
const rounds = Number(wish.rounds)
const scales = wish.scales.split(',').map(Number)
const only = wish.only.split(',').filter(Boolean)
const folder = wish.folder ?? mkdtempSync(join(tmpdir(), 'bench-'))
mkdirSync(folder, { recursive: true })

const report: Report = { rows: [], scales: [], visits: null, memory: [], startMs: 0 }

buildEdges()
try {
  const forum = await makeMeasuredForum(join(folder, 'forum-1.db'), 1)
  const pages = measuredPages(forum).filter(({ name }) => only.length === 0 || only.includes(name))
  await besideCeilings(forum, pages)
  if (only.length === 0 || only.includes('publish')) await publishing(forum)
  if (scales.length > 1) await atScales(pages)
  report.startMs = await coldStart(forum)
} finally {
  if (!wish.folder) rmSync(folder, { recursive: true, force: true })
}
console.log(reportText(report))
writeFileSync(wish.json, JSON.stringify(report, null, 2))

/** Each page and its two ceilings in turn, several times over, so that what the machine does meanwhile meets all three. */
async function besideCeilings(forum: MeasuredForum, pages: Measurable[]) {
  const service = await startServer('node', forum.path, '/fi')
  const ceilings: Ceiling[] = []
  for (const page of pages)
    ceilings.push({ name: page.name, query: page.query, html: await load(service, forum, page) })
  const notes = join(folder, 'ceilings.json')
  writeFileSync(notes, JSON.stringify(ceilings))
  const beside = await startServer('bench-ceilings', forum.path, '/ready', { CEILINGS: notes })
  report.memory.push({ when: 'after the first pages', megabytes: memoryOf(service.pid) })
  for (const page of pages) {
    const html = ceilings.find(({ name }) => name === page.name)?.html ?? ''
    const bytes = Buffer.byteLength(html)
    const headers = headersOf(forum, page)
    const asked = { url: service.origin + page.path, headers, bytes }
    const speeds = await inTurn({
      service: asked,
      bare: { url: `${beside.origin}/bare/${page.name}`, bytes },
      fixed: { url: `${beside.origin}/fixed/${page.name}`, bytes },
      packed: { url: asked.url, headers: { ...headers, 'accept-encoding': 'gzip, deflate, br' } },
    })
    report.rows.push({ name: page.name, bytes, ...speeds } as Row)
    say(page.name, speeds)
  }
  report.memory.push({ when: 'after all pages', megabytes: memoryOf(service.pid) })
  report.visits = await weighVisits(service.origin, measuredPages(forum), forum.cookies[0] ?? '')
  await service.stop()
  await beside.stop()
}

/** An answer by form, against one insert into the same table; both wait for the disk. Each has a copy of the database. */
async function publishing(forum: MeasuredForum) {
  const copies = ['service', 'bare'].map(name => join(folder, `publishing-${name}.db`))
  for (const copy of copies) cpSync(forum.path, copy)
  const [own = '', other = ''] = copies
  const notes = join(folder, 'ceilings.json')
  if (!existsSync(notes)) writeFileSync(notes, '[]')
  const service = await startServer('bench-server', own, '/fi')
  const beside = await startServer('bench-ceilings', other, '/ready', { CEILINGS: notes })
  let shot = 0
  const body = () =>
    new URLSearchParams({
      ...{ token: newId(), language: 'fi' },
      body: `Meillä tämä on sovittu ${++shot} kertaa: **yksi** vastuuhenkilö, kaksi puhelua ja kirjaus samana päivänä.`,
    }).toString()
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const thread = () => forum.threads[shot % forum.threads.length] ?? ''
  const speeds = await inTurn({
    service: {
      url: service.origin,
      status: 303,
      next: () => ({
        ...{ method: 'POST', path: `/fi/threads/${thread()}/answers`, body: body() },
        headers: { ...form, origin: service.origin, cookie: forum.cookies[shot % forum.cookies.length] ?? '' },
      }),
    },
    bare: {
      url: beside.origin,
      status: 303,
      next: () => ({ method: 'POST', path: `/bare/answer/${thread()}`, body: body(), headers: form }),
    },
  })
  report.rows.push({ name: 'publish', bytes: 0, ...speeds } as Row)
  say('publish', speeds)
  report.memory.push({ when: 'after publishing', megabytes: memoryOf(service.pid) })
  await service.stop()
  await beside.stop()
  for (const copy of copies) rmSync(copy)
}

/** The lists, a thread and a need at several sizes of the forum, in turn. */
async function atScales(pages: Measurable[]) {
  const forums: { scale: number; forum: MeasuredForum; service: Server }[] = []
  for (const scale of scales) {
    const forum = await makeMeasuredForum(join(folder, `forum-${scale}.db`), scale)
    forums.push({ scale, forum, service: await startServer('node', forum.path, '/fi') })
  }
  for (const { name } of pages.filter(page => !['front', 'ballot'].includes(page.name))) {
    const loads: Record<string, Load> = {}
    const firsts: Record<string, number> = {}
    for (const { scale, forum, service } of forums) {
      const page = measuredPages(forum).find(each => each.name === name) as Measurable
      const begun = performance.now()
      await load(service, forum, page)
      firsts[scale] = performance.now() - begun
      loads[scale] = { url: service.origin + page.path, headers: headersOf(forum, page), bytes: 2_000 }
    }
    const speeds = await inTurn(loads)
    report.scales.push({ name, firsts, speeds })
    say(name, speeds)
  }
  for (const { scale, service } of forums) {
    report.memory.push({ when: `after lists at ${scale} times the data`, megabytes: memoryOf(service.pid) })
    await service.stop()
  }
}

async function coldStart(forum: MeasuredForum): Promise<number> {
  const times: number[] = []
  for (let n = 0; n < 5; n++) {
    const server = await startServer('node', forum.path, '/fi')
    times.push(server.startMs)
    await server.stop()
  }
  return times.sort((one, other) => one - other)[2] ?? 0
}

async function inTurn(loads: Record<string, Load>): Promise<Record<string, Measured>> {
  const measured = Object.fromEntries(Object.keys(loads).map(name => [name, [] as Measured[]]))
  for (const each of Object.values(loads)) await warmUp(each)
  for (let round = 0; round < rounds; round++)
    for (const [name, each] of Object.entries(loads)) measured[name]?.push(await measure(each, seconds))
  return Object.fromEntries(Object.entries(measured).map(([name, all]) => [name, middle(all)]))
}

/** So many answers that the code for them is compiled for speed, however busy the machine is. */
async function warmUp(load: Load) {
  for (let answers = 0; answers < 4_000; ) answers += (await measure(load, 2)).answers
}

async function load(service: Server, forum: MeasuredForum, page: Measurable): Promise<string> {
  const answer = await fetch(service.origin + page.path, { headers: headersOf(forum, page), redirect: 'manual' })
  if (answer.status !== 200) throw new Error(`${page.path}: ${answer.status}`)
  return answer.text()
}

function headersOf(forum: MeasuredForum, page: Measurable): Record<string, string> {
  return page.signedIn ? { cookie: forum.cookies[0] ?? '' } : {}
}

function say(name: string, speeds: Record<string, Measured>) {
  const each = Object.entries(speeds).map(([of, { perSecond }]) => `${of} ${Math.round(perSecond)}`)
  console.log(`${name}: ${each.join(', ')}`)
}
