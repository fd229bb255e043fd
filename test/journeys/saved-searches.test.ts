import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { type Language, messagesIn } from '../../src/i18n/messages.ts'
import { mailMakers } from '../../src/mails.ts'
import { pathsIn } from '../../src/paths.ts'
import { openSqlite } from '../../src/platform/db/sqlite.ts'
import { memoryLimits } from '../../src/platform/limits/memory-limits.ts'
import type { Mail } from '../../src/platform/mail/mailer.ts'
import { sendDueMails } from '../../src/platform/outbox/send-due-mails.ts'
import type { Services } from '../../src/platform/services.ts'
import { tellSavedSearches } from '../../src/search/tell-saved-searches.ts'
import type { Screen } from '../support/browser.ts'
import { fillIn } from '../support/fill-in.ts'
import { expectSound, openJourneys, shows, showsHeading } from '../support/journey.ts'

const journeys = openJourneys()
const hour = 3_600_000

/** Runs the jobs on the database of the server as they run so many hours from now; returns the mails they send. */
async function mailsIn(hours: number): Promise<Mail[]> {
  const { db, file } = openSqlite(journeys.database())
  const mails: Mail[] = []
  const now = new Date(Date.now() + hours * hour)
  const services: Services = {
    ...{ db, now: () => now, origin: journeys.origin(), serviceName: null, allowedDomains: [], demoCast: null },
    ...{ limits: memoryLimits(), clientAddress: null, startedAt: now, later: () => {} },
    mailer: { send: async mail => void mails.push(mail) },
    report: error => {
      throw error
    },
  }
  await tellSavedSearches(services)
  await sendDueMails(services, mailMakers)
  file.close()
  return mails
}

/** Somebody in another network asks a question. */
async function publish(title: string, language: Language) {
  const inka = await journeys.as('inka')
  await inka.goto(pathsIn('fi').newThread())
  await fillIn(inka, { title, body: title, audience: 'all', language })
  await inka.getByRole('button', { name: messagesIn('fi').threads.publish }).click()
  await showsHeading(inka, title)
}

/** What the home page says of saved searches. */
const mark = (page: Page) => page.locator('main a[href*="/search/saved"]')

type Told = { language: Language; person: string; typed: string; published: string; next: string; screen: Screen }

test.each<[string, Told]>([
  [
    'in Finnish',
    {
      ...{ language: 'fi', person: 'oskari', screen: {} },
      ...{ typed: 'palaveri', published: 'Kuka leipoo palavereihin?', next: 'Palaverien pullat' },
    },
  ],
  [
    'in Finnish on a phone without JavaScript',
    {
      ...{ language: 'fi', person: 'tuomas', screen: { width: 360, javaScript: false } },
      ...{ typed: 'suunnitelma', published: 'Miksi suunnitelmissa on kolme sivua?', next: 'Suunnitelmien kannet' },
    },
  ],
  [
    'in Swedish on a phone in the dark',
    {
      ...{ language: 'sv', person: 'linnea', screen: { width: 360, scheme: 'dark' } },
      ...{ typed: 'klient', published: 'Vem bjuder klienterna på kaffe?', next: 'Klienternas bullar' },
    },
  ],
  [
    'in Swedish without JavaScript',
    {
      ...{ language: 'sv', person: 'mats', screen: { javaScript: false } },
      ...{ typed: 'servicespråk', published: 'Vem frågar om servicespråken?', next: 'Servicespråkets bullar' },
    },
  ],
])('one saves a search and is told once, %s', async (name, { language, person, typed, published, next, screen }) => {
  const { savedSearches: words } = messagesIn(language)
  const paths = pathsIn(language)
  const page = await journeys.as(person, screen)
  const sound = async (state: string) => {
    // Without JavaScript axe does not run either.
    if (screen.javaScript !== false) await expectSound(page, `${state} ${name}`)
  }

  await page.goto(paths.search())
  const box = page.locator('search [name=q]')
  await box.fill(typed)
  await box.press('Enter')
  await page.locator('.hit').first().waitFor()
  await page.getByRole('button', { name: words.save }).click()
  await shows(page, words.done.saved)
  await shows(page, words.latestNone('').split('.')[0] ?? '')
  await sound('a search just saved')
  const saved = new URL(page.url()).pathname
  await page.goto(paths.search({ q: typed }))
  await shows(page, words.isSaved)
  await sound('results of a saved search')

  await publish(published, language)
  const mails = await mailsIn(1)
  await page.goto(paths.home)
  await shows(page, words.taskOf(1))
  await sound('the home page with something new')
  expect(await mark(page).getAttribute('href')).toBe(saved)
  await page.goto(paths.savedSearches)
  await shows(page, words.count(1))
  await sound('the list with something new')

  const told = mails.filter(mail => mail.subject === words.mail.subject(1) && mail.text.includes(saved))
  expect(told).toHaveLength(1)
  const [thread = '', link = ''] = (told[0]?.text ?? '').split('\n').flatMap(line => /http\S+/.exec(line) ?? [])
  expect(told[0]?.text).toContain(`- ${words.kind.thread}: ${published}`)
  expect([new URL(thread).pathname.includes('/threads/'), new URL(link).pathname]).toEqual([true, saved])
  await page.goto(link)
  await shows(page, words.isNew)
  await page.getByRole('link', { name: published }).waitFor()
  await sound('a saved search with something new')
  await page.getByRole('link', { name: published }).click()
  await showsHeading(page, published)

  await page.goto(paths.home)
  expect(await mark(page).count()).toBe(0)
  await page.goto(saved)
  await page.getByRole('link', { name: published }).waitFor()
  expect(await page.locator('main').getByText(words.isNew, { exact: true }).count()).toBe(0)
  await sound('a saved search opened before')

  await page.getByRole('button', { name: words.remove }).click()
  await shows(page, words.done.removed)
  await shows(page, words.none)
  await sound('no saved search')
  await publish(next, language)
  const later = await mailsIn(26)
  expect(later.filter(mail => mail.text.includes(next))).toEqual([])
  await page.goto(paths.home)
  expect(await mark(page).count()).toBe(0)
})
