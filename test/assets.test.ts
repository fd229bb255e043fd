import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { versionFile, versionText } from '../src/write-asset-version.ts'

test('browsers that keep our files are told when one changes: run `npm run assets` after editing static/', () => {
  expect(readFileSync(versionFile, 'utf8')).toBe(versionText())
})
