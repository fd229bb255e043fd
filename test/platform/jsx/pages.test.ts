import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { app as application } from '../../../src/app.tsx'
import { castOf, loadDemo } from '../../../src/demo/load-demo.ts'
import { loadStarter } from '../../../src/starter/load-starter.ts'
import { openTestDatabase } from '../../support/database.ts'
import { openForum, root } from '../../support/forum.ts'
import { Visitor } from '../../support/visitor.ts'
import { walk } from '../../support/walk.ts'

const folder = mkdtempSync(join(tmpdir(), 'jsx-'))
const both = join(import.meta.dirname, 'both.ts')
let app: typeof application

beforeAll(async () => {
  const outfile = join(folder, 'app.mjs')
  await build({
    ...{ entryPoints: [join(root, 'src/app.tsx')], outfile, bundle: true, platform: 'node', format: 'esm' },
    plugins: [
      {
        name: 'both runtimes',
        setup: built => built.onResolve({ filter: /^#jsx\// }, () => ({ path: both })),
      },
    ],
  })
  app = (await import(outfile)).app
})

afterAll(() => rmSync(folder, { recursive: true }))

test.each([null, 'aino', 'kaisa'])(
  'every page of the example is the same as Hono would write it, for %s',
  { timeout: 60_000 },
  async person => {
    const directory = join(root, 'demo')
    const { db } = await openTestDatabase()
    const { services, errors } = await openForum({ db, demoCast: castOf(directory) })
    await loadStarter(services, join(root, 'starter'))
    await loadDemo(services, directory)
    const visitor = new Visitor(app, services)
    if (person) await visitor.signIn(person)
    const walked = await walk(visitor, ['/fi', '/sv', '/en'])
    for (const path of ['/fi/threads', '/fi/practices', '/fi/calendar', '/fi/people/invitation', '/fi/networks/new'])
      walked.push({ path, page: await visitor.post(path, { title: '<b>&"\'', name: '"' }) })
    expect(errors).toEqual([])
    expect(walked.length).toBeGreaterThan(60)
  },
)
