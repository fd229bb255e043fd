import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { profileOf } from '../../src/counting/profile.ts'
import { tally } from '../../src/counting/tally.ts'
import { countFile } from '../../src/tally.ts'

const directory = mkdtempSync(join(tmpdir(), 'tally-'))
afterAll(() => rmSync(directory, { recursive: true }))

const first = '{"needs":[1,2],"unranked":"last"}\n'
let files = 0

function fileOf(content: string | Buffer): string {
  files += 1
  const path = join(directory, `${files}.jsonl`)
  writeFileSync(path, content)
  return path
}

async function run(...given: string[]) {
  const command = execFile(process.execPath, ['--import', 'tsx', 'src/tally.ts', ...given])
  let [out, error] = ['', '']
  command.stdout?.on('data', text => (out += text))
  command.stderr?.on('data', text => (error += text))
  const code = await new Promise<number | null>(resolve => command.on('close', resolve))
  return { code, out, error }
}

test('the command prints the figures as JSON', async () => {
  const { code, out, error } = await run(fileOf(`${first}{"r":[[2]],"n":4}\n{"r":[]}\n`))
  expect([code, error]).toEqual([0, ''])
  const ballots = [{ ranking: [[2]], times: 4 }, { ranking: [] }]
  expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(tally(profileOf([1, 2], 'last', ballots)))))
})

test('a faulty file is one line on stderr that names the line and the fault, and nothing else', async () => {
  const path = fileOf(`${first}{"r":[[2]]}\n{"r":[[3]]}\n`)
  expect(await run(path)).toEqual({
    code: 2,
    out: '',
    error: `${path}, line 3: need 3 is not among the needs of the first line\n`,
  })
})

test('a file that is not there and a missing name are one line each', async () => {
  const missing = await run(join(directory, 'missing.jsonl'))
  expect(missing).toMatchObject({ code: 2, out: '' })
  expect(missing.error).toMatch(/^.*missing\.jsonl cannot be read: .*\n$/)
  expect(await run()).toEqual({ code: 2, out: '', error: 'Usage: npm run -s tally -- FILE\n' })
})

test.each([
  ['an empty file', '', 1, 'the file is empty'],
  ['only a line break', '\n', 1, 'the line is empty'],
  ['a second line break at the end', `${first}{"r":[[1]]}\n\n`, 3, 'the line is empty'],
  ['a byte order mark', `\uFEFF${first}`, 1, 'byte order mark'],
  [
    'bytes that are not UTF-8',
    Buffer.concat([Buffer.from(`${first}{"r":[[1]]}\n{"x":"`), Buffer.from([0xe4]), Buffer.from('","r":[]}\n')]),
    3,
    'not UTF-8',
  ],
  ['a character cut at the end', Buffer.concat([Buffer.from(first), Buffer.from([0xc3])]), 2, 'not UTF-8'],
  ['an endless line', `${first}{"r":[[1]],"x":"${'x'.repeat(1_100_000)}"}\n`, 2, 'longer than'],
  ['a file that is no text', Buffer.alloc(3_000_000), 1, 'longer than'],
  ['a last line that is cut', `${first}{"r":[[1]`, 2, 'not JSON'],
])('the line of the fault is named: %s', async (_, content, line, words) => {
  const read = await countFile(fileOf(content))
  expect(read).toMatchObject({ line })
  expect('fault' in read && read.fault).toContain(words)
})

test('lines are counted wherever the file’s pieces end, with or without a last line break', async () => {
  const ballots = Array.from({ length: 9000 }, (_, at) => `{"r":[[${1 + (at % 2)}]],"x":"${'ä😀'.repeat(at % 7)}"}`)
  for (const end of ['', '\n', '\r\n']) {
    const read = await countFile(fileOf(first + ballots.join('\n') + end))
    expect(read).toMatchObject({ profile: { ballots: 9000, rankedBy: [4500, 4500] } })
  }
})
