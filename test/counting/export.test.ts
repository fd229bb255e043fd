import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readExport, writeExport } from '../../src/counting/export.ts'
import { profileOf } from '../../src/counting/profile.ts'
import { anyElection } from './elections.ts'

const header = { needs: [11, 2, 7], unranked: 'last' as const }
const first = '{"needs":[2,7,11],"unranked":"last"}'

test('an export has sorted keys, needs and lines, and alike ballots each have their own', () => {
  const ballots = [{ ranking: [[7], [11, 2]] }, { ranking: [] }, { ranking: [[11]] }, { ranking: [[11]] }]
  expect(writeExport({ ...header, rules: { quorum: 30, cell: 5 }, title: 'Tärkeys' }, ballots)).toBe(
    [
      '{"needs":[2,7,11],"rules":{"cell":5,"quorum":30},"title":"Tärkeys","unranked":"last"}',
      '{"r":[[11]]}',
      '{"r":[[11]]}',
      '{"r":[[7],[2,11]]}',
      '{"r":[]}',
      '',
    ].join('\n'),
  )
})

test('the network voice names the network of each ballot; lines are sorted by their bytes', () => {
  // U+FF21 is three bytes and comes before U+1F600 of four, though its UTF-16 unit is the larger.
  const networks = ['😀', 'Ａ', 'Åland', 'Kainuu']
  const text = writeExport(
    header,
    networks.map(network => ({ ranking: [[2]], extra: { network } })),
  )
  expect(
    text
      .split('\n')
      .slice(1, -1)
      .map(line => JSON.parse(line).network),
  ).toEqual(['Kainuu', 'Åland', 'Ａ', '😀'])
  const lines = text.split('\n').slice(1, -1)
  expect(lines).toEqual([...lines].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))))
})

test('what is written is read back to the same count, and the same ballots in another order to the same bytes', () => {
  fc.assert(
    fc.property(anyElection(), ({ needs, unranked, ballots }) => {
      const single = ballots.flatMap(({ ranking, times }) =>
        new Array<{ ranking: typeof ranking }>(times).fill({ ranking }),
      )
      const text = writeExport({ needs, unranked }, single)
      expect(writeExport({ needs: [...needs].reverse(), unranked }, [...single].reverse())).toBe(text)
      expect(readExport(text.slice(0, -1).split('\n'))).toMatchObject({ profile: profileOf(needs, unranked, ballots) })
    }),
  )
})

test('n stands for identical ballots, keys the counter does not know are passed over, "last" is the rule when none is given', () => {
  const read = readExport([
    '{"title":"x","needs":[7,2]}',
    '{"n":3,"r":[[7],[2]],"network":"Kainuu"}',
    ' { "r" : [ [2, 7] ] } ',
  ])
  expect(read).toMatchObject({ header: { title: 'x', needs: [2, 7], unranked: 'last' } })
  expect(read).toMatchObject({
    profile: profileOf([2, 7], 'last', [{ ranking: [[7], [2]], times: 3 }, { ranking: [[2, 7]] }]),
  })
})

test('an export without ballots is read', () => {
  expect(readExport([first])).toMatchObject({ profile: { ballots: 0, blank: 0 } })
})

test.each([
  [[], 'the file is empty'],
  [[''], 'the line is empty'],
  [['\uFEFF{"needs":[1]}'], 'byte order mark'],
  [['needs'], 'not JSON'],
  [['[1,2]'], 'not a JSON object'],
  [['null'], 'not a JSON object'],
  [['{}'], 'no "needs"'],
  [['{"needs":3}'], '"needs" is not a list'],
  [['{"needs":[]}'], '"needs" is empty'],
  [['{"needs":[1,0]}'], 'has 0'],
  [['{"needs":[1,1.5]}'], 'has 1.5'],
  [['{"needs":[1,"2"]}'], 'has "2"'],
  [['{"needs":[1,null]}'], 'has null'],
  [['{"needs":[1,9007199254740993]}'], 'not a positive whole number'],
  [['{"needs":[4,5,4]}'], 'need 4 is twice'],
  [['{"needs":[1],"unranked":"first"}'], '"unranked" is "first"'],
  [['{"needs":[1],"unranked":null}'], '"unranked" is null'],
  [['{"needs":[1],"needs":[2]}'], '"needs" is twice in the line'],
  [['{"fault":"a joke"}'], 'no "needs"'],
])('a first line that is no round is refused: %j', (lines, words) => {
  const read = readExport(lines)
  expect(read).toMatchObject({ line: 1 })
  expect('fault' in read && read.fault).toContain(words)
})

test.each([
  ['', 'the line is empty'],
  ['  ', 'the line is empty'],
  ['{"r":[[2]]', 'not JSON'],
  ['{"r":[[2]]} {"r":[[2]]}', 'not JSON'],
  ['"r"', 'not a JSON object'],
  ['[[2]]', 'not a JSON object'],
  ['{}', 'no "r"'],
  ['{"n":2}', 'no "r"'],
  ['{"r":null}', '"r" is not a list'],
  ['{"r":{"2":1}}', '"r" is not a list'],
  ['{"r":[2,7]}', 'write [2]'],
  ['{"r":[[2],[]]}', 'empty group'],
  ['{"r":[[3]]}', 'need 3 is not among'],
  ['{"r":[["2"]]}', 'need "2" is not among'],
  ['{"r":[[null]]}', 'need null is not among'],
  ['{"r":[[2],[7,2]]}', 'need 2 is twice'],
  ['{"r":[[2,2]]}', 'need 2 is twice'],
  ['{"r":[[2]],"n":0}', '"n" is 0'],
  ['{"r":[[2]],"n":-1}', '"n" is -1'],
  ['{"r":[[2]],"n":1.5}', '"n" is 1.5'],
  ['{"r":[[2]],"n":"3"}', '"n" is "3"'],
  ['{"r":[[2]],"n":null}', '"n" is null'],
  ['{"r":[[2]],"n":9007199254740991}', 'the most that can be counted'],
  ['{"r":[[2]],"n":1e400}', '"n" is'],
  ['{"r":[[2]],"r":[[7]]}', '"r" is twice in the line'],
  ['{"r":[[2]],"\\u0072" : [[7]]}', '"r" is twice in the line'],
  ['{"fault":"a joke"}', 'no "r"'],
])('a ballot that cannot be counted is refused with its line: %s', (line, words) => {
  const read = readExport([first, '{"r":[[2]]}', line, '{"r":[[7]]}'])
  expect(read).toMatchObject({ line: 3 })
  expect('fault' in read && read.fault).toContain(words)
})

test('a key is not twice in a line because it is inside another value', () => {
  const line = '{"note":"\\"r\\": {","about":{"r":1,"n":{"r":2}},"list":["r","r"],"r":[[2]]}'
  const quoted = '{"note":"\\",\\"r\\":","r":[[2]]}'
  expect(readExport([first, line, quoted])).toMatchObject({ profile: { ballots: 2 } })
})

test('more needs than can be compared pair by pair are refused', () => {
  const needs = Array.from({ length: 501 }, (_, at) => at + 1)
  expect(readExport([JSON.stringify({ needs })])).toMatchObject({
    line: 1,
    fault: '"needs" has 501 needs: at most 500 can be counted',
  })
})
