import { expect, test } from 'vitest'
import { sourcesIn } from '../support/sources.ts'

test('counting needs nothing but itself: anybody can take the folder and recount', () => {
  const files = sourcesIn('src/counting')
  expect(files.length).toBeGreaterThan(20)
  const outside = files.flatMap(file => file.imports.filter(each => !each.name.startsWith('src/counting/')))
  expect(outside).toEqual([])
  const impure = /\bDate\b|Math\.random|process\.|\bBuffer\b|\bfetch\(|console\./
  expect(files.filter(file => impure.test(file.text)).map(file => file.path)).toEqual([])
})
