import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

const root = join(import.meta.dirname, '../..')

export type Import = { name: string; typeOnly: boolean }
export type Source = { path: string; text: string; lines: number; imports: Import[] }

/** The TypeScript files of a folder of the repository; imports of our own files are named by their path from the root. */
export function sourcesIn(folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .sort()
    .map(name => readSource(`${folder}/${name}`))
}

function readSource(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8')
  const found = text.matchAll(/^(?:import|export)\s+(type\s+)?([^'"]*?\sfrom\s+)?'([^']+)'/gm)
  const imports = [...found].map(([, type, names = '', from = '']) => ({
    name: from.startsWith('.') ? normalize(join(dirname(path), from)) : from,
    typeOnly: type !== undefined || /^\{(\s*type\s[^,}]+,?)+\s*\}/.test(names),
  }))
  const dynamic = [...text.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)].map(([, name = '']) => ({ name, typeOnly: false }))
  return { path, text, lines: text.split('\n').length - 1, imports: [...imports, ...dynamic] }
}

/** The first folder below src or views: the feature a file belongs to; null for files at the top. */
export function featureOf(path: string): string | null {
  return /^(?:src|views)\/([^/]+)\//.exec(path)?.[1] ?? null
}

export function fileExists(path: string): boolean {
  return existsSync(join(root, path))
}
