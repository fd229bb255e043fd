import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { castOf, loadDemo } from './demo/load-demo.ts'
import { people } from './people/schema.ts'
import { configOrExit, openForum, root, serveForum } from './serve.ts'

const directory = join(root, 'demo')
const config = { ...configOrExit(), databasePath: process.env.DATABASE_PATH || join(root, 'data/demo.db') }

if (process.argv.includes('--fresh'))
  for (const ending of ['', '-wal', '-shm']) rmSync(config.databasePath + ending, { force: true })

const { services, close } = await openForum(config, castOf(directory))
const [somebody] = await services.db.select({ id: people.id }).from(people).limit(1)
if (!somebody) await loadDemo(services, directory)

serveForum(services, config, close)
