import { expect, test } from 'vitest'
import { featureOf, type Import, type Source, sourcesIn } from './support/sources.ts'

const src = sourcesIn('src')
const views = sourcesIn('views')
const all = [...src, ...views]
const byPath = new Map(all.map(file => [file.path, file]))

/** Commands and servers: where the world is let in. Everything else gets it as `services`. */
const nodeEdges = /^src\/([a-z-]+\.ts$|starter\/|demo\/|platform\/db\/(sqlite|migrate)\.ts$)/
const webFiles =
  /^src\/(app\.tsx|access\.tsx|errors\.tsx|write-limit\.tsx|entrance\.ts|context\.ts|serve\.ts|compress-answer\.ts|platform\/(jsx\/(?:jsx-runtime|drawn-once)|headers|same-origin|forms-only|plain-address)\.ts|.*\/([a-z-]+-)?routes\.tsx)$/

function offenders(files: Source[], isWrong: (each: Import, file: Source) => boolean): string[] {
  return files.flatMap(file =>
    file.imports.filter(each => isWrong(each, file)).map(each => `${file.path}: ${each.name}`),
  )
}

function mentions(files: Source[], pattern: RegExp): string[] {
  return files.flatMap(file =>
    file.text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${file.path}:${at + 1}: ${line.trim()}`] : [])),
  )
}

/** Everything a file runs with: what it imports, and what that imports. */
function reachedFrom(path: string, reached = new Set<string>()): Set<string> {
  reached.add(path)
  for (const each of byPath.get(path)?.imports ?? [])
    if (!each.typeOnly && !reached.has(each.name)) reachedFrom(each.name, reached)
  return reached
}

const isPackage = (name: string, ...packages: string[]) =>
  packages.some(each => name === each || name.startsWith(`${each}/`))

test('only routes and the frame around them know Hono', () => {
  const inside = src.filter(file => !webFiles.test(file.path))
  expect(offenders(inside, each => isPackage(each.name, 'hono', '@hono/node-server'))).toEqual([])
  expect(offenders(views, each => isPackage(each.name, 'hono') && !/^hono\/(jsx|html)$/.test(each.name))).toEqual([])
})

test('only routes, errors and mails show views', () => {
  const inside = src.filter(file => !webFiles.test(file.path))
  const seen = offenders(inside, each => each.name.startsWith('views/') && !each.typeOnly)
  expect(seen.filter(line => !line.includes('views/mail/'))).toEqual([])
})

test('views take data: nothing they import reaches a database, a request or Node', () => {
  const impure = (name: string) =>
    isPackage(name, 'drizzle-orm', 'lucia') || /^(node:|hono(?!\/(jsx|html))|src\/platform\/db\/)/.test(name)
  const reaching = views.filter(file => [...reachedFrom(file.path)].some(impure))
  expect(reaching.map(file => `${file.path}: ${[...reachedFrom(file.path)].filter(impure)}`)).toEqual([])
})

test('views never wait, read the clock or the environment', () => {
  expect(mentions(views, /\bawait\b|\basync\b|new Date\(\)|Date\.now|process\.env|\bfetch\(/)).toEqual([])
})

test('the clock is services.now', () => {
  const inside = src.filter(file => !/^src\/[a-z-]+\.ts$/.test(file.path) && file.path !== 'src/sign-in/sessions.ts')
  expect(mentions(inside, /new Date\(\)|Date\.now\(/)).toEqual([])
})

test('platform knows no feature', () => {
  const platform = src.filter(file => file.path.startsWith('src/platform/'))
  const own = /^src\/platform\//
  expect(offenders(platform, each => /^(src|views)\//.test(each.name) && !own.test(each.name))).toEqual([])
})

test('each package of one runtime or one purpose is imported by its one file', () => {
  const owners: Record<string, RegExp> = {
    lucia: /^src\/sign-in\/sessions\.ts$/,
    '@lucia-auth/adapter-drizzle': /^src\/sign-in\/sessions\.ts$/,
    'better-sqlite3': /^src\/platform\/db\/(sqlite|migrate)\.ts$/,
    nodemailer: /^src\/platform\/mail\/smtp\.ts$/,
    marked: /^src\/platform\/markdown\.ts$/,
    'ical-generator': /^src\/calendar\/event-ics\.ts$/,
    'csv-parse': /^src\/platform\/csv\.ts$/,
    '@orama/stemmers': /^src\/text-index\/stem-word\.ts$/,
    docx: /^src\/reviews\/memo-docx\.ts$/,
    wrangler: /^src\/worker-[a-z-]+\.ts$/,
  }
  const wrong = offenders(all, (each, file) =>
    Object.entries(owners).some(([name, owner]) => isPackage(each.name, name) && !owner.test(file.path)),
  )
  expect(wrong).toEqual([])
})

test('only edges, starter and the adapters of SQLite use Node', () => {
  const isNode = (each: Import) => each.name.startsWith('node:')
  expect(offenders(all, (each, file) => isNode(each) && !nodeEdges.test(file.path))).toEqual([])
})

test('nothing the Worker is made of needs Node', () => {
  const reached = reachedFrom('src/worker.ts')
  expect(reached.size).toBeGreaterThan(50)
  const needsNode = (name: string) =>
    isPackage(name, 'better-sqlite3', 'nodemailer', 'wrangler', 'csv-parse', '@hono/node-server') &&
    !isPackage(name, 'csv-parse/browser')
  expect([...reached].filter(name => name.startsWith('node:') || needsNode(name))).toEqual([])
})

test('features form no circle, types aside', () => {
  const inside = src.filter(file => featureOf(file.path) !== null && !file.path.endsWith('routes.tsx'))
  const needs = new Map<string, Set<string>>()
  for (const file of inside) {
    const from = featureOf(file.path) as string
    for (const each of file.imports.filter(each => !each.typeOnly)) {
      const to = each.name.startsWith('src/') ? featureOf(each.name) : null
      if (to && to !== from) needs.set(from, (needs.get(from) ?? new Set()).add(to))
    }
  }
  const circle = (path: string[]): string[] | null => {
    for (const next of needs.get(path.at(-1) ?? '') ?? []) {
      if (path.includes(next)) return [...path.slice(path.indexOf(next)), next]
      const found = circle([...path, next])
      if (found) return found
    }
    return null
  }
  expect([...needs.keys()].map(feature => circle([feature])).find(Boolean) ?? []).toEqual([])
})

test('a feature never imports the routes of another', () => {
  const wrong = offenders(src, (each, file) => {
    const shared = /^src\/answers\/answer-routes\.tsx$/
    const isRoutes = /\/([a-z-]+-)?routes\.tsx$/.test(each.name) && !shared.test(each.name)
    return isRoutes && file.path !== 'src/app.tsx' && featureOf(file.path) !== featureOf(each.name)
  })
  expect(wrong).toEqual([])
})

test('forms are read only where the guard against client data stands', () => {
  const guarded = /^src\/(platform\/forms|access|write-limit)\.tsx?$/
  const reading = /readSubmitted|parseBody|\.formData\(|req\.(json|text|arrayBuffer|blob)\(/
  expect(
    mentions(
      src.filter(file => !guarded.test(file.path)),
      reading,
    ),
  ).toEqual([])
})

test('several rows are written only together', () => {
  const inside = src.filter(file => !file.path.startsWith('src/platform/db/'))
  expect(mentions(inside, /\bdb\.query\b|\.transaction\(|\.batch\(/)).toEqual([])
})

test('pages carry no inline script and no inline style', () => {
  const html = /\sstyle=|\son[a-z]+=|javascript:|dangerouslySetInnerHTML=\{\{ __html: (?!html)|<style/
  expect(mentions(views, html)).toEqual([])
})

test('addresses are written only in paths.ts and in the patterns of routes', () => {
  const pages = views.filter(file => !['views/layout.tsx', 'views/ui/icon.tsx'].includes(file.path))
  expect(mentions(pages, /(href|action|hx-get|hx-post)=(["']|\{["'`])\//)).toEqual([])
  expect(mentions(src, /redirect\(\s*["'`]\//)).toEqual([])
})

test('files and folders carry the words of the forum', () => {
  const vague = /(^|\/)(utils?|helpers?|common|lib|misc|managers?|index)(\.|\/)/
  expect(all.map(file => file.path).filter(path => vague.test(path))).toEqual([])
  expect(all.map(file => file.path).filter(path => /[A-Z_]/.test(path))).toEqual([])
})

test('imports carry their ending and no alias', () => {
  const known = (name: string) => !name.startsWith('src/') && !name.startsWith('views/')
  expect(offenders(all, each => !known(each.name) && !/\.tsx?$/.test(each.name))).toEqual([])
  expect(offenders(all, each => /^[@#~]\//.test(each.name))).toEqual([])
})

test('a file can be read in one go', () => {
  const long = all.filter(file => file.lines > 200 && !file.path.startsWith('src/i18n/'))
  expect(long.map(file => `${file.path}: ${file.lines} lines`)).toEqual([])
})
