import { expect, test } from 'vitest'
import { readConfig } from '../../src/platform/config.ts'

test('without any setting the forum runs on port 3000 with its own file', () => {
  const read = readConfig({})
  expect(read).toMatchObject({
    ok: true,
    config: { port: 3000, origin: 'http://localhost:3000', databasePath: 'data/forum.db', smtpUrl: null },
  })
})

test('every mistake is named in a line of its own', () => {
  const read = readConfig({
    PORT: '80000',
    ORIGIN: 'forum.fi/polku',
    SMTP_URL: 'http://mail',
    TRUSTED_PROXIES: 'yksi',
    ALLOWED_MAIL_DOMAINS: 'kela.fi, @pohde.fi',
    SERVICE_NAME: 'x'.repeat(61),
  })
  expect(read.ok).toBe(false)
  const mistakes = read.ok ? [] : read.mistakes
  for (const name of [
    'PORT',
    'ORIGIN',
    'SMTP_URL',
    'MAIL_FROM',
    'TRUSTED_PROXIES',
    'ALLOWED_MAIL_DOMAINS',
    'SERVICE_NAME',
  ])
    expect(mistakes.filter(mistake => mistake.startsWith(name))).toHaveLength(1)
  expect(mistakes.every(mistake => !mistake.includes('\n'))).toBe(true)
})

test('mail domains are read in any case, separated by commas or spaces', () => {
  const read = readConfig({ ALLOWED_MAIL_DOMAINS: 'Kela.fi, pohde.fi  hel.fi' })
  expect(read.ok && read.config.allowedDomains).toEqual(['kela.fi', 'pohde.fi', 'hel.fi'])
})
