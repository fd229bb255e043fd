import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { transformSync } from 'esbuild'

const root = join(import.meta.dirname, '..')
const built = join(root, 'dist/static')

rmSync(built, { recursive: true, force: true })
cpSync(join(root, 'static'), built, { recursive: true })
for (const name of readdirSync(built, { recursive: true, encoding: 'utf8' })) {
  const path = join(built, name)
  const loader = name.endsWith('.css') ? 'css' : /(?<!\.min)\.js$/.test(name) ? 'js' : null
  if (loader) writeFileSync(path, transformSync(readFileSync(path, 'utf8'), { loader, minify: true }).code)
  if (/\.(css|js|svg)$/.test(name)) writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)))
}
