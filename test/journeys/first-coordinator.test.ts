import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/messages.ts'
import { pathsIn } from '../../src/paths.ts'
import { collectComplaints, openBrowser, openWindow } from '../support/browser.ts'
import { startService } from '../support/demo-server.ts'
import { fillIn } from '../support/fill-in.ts'
import { expectSound, shows, showsHeading } from '../support/journey.ts'

const t = messagesIn('fi')
const paths = pathsIn('fi')
let service: Awaited<ReturnType<typeof startService>>
let browser: Browser

beforeAll(async () => {
  service = await startService()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await service?.stop()
})

test('the first coordinator comes in by the printed link, meets an empty forum and invites a worker', async () => {
  const complaints: string[] = []
  const window = await openWindow(browser, service.origin)
  const page = await window.newPage()
  collectComplaints(page, complaints)

  const link = /http:\/\/\S+\/sign-in\/link\/\w+/.exec(service.log.join(''))?.[0] ?? ''
  await page.goto(link)
  await expectSound(page, 'the page of somebody new')
  await page.getByRole('button', { name: t.signIn.join }).click()
  await expectSound(page, 'the page of somebody new, with problems')
  await fillIn(page, {
    email: 'kaisa@esimerkki.fi',
    name: 'Kaisa Koordinaatto',
    network: 'helsinki',
    organisation: 'other',
  })
  await page.getByRole('button', { name: t.signIn.join }).click()
  await page.waitForURL('**/fi')
  await expectSound(page, 'the home page of an empty forum')
  for (const path of [paths.threads(), paths.calendar(), paths.rounds, paths.reviews, paths.people(), paths.account]) {
    expect((await page.goto(path))?.status()).toBe(200)
    await expectSound(page, `${path} of an empty forum`)
  }

  await page.goto(paths.invitePerson)
  await fillIn(page, { email: 'aino@esimerkki.fi', role: 'worker', network: 'kainuu' })
  await page.locator('main form button[type="submit"], main form button:not([type])').first().click()
  await shows(page, 'aino@esimerkki.fi')
  await expectSound(page, 'an invitation just sent')

  const aino = await (await openWindow(browser, service.origin)).newPage()
  await aino.goto(paths.signIn())
  expect(await aino.getByText(t.signIn.castTitle).count()).toBe(0)
  await fillIn(aino, { email: 'aino@esimerkki.fi' })
  await aino.getByRole('button', { name: t.signIn.send }).click()
  await showsHeading(aino, t.signIn.sentTitle)
  const mailed = await lastLink()
  await aino.goto(mailed)
  await fillIn(aino, { name: 'Aino Esimerkki', organisation: 'employment' })
  await aino.getByRole('button', { name: t.signIn.join }).click()
  await aino.waitForURL('**/fi')
  expect(await aino.locator('summary', { hasText: 'Aino Esimerkki' }).count()).toBe(1)
  expect(complaints).toEqual([])
})

/** The newest sign-in link among the mails in the log. */
async function lastLink(): Promise<string> {
  const links = () => service.log.join('').match(/http:\/\/\S+\/sign-in\/link\/\w+/g) ?? []
  await expect.poll(() => links().length).toBeGreaterThan(1)
  return links().at(-1) ?? ''
}
