import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

// Sums the reports of the given test runs. A test file that could not be run is one failure; so is a run that ended
// before its tests began, unless it only waited for one that failed.
const [folder = '', ...runs] = process.argv.slice(2)
const say = line => process.stdout.write(`${line}\n`)
let passed = 0
let failed = 0
let missing = 0

for (const run of runs) {
  const path = join(folder, `${run}.json`)
  if (!existsSync(path)) {
    say(`${run}: did not run`)
    missing++
    continue
  }
  const report = JSON.parse(readFileSync(path, 'utf8'))
  const broken = report.testResults.filter(
    file => file.status === 'failed' && file.assertionResults.length === 0,
  ).length
  say(`${run}: ${report.numPassedTests} passed, ${report.numFailedTests + broken} failed`)
  passed += report.numPassedTests
  failed += report.numFailedTests + broken
}
if (failed === 0) failed = missing
say(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
