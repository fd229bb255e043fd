import { expect, test } from 'vitest'
import { clientAddress } from '../../src/platform/client-address.ts'

test('without a proxy the address is that of the connection, whatever a header says', () => {
  expect(clientAddress('192.0.2.7', undefined, 0)).toBe('192.0.2.7')
  expect(clientAddress('192.0.2.7', '198.51.100.1', 0)).toBe('192.0.2.7')
  expect(clientAddress('::ffff:192.0.2.7', undefined, 0)).toBe('192.0.2.7')
  expect(clientAddress(undefined, undefined, 0)).toBe(null)
})

test('behind proxies it is the one the outermost of ours was called from; what callers add themselves is not believed', () => {
  expect(clientAddress('10.0.0.1', '198.51.100.1', 1)).toBe('198.51.100.1')
  expect(clientAddress('10.0.0.1', '203.0.113.9, 198.51.100.1', 1)).toBe('198.51.100.1')
  expect(clientAddress('10.0.0.1', '203.0.113.9,198.51.100.1 , 10.0.0.2', 2)).toBe('198.51.100.1')
  expect(clientAddress('10.0.0.1', '198.51.100.1', 2)).toBe('198.51.100.1')
})

test('a header that says no address is passed over', () => {
  for (const header of [undefined, '', 'unknown', '203.0.113.9, garbage', '999.1.1.1', '<script>', '[::1', ':'])
    expect(clientAddress('10.0.0.1', header, 1)).toBe('10.0.0.1')
})

test('a port beside an address is left out', () => {
  expect(clientAddress('10.0.0.1', '198.51.100.1:4711', 1)).toBe('198.51.100.1')
  expect(clientAddress('10.0.0.1', '[2001:db8:1:2:3::4]:4711', 1)).toBe('2001:db8:1:2::/64')
})

test('addresses of IPv6 are counted by their first half, however they are written', () => {
  const same = ['2001:db8:1:2::1', '2001:0DB8:0001:0002:ffff:ffff:ffff:ffff', '2001:db8:1:2:0:0:0:0']
  for (const address of same) expect(clientAddress(address, undefined, 0)).toBe('2001:db8:1:2::/64')
  expect(clientAddress('2001:db8:1:3::1', undefined, 0)).toBe('2001:db8:1:3::/64')
  expect(clientAddress('2001:db8::1', undefined, 0)).toBe('2001:db8:0:0::/64')
  expect(clientAddress('::1', undefined, 0)).toBe('0:0:0:0::/64')
  expect(clientAddress('fe80::1%eth0', undefined, 0)).toBe('fe80:0:0:0::/64')
})
