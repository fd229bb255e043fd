import { app } from '../../src/app.tsx'
import type { Fields } from './bad-forms.ts'

/** A number from 0 to below 1, from a generator that begins alike each time. */
type Random = () => number

type Pair = [name: string, text: string]

export type RandomRequest = { path: string; init: RequestInit }

const queryNames = ['q', 'from', 'before', 'after', 'done', 'month', 'to', 'view', 'tab', 'draft', 'quote', '__proto__']
const languages = ['fi', 'sv', 'en', 'fi', 'fi', 'de', 'FI', '']
const words = [
  ...['', ' ', '0', '1', '-1', '1e999', 'true', '__proto__', 'constructor', 'toString', '[]'],
  ...[
    'all',
    'own',
    'near',
    'none',
    'role:worker',
    'fi',
    'sv',
    'good',
    'pitfall',
    'training',
    'kainuu',
    'lappi',
    'worker',
  ],
  ...['leader', 'yes', 'no', 'up', 'down', 'save', 'preview', 'person', 'other', 'client_data', 'aino@esimerkki.fi'],
  ...[
    '1.12.2026',
    '31.2.2026',
    '9.00',
    '25:61',
    '2026-11',
    '2026-13',
    'Tavallinen teksti.',
    '**lihava** [linkki](http://a.fi)',
  ],
  ...[
    "' OR 1=1 --",
    '<script>alert(1)</script>',
    '"><img src=x>',
    '131052-308T',
    '\u0000',
    '\u202e',
    '\ud800',
    '🙂',
    'ä',
  ],
  ...[
    'x'.repeat(200),
    'x'.repeat(30_000),
    'a\r\nb: c',
    '../../etc/passwd',
    '%00',
    '%FF',
    '{"a":1}',
    'id;name\n1;2',
    '\ufffd',
  ],
]
const broken = ['%', '%E0%A4%A', '%FF%C3', '%ED%A0%80', '%00', '%0A', '%2F', '..', '.', ';', '\\', '%C0%AE']
const methods = [
  'GET',
  'GET',
  'GET',
  'POST',
  'POST',
  'POST',
  'POST',
  'POST',
  'HEAD',
  'PUT',
  'DELETE',
  'PATCH',
  'OPTIONS',
  'QUERY',
]
const types = [
  ...['application/x-www-form-urlencoded', 'application/x-www-form-urlencoded; charset=utf-16', 'text/plain', ''],
  ...[
    'application/json',
    'multipart/form-data',
    'multipart/form-data; boundary=',
    'multipart/form-data; boundary=x',
    'application/octet-stream',
  ],
]

const patterns = [...new Set(app.routes.filter(route => route.method !== 'ALL').map(route => route.path))]

export type Known = {
  ids: string[]
  /** Where forms that were really pressed lead, with what was typed in them. */
  forms: { address: string; fields: Fields }[]
}

/** Requests of any shape: most to forms and pages that exist, with something in them changed, some to anywhere. */
export function randomRequests(random: Random, origin: string, { ids, forms }: Known) {
  const one = <Value>(of: readonly Value[]): Value => of[Math.floor(random() * of.length)] as Value
  const often = (share: number) => random() < share
  const some = (most: number) => Array.from({ length: Math.floor(random() * most) })
  const names = [...new Set(forms.flatMap(form => Object.keys(form.fields))), ...queryNames]
  const value = () => (often(0.3) ? one(ids) : one(words))
  const segment = () => (often(0.7) ? one(ids) : often(0.5) ? encodeSafely(one(words)) : one(broken))
  const pairs = (most: number): Pair[] => some(most).map(() => [one(names), value()])
  const asText = (fields: Pair[], share: number) =>
    fields.map(([name, text]) => `${encodeSafely(name)}=${often(share) ? one(broken) : encodeSafely(text)}`).join('&')
  const query = () => (often(0.4) ? `?${asText(pairs(6), 0.2)}` : '')

  function anyPath(): string {
    if (often(0.1)) return `/${some(6).map(segment).join('/')}`
    return one(patterns)
      .replace(/^\/:language\{[^/]*\}/, () => `/${often(0.9) ? 'fi' : one(languages)}`)
      .replace(/:kind\{[^}]*\}/, () => one(['practice', 'thread', 'answer', 'event', 'person']))
      .replace(/:\w+(\{[^}]*\})?/g, segment)
  }

  /** A form as it was, or with up to three of its fields changed, left out or sent twice. */
  function changed(fields: Fields): Pair[] {
    const sent = Object.entries(fields).flatMap(([name, each]) => [each].flat().map((text): Pair => [name, text]))
    for (const _ of some(4)) {
      const at = Math.floor(random() * (sent.length + 1))
      const [name] = sent[at] ?? [one(names)]
      sent.splice(at, often(0.8) ? 1 : 0, ...(often(0.8) ? [[name, value()] as Pair] : []))
    }
    return sent
  }

  function bodyOf(fields: Pair[]): { body: BodyInit | null; type: string } {
    if (often(0.85)) return { body: asText(fields, 0.03), type: types[0] ?? '' }
    if (often(0.3)) return { body: null, type: one(types) }
    if (often(0.4)) return { body: one([asText(fields, 0.1), one(words)]), type: one(types) }
    const parts = new FormData()
    for (const [name, text] of fields)
      parts.append(name, often(0.2) ? new Blob([text, new Uint8Array([0, 255, 10])]) : text)
    return { body: parts, type: '' }
  }

  return (): RandomRequest => {
    const form = one(forms)
    const toForm = often(0.6)
    const path = toForm ? form.address : often(0.3) ? form.address.replace(/\/[\w-]+$/, '') : anyPath()
    const method = toForm && often(0.9) ? 'POST' : one(methods)
    const isRead = method === 'GET' || method === 'HEAD'
    const { body, type } = isRead ? { body: null, type: '' } : bodyOf(toForm ? changed(form.fields) : pairs(14))
    const headers = new Headers(often(0.95) ? { Origin: origin } : {})
    if (type) headers.set('Content-Type', type)
    if (often(0.1)) headers.set('HX-Request', 'true')
    if (often(0.1)) headers.set('HX-Request-Type', one(['partial', 'full', 'x']))
    if (often(0.1)) headers.set('Accept', one(['application/json', '*/*', 'text/calendar', '']))
    if (often(0.1)) headers.set('Accept-Language', one(['sv-FI', '*', 'xx,,;q=', 'en;q=0.1']))
    if (often(0.05)) headers.set('If-None-Match', one(['*', '"x"', 'W/']))
    if (often(0.05)) headers.set('User-Agent', one(['', 'x'.repeat(5000), '131052-308T']))
    return { path: path + query(), init: { method, headers, body } }
  }
}

function encodeSafely(text: string): string {
  return text.isWellFormed() ? encodeURIComponent(text) : '%ED%A0%80'
}
