import { request } from 'node:http'
import type { Measurable } from './pages.ts'

/** Bytes over the wire as a browser asks for them: with all it needs, and with the files it kept. */
export type Visit = { name: string; page: number; first: number; second: number }

/** Weighs a first and a second visit to each page. Files whose address changes with their content are asked for once. */
export async function weighVisits(origin: string, pages: Measurable[], cookie: string): Promise<Visit[]> {
  const visits: Visit[] = []
  for (const { name, path, signedIn } of pages) {
    const who: Record<string, string> = signedIn ? { cookie } : {}
    const { text } = await load(origin + path, { ...who, 'accept-encoding': 'identity' })
    const packed = await load(origin + path, { ...who, 'accept-encoding': 'gzip, deflate, br' })
    const files = [...new Set([...text.matchAll(/"(\/(?:css|js|icons|fonts)\/[^"#]+)/g)].map(match => match[1] ?? ''))]
    const loaded = await Promise.all(files.map(file => load(origin + file, { 'accept-encoding': 'gzip, deflate, br' })))
    const asked = loaded.filter(({ cached }) => !cached)
    visits.push({ name, page: packed.bytes, first: packed.bytes + sum(loaded), second: packed.bytes + sum(asked) })
  }
  return visits
}

type Loaded = { bytes: number; text: string; cached: boolean }

function sum(all: Loaded[]): number {
  return all.reduce((total, { bytes }) => total + bytes, 0)
}

function load(url: string, headers: Record<string, string>): Promise<Loaded> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers }, answer => {
      const chunks: Buffer[] = []
      answer.on('data', chunk => chunks.push(chunk))
      answer.on('end', () => {
        const whole = Buffer.concat(chunks)
        const cached = answer.headers['cache-control']?.includes('immutable') ?? false
        resolve({ bytes: whole.length, text: whole.toString('utf8'), cached })
      })
    })
    asked.on('error', reject)
    asked.end()
  })
}
