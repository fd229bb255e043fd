import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { get, inspect, type Member, makeDatabase, makeService, type Service } from '../support/service.ts'

let database: Awaited<ReturnType<typeof makeDatabase>>
let service: Service
let member: Member

beforeAll(async () => {
  database = await makeDatabase(1)
  service = await makeService(database.path)
  member = database.members[0] as Member
  await service.start()
})

afterAll(async () => {
  await service?.kill()
  database?.remove()
})

/** Writes bytes to a connection as they are, and returns all that comes back until it is closed. */
async function say(text: string): Promise<string> {
  const socket = connect(service.port, 'localhost')
  let heard = ''
  socket.setEncoding('utf8').on('data', data => (heard += data))
  // A connection that is cut is told as an error first.
  socket.on('error', () => {})
  socket.write(text)
  await new Promise(closed => socket.once('close', closed))
  return heard
}

const statusIn = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1])

function request(line: string, headers: Record<string, string> = {}): string {
  const all = { Host: `localhost:${service.port}`, Connection: 'close', ...headers }
  return `${line}\r\n${Object.entries(all)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n`
}

test('ten megabytes are refused in words, told beforehand or not', async () => {
  const body = `title=${'x'.repeat(10 * 1024 * 1024)}`
  const headers = { Cookie: member.cookie, Origin: service.origin, 'Content-Type': 'application/x-www-form-urlencoded' }
  const streamed = new ReadableStream<Uint8Array>({
    start: controller => {
      for (let at = 0; at < 100; at++) controller.enqueue(new TextEncoder().encode(body.slice(0, 100_000)))
      controller.close()
    },
  })
  for (const each of [{ body }, { body: streamed, duplex: 'half' }]) {
    const answer = await fetch(`${service.origin}/fi/threads`, { method: 'POST', headers, ...each } as RequestInit)
    expect(answer.status).toBe(413)
    expect(await answer.text()).toContain('Lähetit liian paljon tekstiä')
  }
})

test('a form in parts, with a file, is read', async () => {
  const parts = new FormData()
  for (const [name, value] of Object.entries({ title: 'Osissa', body: 'Kysyn.', language: 'fi', audience: 'all' }))
    parts.append(name, name === 'body' ? new File([value], 'kysymys.txt') : value)
  const headers = { Cookie: member.cookie, Origin: service.origin }
  const init = { method: 'POST', headers, body: parts, redirect: 'manual' as const }
  expect((await fetch(`${service.origin}/fi/threads`, init)).status).toBe(303)
})

const lines: [what: string, line: string, headers?: Record<string, string>][] = [
  ['a method that gives back what was sent', 'TRACE /fi HTTP/1.1'],
  ['a tunnel', 'CONNECT localhost:1 HTTP/1.1'],
  ['a method nobody knows', 'HAE /fi HTTP/1.1'],
  ['a space in the address', 'GET /fi /x HTTP/1.1'],
  ['raw bytes in the address', 'GET /fi/practices/\u0001 HTTP/1.1'],
  ['a broken percent', 'GET /fi/practices/%E0%A4%A HTTP/1.1'],
  ['a NUL', 'GET /fi/practices/%00/withdrawal HTTP/1.1'],
  ['a folder above', 'GET /../../etc/passwd HTTP/1.1'],
  ['a file above', 'GET /css/..%2f..%2fpackage.json HTTP/1.1'],
  ['a broken percent in a file', 'GET /css/%E0%A4%A.css HTTP/1.1'],
  ['a NUL in a file', 'GET /css/ui.css%00 HTTP/1.1'],
  ['another host', 'GET http://evil.example/fi/nothing HTTP/1.1'],
  ['a host that is none', 'GET /fi/nothing HTTP/1.1', { Host: '<script>' }],
  ['no host', 'GET /fi/nothing HTTP/1.1', { Host: '' }],
  ['a cookie as large as a book', 'GET /fi HTTP/1.1', { Cookie: 'session='.padEnd(100_000, 'x') }],
  ['lengths that differ', 'POST /fi/threads HTTP/1.1', { 'Content-Length': '5', 'Transfer-Encoding': 'chunked' }],
  ['a length that is none', 'POST /fi/threads HTTP/1.1', { 'Content-Length': '-1' }],
  ['chunks that are none', 'POST /fi/threads HTTP/1.1', { 'Transfer-Encoding': 'gzip' }],
]

test.each(lines)('%s is refused, and the service goes on', async (_, line, headers) => {
  const answer = await say(request(line, headers))
  // A connection closed without a word is an answer to what is no request.
  if (answer !== '') {
    expect(statusIn(answer)).toBeGreaterThanOrEqual(400)
    expect(statusIn(answer)).toBeLessThan(500)
  }
  expect(JSON.parse((await get(service, null, '/health')).text)).toMatchObject({ status: 'ok' })
})

test('strange requests left no error in the log and nothing in the database but what was asked in parts', () => {
  expect(service.log()).not.toMatch(/error|at .*\.js/i)
  const { damage, tables } = inspect(database.path)
  expect(damage).toBe('ok')
  expect(tables.threads?.map(row => row.title)).toEqual(['Osissa'])
})
