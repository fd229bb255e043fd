import { expect, test } from 'vitest'
import { readCsv } from '../../src/platform/csv.ts'

test('semicolons, commas and tabs part the cells, whichever the first line has most of', () => {
  const cells = [{ a: '1', 'b,c': '2;3' }]
  for (const text of ['a;b,c\n1;"2;3"', 'a,"b,c"\n1,2;3', 'a\tb,c\t\n1\t2;3'])
    expect(readCsv(text)).toEqual({ ok: true, columns: ['a', 'b,c'], lines: [{ number: 2, cells: cells[0] }] })
})

test('a mark at the beginning of the file, blank lines and a missing last cell disturb nothing', () => {
  const text = '\ufeffnimi;rooli\r\n\r\n"Rivi\nkaksi";johtaja\r\n ; \r\nAino\r\n'
  expect(readCsv(text)).toEqual({
    ok: true,
    columns: ['nimi', 'rooli'],
    lines: [
      { number: 3, cells: { nimi: 'Rivi\nkaksi', rooli: 'johtaja' } },
      { number: 6, cells: { nimi: 'Aino', rooli: '' } },
    ],
  })
})

test('empty columns at the edge of a spreadsheet are left out', () => {
  expect(readCsv('a;b;;\n1;2;;\n')).toEqual({
    ok: true,
    columns: ['a', 'b'],
    lines: [{ number: 2, cells: { a: '1', b: '2' } }],
  })
})

test.each([
  ['', 1, 'no_header'],
  [' \n;;\n', 1, 'no_header'],
  ['a;b\n1;2\n1;2;3', 3, 'unreadable'],
  ['a;b\n\n1;x"y', 3, 'unreadable'],
  ['a;a\n1;2', 1, 'unreadable'],
  [`a\n${'x\n'.repeat(501)}`, 502, 'too_many_lines'],
] as const)('what is no table is refused with its line: %2$s, %3$s', (text, line, problem) => {
  expect(readCsv(text)).toEqual({ ok: false, line, problem })
})

test('columns may be called anything', () => {
  expect(readCsv('__proto__;constructor\n1;2')).toMatchObject({ ok: true, columns: ['__proto__', 'constructor'] })
})
