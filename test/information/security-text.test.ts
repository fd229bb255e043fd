import { expect, test } from 'vitest'
import { openForum } from '../support/forum.ts'

const path = '/.well-known/security.txt'

test('security.txt tells where holes are reported, in the words of RFC 9116', async () => {
  const forum = await openForum({ origin: 'https://forum.test' })
  await (await forum.as('kaisa')).post('/fi/settings/values/security_contact', { value: 'turva@esimerkki.fi' })
  const file = await forum.visitor().get(path)
  expect(file.status).toBe(200)
  expect(file.headers.get('Content-Type')).toMatch(/^text\/plain; ?charset=utf-8/i)
  expect(file.html.trimEnd().split('\n')).toEqual([
    'Contact: mailto:turva@esimerkki.fi',
    'Expires: 2027-05-23T07:00:00.000Z',
    'Preferred-Languages: fi, sv, en',
    'Canonical: https://forum.test/.well-known/security.txt',
    'Policy: https://forum.test/en/privacy#security',
  ])
  expect((await forum.visitor().get('/en/privacy')).html).toContain('id="security"')
})

test('it always ends within a year, and leads to the feedback form while no address is set', async () => {
  const forum = await openForum()
  for (const years of [0, 3]) {
    forum.later({ days: 365 * years })
    const file = await forum.visitor().get(path)
    const ends = new Date(/^Expires: (.*)$/m.exec(file.html)?.[1] ?? '')
    const days = (ends.getTime() - forum.services.now().getTime()) / 86_400_000
    expect(days).toBeGreaterThan(30)
    expect(days).toBeLessThanOrEqual(365)
    expect(file.html).toContain('Contact: http://forum.test/en/feedback/new')
  }
})
