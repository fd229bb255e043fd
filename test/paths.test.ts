import { expect, test } from 'vitest'
import { app } from '../src/app.tsx'
import { pathsIn } from '../src/paths.ts'

const paths = pathsIn('fi')

/** Every address with example values; the addresses of a discussion under each subject that has one. */
const addresses = Object.entries(paths).flatMap(([name, path]) => {
  if (typeof path === 'string') return [{ name, address: path }]
  if (/answer/i.test(name) && !['helpedAnswer', 'answerFeedback'].includes(name)) {
    const under = [paths.practice('x'), paths.thread('x'), paths.need(1), paths.event('x')]
    return under.map(subject => ({ name, address: (path as (a: string, b: string) => string)(subject, 'y') }))
  }
  if (name === 'roundExport')
    return (['network', 'personal'] as const).map(voice => ({ name, address: paths.roundExport('x', voice) }))
  if (/^(report|reportedPost|keepPost|eraseReason|erasePost)$/.test(name))
    return [{ name, address: (path as (kind: string, id: string) => string)('practice', 'x') }]
  const of = path as (value?: unknown) => string
  return [{ name, address: of(/^need$/.test(name) ? 1 : takesText(name) ? 'x' : undefined) }]
})

/** A function of a required value; those of an optional query or address are called without. */
function takesText(name: string): boolean {
  const optional = ['signIn', 'people', 'practices', 'newPractice', 'threads', 'newThread', 'calendar', 'newEvent']
  return ![
    ...optional,
    'audit',
    'reports',
    'newFeedback',
    'feedback',
    'calendarFeed',
    'invitations',
    'decisions',
    'search',
    'searchBox',
    'searchesMade',
    'forgetSearch',
    'chooseSynonyms',
    'newSynonyms',
  ].includes(name)
}

const routes = app.routes.filter(route => route.method !== 'ALL')

function isRouted(address: string): boolean {
  return ['GET', 'POST'].some(method =>
    app.router.match(method, address)[0].some(([[, route]]) => route.method !== 'ALL'),
  )
}

test('each address leads somewhere', () => {
  expect(addresses.filter(({ address }) => !isRouted(address)).map(each => `${each.name}: ${each.address}`)).toEqual([])
})

test('each route has an address', () => {
  const reached = new Set<unknown>()
  for (const { address } of addresses)
    for (const method of ['GET', 'POST'])
      for (const [[handler]] of app.router.match(method, address)[0]) reached.add(handler)
  const unreached = routes.filter(route => !reached.has(route.handler) && route.path !== '/')
  expect([...new Set(unreached.map(route => `${route.method} ${route.path}`))]).toEqual([])
})

test('addresses are the same in each language but for its name', () => {
  for (const language of ['sv', 'en'] as const) {
    const others = JSON.stringify(Object.values(pathsIn(language)).map(path => (typeof path === 'string' ? path : '')))
    const ours = JSON.stringify(Object.values(paths).map(path => (typeof path === 'string' ? path : '')))
    expect(others.replaceAll(`"/${language}`, '"/fi')).toBe(ours)
  }
})
