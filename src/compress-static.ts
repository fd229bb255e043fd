import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const root = join(import.meta.dirname, '..')
const built = join(root, 'dist/static')

rmSync(built, { recursive: true, force: true })
cpSync(join(root, 'static'), built, { recursive: true })
for (const name of readdirSync(built, { recursive: true, encoding: 'utf8' }))
  if (/\.(css|js|svg)$/.test(name))
    writeFileSync(join(built, `${name}.br`), brotliCompressSync(readFileSync(join(built, name))))
