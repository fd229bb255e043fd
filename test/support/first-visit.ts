import { request } from 'node:http'

export type Answer = { bytes: number; text: string; cookie: string }

/** What goes over the wire for an address, as a browser asks for it. */
export function load(address: string, headers: Record<string, string> = {}, body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { method: body ? 'POST' : 'GET', headers }, answer => {
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

/** The headers of somebody of the demonstration's cast; of a visitor none. */
export async function headersOf(origin: string, person: string | null): Promise<Record<string, string>> {
  if (!person) return {}
  const form = { Origin: origin, 'Content-Type': 'application/x-www-form-urlencoded' }
  return { Cookie: (await load(`${origin}/fi/sign-in/demo`, form, `person=${person}`)).cookie }
}

/** How many bytes a page and all its files are for somebody who has been nowhere before, and how many files. */
export async function weighFirstVisit(origin: string, path: string, who: Record<string, string>) {
  const { text } = await load(origin + path, who)
  const files = new Set([...text.matchAll(/"(\/(?:css|js|icons|fonts)\/[^"#]+)/g)].map(match => match[1] ?? ''))
  const sizes = await Promise.all([
    load(origin + path, { ...who, 'Accept-Encoding': 'gzip' }),
    ...[...files].map(file => load(origin + file, { 'Accept-Encoding': 'gzip, br' })),
  ])
  return { files: files.size, bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0), page: sizes[0]?.bytes ?? 0 }
}
