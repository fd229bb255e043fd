import { existsSync } from 'node:fs'
import { inWords, refuse } from './make-file.ts'
import { rebuildIndex } from './search/rebuild-index.ts'
import { configOrExit, openForum } from './serve.ts'

// Makes all that the search finds anew. The service may go on: a text written meanwhile is found as it was written.
const config = configOrExit()
if (!existsSync(config.databasePath)) refuse(`There is no database at ${config.databasePath}.`)

const { services, close } = await openForum(config)
try {
  const started = Date.now()
  await rebuildIndex(services, ({ done, of }) => console.log(`${done} of ${of}`))
  console.log(`All is indexed, in ${((Date.now() - started) / 1000).toFixed(1)} s.`)
} catch (error) {
  refuse(`Not all was indexed; run it again: ${inWords(error)}`)
} finally {
  await close()
}
