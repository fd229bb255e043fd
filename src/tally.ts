import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { type ExportFault, ExportReader, type ReadExport } from './counting/export.ts'
import { tally } from './counting/tally.ts'

// Recounts a canonical export: prints the figures as JSON, or one line on what is wrong with the file.

const longestLine = 1_000_000
const newline = 10

/** Reads and counts an export as a stream: a line is forgotten when it has been counted. */
export async function countFile(path: string): Promise<ReadExport | ExportFault> {
  const reader = new ExportReader()
  let line = 0
  let unfinished: Buffer = Buffer.alloc(0)
  const take = (bytes: Buffer): ExportFault | null => {
    // A whole block is checked and decoded at once; only a faulty one is looked at line by line.
    const texts = isUtf8(bytes) ? bytes.toString('utf8').split('\n') : null
    const lines = texts ?? splitLines(bytes).map(each => (isUtf8(each) ? each.toString('utf8') : null))
    for (const text of lines) {
      line += 1
      if (text === null) return { line, fault: 'the line is not UTF-8' }
      if (text.length > longestLine) return tooLong(line)
      const fault = reader.take(text)
      if (fault) return fault
    }
    return null
  }
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const bytes = Buffer.concat([unfinished, chunk])
    const end = bytes.lastIndexOf(newline)
    const fault = end < 0 ? null : take(bytes.subarray(0, end))
    if (fault) return fault
    unfinished = bytes.subarray(end + 1)
    if (unfinished.length > longestLine) return tooLong(line + 1)
  }
  return (unfinished.length > 0 ? take(unfinished) : null) ?? reader.finish()
}

function splitLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = []
  for (let start = 0, end = 0; end >= 0; start = end + 1) {
    end = bytes.indexOf(newline, start)
    lines.push(bytes.subarray(start, end < 0 ? bytes.length : end))
  }
  return lines
}

function tooLong(line: number): ExportFault {
  return { line, fault: `the line is longer than ${longestLine} characters` }
}

async function run(path: string | undefined): Promise<string> {
  if (!path) throw new Error('Usage: npm run -s tally -- FILE')
  const read = await countFile(path).catch((error: Error) => {
    throw new Error(`${path} cannot be read: ${error.message}`)
  })
  if ('fault' in read) throw new Error(`${path}, line ${read.line}: ${read.fault}`)
  return JSON.stringify(tally(read.profile))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await run(process.argv[2]).then(
    json => process.stdout.write(`${json}\n`),
    (error: Error) => {
      process.stderr.write(`${error.message.replaceAll(/\s+/g, ' ')}\n`)
      process.exitCode = 2
    },
  )
