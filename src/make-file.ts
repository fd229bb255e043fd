import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

/** What SQLite keeps beside a file while it is open, and leaves behind when its process dies. */
export const companions = ['-wal', '-shm', '-journal']

/**
 * Makes a file whole or not at all: `make` writes it under another name beside it, and only when that succeeded it gets
 * its own. Whatever was there is never replaced. Only its owner may read it, because it holds what people wrote.
 */
export async function makeFile(path: string, make: (partial: string) => Promise<void>): Promise<void> {
  process.umask(0o077)
  const partial = `${path}.${process.pid}.partial`
  try {
    await make(partial)
    toDisk(partial)
    if (existsSync(path)) throw new Error(`${path} has come into being meanwhile and is left as it is`)
    renameSync(partial, path)
    toDisk(dirname(path))
  } finally {
    for (const ending of ['', ...companions]) rmSync(partial + ending, { force: true })
  }
}

function toDisk(path: string): void {
  const opened = openSync(path, 'r')
  fsyncSync(opened)
  closeSync(opened)
}

/** Ends the process with a sentence that says why. */
export function refuse(reason: string, code = 1): never {
  console.error(reason)
  process.exit(code)
}

export function inWords(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
