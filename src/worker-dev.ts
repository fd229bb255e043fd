import { join } from 'node:path'
import { loadStarter } from './starter/load-starter.ts'
import { runWrangler, withLocalD1, workerOrigin, workerPort } from './worker-local.ts'

// The Worker on this machine: workerd with a D1 database under .wrangler/, migrated and with the starter content.
const migrated = await runWrangler('d1', 'migrations', 'apply', 'DB', '--local')
if (migrated !== 0) process.exit(migrated)

await withLocalD1(async services => {
  const changes = await loadStarter(services, join(import.meta.dirname, '../starter'))
  const count = (of: 'added' | 'changed') => changes.reduce((sum, change) => sum + change[of].length, 0)
  console.log(`Starter content: ${count('added')} added, ${count('changed')} changed`)
})

console.log('The first coordinator joins by the link that `npm run first-link:worker` prints.')
process.exit(await runWrangler('dev', '--port', workerPort, '--var', `ORIGIN:${workerOrigin}`))
