import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inspect, type Member, makeDatabase, makeService, type Service } from '../support/service.ts'

let database: Awaited<ReturnType<typeof makeDatabase>>
let service: Service
let member: Member

beforeEach(async () => {
  database = await makeDatabase(1)
  service = await makeService(database.path)
  member = database.members[0] as Member
  await service.start()
})

afterEach(async () => {
  await service.kill()
  database.remove()
})

/** A connection, everything it was told, and a promise of its end. */
async function open() {
  const socket = connect(service.port, 'localhost')
  await once(socket, 'connect')
  const heard = { text: '', ended: once(socket, 'close') }
  socket.setEncoding('utf8').on('data', data => (heard.text += data))
  return { socket, heard }
}

/** A form of which half is sent, and which the service waits for the rest of. */
async function halfSent(title: string) {
  const { socket, heard } = await open()
  const body = new URLSearchParams({ title, body: 'Kysyn hitaasti.', language: 'fi', audience: 'all' }).toString()
  const headers = [
    ...['POST /fi/threads HTTP/1.1', `Host: localhost:${service.port}`, `Origin: ${service.origin}`],
    ...[`Cookie: ${member.cookie}`, 'Content-Type: application/x-www-form-urlencoded'],
    ...[`Content-Length: ${body.length}`, 'Expect: 100-continue'],
  ]
  socket.write(`${headers.join('\r\n')}\r\n\r\n`)
  await expect.poll(() => heard.text).toContain('100 Continue')
  socket.write(body.slice(0, 10))
  return { heard, sendRest: () => socket.write(body.slice(10)) }
}

/** Whether somebody new is let in. */
async function letsIn(): Promise<boolean> {
  const socket: Socket = connect(service.port, 'localhost')
  const connected = await new Promise<boolean>(resolve => {
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
  })
  socket.destroy()
  return connected
}

test('requests under way are finished when the service is stopped, and nobody new is let in', async () => {
  const slow = await Promise.all(['Ensimmäinen', 'Toinen', 'Kolmas'].map(halfSent))
  const stopped = service.stop()
  await expect.poll(letsIn).toBe(false)
  for (const each of slow) each.sendRest()
  await Promise.all(slow.map(each => each.heard.ended))
  for (const { heard } of slow) {
    expect(heard.text).toContain('HTTP/1.1 303')
    expect(heard.text.toLowerCase()).toContain('connection: close')
  }
  expect(await stopped).toBe(0)

  const { damage, tables } = inspect(database.path)
  expect(damage).toBe('ok')
  expect(tables.threads?.map(row => row.title).sort()).toEqual(['Ensimmäinen', 'Kolmas', 'Toinen'])
})

test('connections kept open by browsers hold nothing up, and the database is left in one file', async () => {
  const idle = await Promise.all([1, 2, 3].map(open))
  for (const { socket } of idle) socket.write(`GET /fi HTTP/1.1\r\nHost: localhost:${service.port}\r\n\r\n`)
  for (const { heard } of idle) await expect.poll(() => heard.text).toContain('</html>')
  const silent = await open()
  expect(await service.stop()).toBe(0)
  await Promise.all([...idle, silent].map(({ heard }) => heard.ended))
  expect(existsSync(`${database.path}-wal`)).toBe(false)
  expect(service.log()).not.toMatch(/error/i)
})

test('a signal that comes twice, as npm hands it on, cuts nothing off', async () => {
  const slow = await halfSent('Kahdesti pysäytetty')
  const stopped = service.stop()
  await expect.poll(letsIn).toBe(false)
  service.child()?.kill('SIGTERM')
  service.child()?.kill('SIGINT')
  slow.sendRest()
  await slow.heard.ended
  expect(slow.heard.text).toContain('HTTP/1.1 303')
  expect(await stopped).toBe(0)
})
