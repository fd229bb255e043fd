import { request } from 'node:http'
import { expect, test } from 'vitest'
import { openJourneys } from '../support/journey.ts'
import { sixPages } from '../support/six-pages.ts'

const journeys = openJourneys()
const mostBytes = 60_000

type Answer = { bytes: number; text: string; cookie: string }

/** What goes over the wire for an address, as a browser asks for it. */
function load(path: string, headers: Record<string, string> = {}, body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(journeys.origin() + path, { method: body ? 'POST' : 'GET', headers }, answer => {
      const chunks: Buffer[] = []
      answer.on('data', chunk => chunks.push(chunk))
      answer.on('end', () => {
        const whole = Buffer.concat(chunks)
        const cookie = answer.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
        resolve({ bytes: whole.length, text: whole.toString('utf8'), cookie })
      })
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

async function signedIn(person: string | null): Promise<Record<string, string>> {
  if (!person) return {}
  const form = { Origin: journeys.origin(), 'Content-Type': 'application/x-www-form-urlencoded' }
  return { Cookie: (await load('/fi/sign-in/demo', form, `person=${person}`)).cookie }
}

test.each(sixPages('fi', journeys.demo))('a first visit to $name is at most 60 kB', async ({ person, path }) => {
  const who = await signedIn(person)
  const { text } = await load(path, who)
  const files = new Set([...text.matchAll(/"(\/(?:css|js|icons|fonts)\/[^"#]+)/g)].map(match => match[1] ?? ''))
  expect(files.size).toBeGreaterThan(8)
  const sizes = await Promise.all([
    load(path, { ...who, 'Accept-Encoding': 'gzip' }),
    ...[...files].map(file => load(file, { 'Accept-Encoding': 'gzip, br' })),
  ])
  expect(sizes.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(mostBytes)
})
