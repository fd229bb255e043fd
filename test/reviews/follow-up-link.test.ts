import { expect, test } from 'vitest'
import { readLink } from '../../src/reviews/follow-up-link.ts'

const origin = 'https://forum.test'

test.each([
  ['https://www.esimerkki.fi/opas', 'https://www.esimerkki.fi/opas'],
  ['http://esimerkki.fi', 'http://esimerkki.fi/'],
  ['https://forum.test/sv/practices/G07?from=3#answer-1', '/practices/G07?from=3'],
  ['/fi/calendar/abc', '/calendar/abc'],
  ['https://forum.test/fi', null],
  ['/fi?x=1', null],
  ['/practices/G07', null],
  ['//esimerkki.fi/fi/needs', null],
  ['/fi/sign-in/link/abc', null],
  ['https://user:word@esimerkki.fi', null],
  ['mailto:a@esimerkki.fi', null],
  ['javascript:alert(1)', null],
  ['ftp://esimerkki.fi', null],
  ['esimerkki.fi', null],
])('%s is stored as %s', (typed, stored) => {
  expect(readLink(typed, origin)).toBe(stored)
})
