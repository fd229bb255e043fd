import { configOrExit, openForum } from './serve.ts'
import { loadStarter } from './starter/load-starter.ts'

const directory = process.argv[2]
if (!directory) {
  console.error('Usage: npm run load -- DIRECTORY')
  process.exit(1)
}

const { services, file } = await openForum(configOrExit())
try {
  for (const { table, added, changed, removed, same } of await loadStarter(services, directory)) {
    console.log(
      `${table}: ${added.length} added, ${changed.length} changed, ${removed.length} removed, ${same} as before`,
    )
    for (const [word, keys] of Object.entries({ added, changed, removed }))
      if (keys.length > 0 && keys.length <= 20) console.log(`  ${word}: ${keys.join(', ')}`)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  file.close()
}
