import { beforeAll, expect, test } from 'vitest'
import { app } from '../../src/app.tsx'
import { presses as formPresses } from '../double-submit/presses.ts'
import type { Press } from '../double-submit/writing-presses.ts'
import { onD1 } from '../support/database.ts'
import { type Forum, openForum } from '../support/forum.ts'
import { isAllowed } from './allowed.ts'
import { badForms, encoded, type Fields } from './bad-forms.ts'
import { faultsOf, watch } from './judge.ts'
import { signInPresses } from './sign-in-presses.ts'

const presses = { ...signInPresses, ...formPresses }
let forum: Forum

beforeAll(async () => {
  forum = await openForum()
})

test('each form that writes is among those spoilt', () => {
  const routes = app.routes
    .filter(route => route.method === 'POST')
    .map(({ path }) => `POST ${path.replace(/^\/:language\{[^/]*\}/, '').replace(/\{[^}]*\}/g, '')}`)
  const known = Object.keys(presses).map(name => name.split(' (')[0] ?? '')
  expect([...new Set(known)].sort()).toEqual([...new Set(routes)].sort())
})

/** The fields of a press; of a ballot two of fifteen. On D1, where a request takes longer, one of each. */
function fieldsOf(press: Press): Fields {
  const names = Object.keys(press.fields ?? {}).filter(name => !/^need_(?!1$|15$)/.test(name))
  const tried = onD1 ? names.slice(-1) : names
  return Object.fromEntries(Object.entries(press.fields ?? {}).filter(([name]) => tried.includes(name)))
}

/** Names that mean something to JavaScript, beside the fields of a form. */
const hostile = '__proto__=x&constructor=x&toString=x&__proto__%5Badmin%5D=1&hasOwnProperty%5B%5D=x'

/** What is refused before any query is the same on both engines. */
const reachesDatabase = /missing|another value|NUL|surrogate|nothing/

/** A ballot with a field that is no need is refused. */
const takesNothingMore = /ballot$/

test.each(Object.entries(presses))('%s', { timeout: 120_000 }, async (name, prepare) => {
  const route = name.split(' (')[0] ?? ''
  const press = await prepare(forum)
  const { who, address, fields = {} } = press
  const { cookie } = who
  const watched = await watch(forum)
  const send = (body: string, type: string) => {
    who.cookie = cookie
    const headers = { Origin: forum.services.origin, 'Content-Type': type }
    return who.send(address, { method: 'POST', body, headers })
  }
  const others = Object.entries(fields).filter(([field]) => !(field in fieldsOf(press)))
  const rest = others.length > 0 ? `&${encoded(Object.fromEntries(others))}` : ''
  const faults: string[] = []
  for (const bad of badForms(fieldsOf(press))) {
    if (onD1 && !reachesDatabase.test(bad.name)) continue
    if (isAllowed(route, bad.name, Object.keys(fields).length > 0)) continue
    const answer = await send(bad.body + (bad.name.includes(': ') ? rest : ''), bad.type)
    const found = [...faultsOf(answer), ...(await watched.changes())]
    faults.push(...found.map(fault => `${bad.name}: ${fault}`))
  }
  // It was refused for what was bad in it: the same form without that is taken.
  const more = takesNothingMore.test(route) ? '' : `&${hostile}`
  const taken = await send(encoded(fields) + more, 'application/x-www-form-urlencoded')
  expect(faults.slice(0, 10)).toEqual([])
  expect(taken.status < 400 ? 'taken' : taken.text).toBe('taken')
  expect(forum.errors.splice(0)).toEqual([])
})
