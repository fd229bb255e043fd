import Sqlite from 'better-sqlite3'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/messages.ts'
import { fillIn } from '../support/fill-in.ts'
import { expectSound, openJourneys, shows, showsHeading, showsInFocus } from '../support/journey.ts'

const journeys = openJourneys()
const t = messagesIn('fi')
const thread = '/fi/threads/kuka-kutsuu'
const saved = /^Tallennettu klo \d/

/** Lets every session of somebody run out, as thirty days without a visit would. */
function letSessionsRunOut(person: string) {
  const file = new Sqlite(journeys.database())
  const ended = file.prepare('UPDATE sessions SET expires_at = unixepoch() - 60 WHERE person_id = ?').run(person)
  file.close()
  expect(ended.changes).toBeGreaterThan(0)
}

function statusOf(page: Page) {
  return page.locator('.draft-status')
}

test('what is typed saves itself, survives a reload, and is published under its draft’s id', async () => {
  const aino = await journeys.as('aino')
  await aino.goto('/fi/threads/new')
  await fillIn(aino, { title: 'Itsestään tallentuva', body: 'Tätä ei tallenneta napista.', audience: 'near' })
  await statusOf(aino).getByText(saved).waitFor()
  // Saving is shown each time, and said only when something changes.
  expect(await aino.locator('.draft-status output').textContent()).toBe('')
  await expectSound(aino, 'a form that has saved itself')
  const id = new URL(aino.url()).searchParams.get('draft')
  await aino.reload()
  expect(await aino.locator('[name="body"]').inputValue()).toBe('Tätä ei tallenneta napista.')
  expect(await aino.locator('[name="audience"][value="near"]').isChecked()).toBe(true)
  await expectSound(aino, 'a form filled with its draft')
  await aino.getByRole('button', { name: t.threads.publish }).click()
  await showsHeading(aino, 'Itsestään tallentuva')
  expect(new URL(aino.url()).pathname).toBe(`/fi/threads/${id}`)
  await aino.goto('/fi/drafts')
  await shows(aino, t.drafts.none)
})

test('an answer left in the middle waits in its discussion, in the list and on the home page', async () => {
  const aino = await journeys.as('aino', { width: 360 })
  await aino.goto(thread)
  await aino.locator('[name="body"]').fill('Jäi kesken, koska puhelin soi.')
  // Leaving the page at once saves too.
  await aino.goto('/fi/practices')
  await aino.goto('/fi')
  await aino.getByRole('link', { name: t.drafts.waiting(1) }).click()
  await showsHeading(aino, t.drafts.title)
  await expectSound(aino, 'one’s own drafts')
  await aino.getByRole('link', { name: t.drafts.goOnWith('Jäi kesken, koska puhelin soi.') }).click()
  expect(await aino.locator('[name="body"]').inputValue()).toBe('Jäi kesken, koska puhelin soi.')
  await aino.locator('.composer').getByText(t.drafts.discard, { exact: true }).click()
  await expectSound(aino, 'a discussion with a draft')
  await aino.getByRole('button', { name: t.drafts.discardSure }).click()
  await showsInFocus(aino, t.drafts.discarded)
  expect(await aino.locator('[name="body"]').inputValue()).toBe('')
})

test('while the session is over the page says so, and saves again after signing in in another tab', async () => {
  const aino = await journeys.as('aino')
  await aino.goto('/fi/practices/new')
  letSessionsRunOut('aino')
  await fillIn(aino, { title: 'Yön yli jäänyt', summary: 'Istunto ehti päättyä.' })
  await statusOf(aino).getByText(t.drafts.endedSaved).first().waitFor()
  expect(await aino.locator('.draft-status output').textContent()).toBe(t.drafts.endedSaved)
  await expectSound(aino, 'a form whose session is over')
  const [tab] = await Promise.all([
    aino.context().waitForEvent('page'),
    statusOf(aino).getByRole('link', { name: t.drafts.signIn }).click(),
  ])
  await tab.getByRole('button', { name: /Aino Esimerkki/ }).click()
  await tab.waitForURL('**/fi')
  await tab.close()
  await aino.bringToFront()
  await aino.locator('[name="done"]').fill('Jatkan tästä.')
  await statusOf(aino).getByText(saved).first().waitFor()
})

test('a form sent after the session ran out is there after signing in, in the same tab', async () => {
  const aino = await journeys.as('aino')
  await aino.goto(thread)
  await aino.locator('[name="body"]').fill('Lähetin tämän liian myöhään.')
  letSessionsRunOut('aino')
  await aino.getByRole('button', { name: t.answers.publish }).click()
  await showsHeading(aino, t.errors.sessionEnded)
  await shows(aino, t.drafts.keptText)
  await expectSound(aino, 'an ended session with a draft')
  await aino.locator('main').getByRole('link', { name: t.layout.signIn }).click()
  await aino.getByRole('button', { name: /Aino Esimerkki/ }).click()
  await showsHeading(aino, 'Kuka kutsuu ensimmäisen yhteisen tapaamisen koolle?')
  expect(await aino.locator('[name="body"]').inputValue()).toBe('Lähetin tämän liian myöhään.')
  await aino.getByRole('button', { name: t.answers.publish }).click()
  await shows(aino, 'Lähetin tämän liian myöhään.')
})

test('without a connection the page keeps trying, and says so once', async () => {
  const aino = await journeys.as('aino')
  await aino.goto('/fi/threads/new')
  await aino.route('**/fi/drafts', route => route.abort())
  await aino.locator('[name="title"]').fill('Junassa kirjoitettu')
  await statusOf(aino).getByText(t.drafts.failed).first().waitFor()
  await aino.unroute('**/fi/drafts')
  await aino.evaluate('dispatchEvent(new Event("online"))')
  await statusOf(aino).getByText(saved).first().waitFor()
})

test('an identity code is never saved, and the page says why', async () => {
  const aino = await journeys.as('aino')
  await aino.goto('/fi/threads/new')
  await aino.locator('[name="body"]').fill('Asiakas 131052-308T odottaa.')
  await statusOf(aino).getByText(t.drafts.refusals.identity_code).first().waitFor()
  await aino.getByRole('button', { name: t.drafts.save }).click()
  await showsInFocus(aino, t.drafts.refusals.identity_code)
  expect(await aino.content()).not.toContain('308T')
  await expectSound(aino, 'a draft refused')
})

test('without JavaScript a button saves the draft and another goes on with it', async () => {
  const sirpa = await journeys.as('sirpa', { javaScript: false, width: 360 })
  await sirpa.goto('/fi/calendar/new')
  await fillIn(sirpa, { title: 'Keskeneräinen koulutus', start_day: '1.12.2026' })
  await sirpa.getByRole('button', { name: t.drafts.save }).click()
  await shows(sirpa, 'Luonnos tallennettu klo')
  expect(await sirpa.locator('[name="start_day"]').inputValue()).toBe('1.12.2026')
  await sirpa.goto('/fi/calendar/new')
  await sirpa.getByRole('link', { name: 'Keskeneräinen koulutus' }).click()
  expect(await sirpa.locator('[name="title"]').inputValue()).toBe('Keskeneräinen koulutus')
  // The enter key publishes, as it did before there were drafts.
  await sirpa.locator('[name="start_day"]').press('Enter')
  await shows(sirpa, t.forms.problems.missing())
})

test('an answer is quoted without JavaScript', async () => {
  const sirpa = await journeys.as('sirpa', { javaScript: false })
  await sirpa.goto(thread)
  await sirpa.getByRole('link', { name: t.answers.quote, exact: true }).first().click()
  expect(await sirpa.locator('[name="body"]').inputValue()).toContain(`[${t.answers.quoted}](`)
  expect(await sirpa.locator('[name="body"]').inputValue()).toContain('\n> ')
  await sirpa.getByRole('button', { name: t.answers.publish }).click()
  await sirpa.locator('blockquote').last().waitFor()
})

test('a double click sends a form once', async () => {
  const aino = await journeys.as('aino')
  await aino.goto(thread)
  await aino.locator('[name="body"]').fill('Painan kahdesti.')
  const sent: string[] = []
  aino.on('request', request => request.url().endsWith('/answers') && sent.push(request.url()))
  await aino.getByRole('button', { name: t.answers.publish }).dblclick()
  await aino.locator('.answer', { hasText: 'Painan kahdesti.' }).first().waitFor()
  expect(sent).toHaveLength(1)
  expect(await aino.locator('.answer', { hasText: 'Painan kahdesti.' }).count()).toBe(1)
})
