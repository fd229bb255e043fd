import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'static')

/** Eight hexadecimal digits that change with any file the pages load. */
export function versionOfAssets(): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
    if (/\.(css|js|svg|woff2)$/.test(name)) hash.update(name).update(readFileSync(join(folder, name)))
  return hash.digest('hex').slice(0, 8)
}

export const versionFile = join(root, 'src/asset-version.ts')

/** The text of the file that tells the pages the version. */
export function versionText(): string {
  return `/** Written by \`npm run assets\`; a test tells when it is old. */\nexport const assetVersion = '${versionOfAssets()}'\n`
}

if (process.argv[1] === import.meta.filename) writeFileSync(versionFile, versionText())
