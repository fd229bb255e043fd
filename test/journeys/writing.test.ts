import { expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/messages.ts'
import { fillIn } from '../support/fill-in.ts'
import { expectSound, heading, openJourneys, shows, showsHeading, showsInFocus } from '../support/journey.ts'

const journeys = openJourneys()
const t = messagesIn('fi')

// Valid check characters, made-up people.
const certain = '131052-308T'
const almost = '131052-308A'

test('a personal identity code is refused: the text stays, the code is gone', async () => {
  const aino = await journeys.as('aino')
  await aino.goto('/fi/threads/new')
  const body = `Asiakkaani ${certain} tarvitsee apua, jota meillä ei ole.`
  await fillIn(aino, { title: 'Miten teillä tehdään?', body, audience: 'near' })
  await aino.getByRole('button', { name: t.threads.publish }).click()
  await showsInFocus(aino, t.forms.summary(1))
  await shows(aino, t.forms.problems.identity_code())
  expect(await aino.content()).not.toContain(certain)
  expect(await aino.locator('[name="body"]').inputValue()).toMatch(
    /^Asiakkaani \S* ?tarvitsee apua, jota meillä ei ole\.$/,
  )
  expect(await aino.locator('[name="title"]').inputValue()).toBe('Miten teillä tehdään?')
  expect(await aino.locator('[name="audience"][value="near"]').isChecked()).toBe(true)
  await expectSound(aino, 'a form with an identity code refused')
  await aino.getByRole('link', { name: new RegExp(t.threads.fields.body) }).click()
  expect(await aino.locator('[name="body"]').evaluate(field => field.matches(':focus'))).toBe(true)
})

test('what only looks like an identity code is published after a confirmation', async () => {
  const aino = await journeys.as('aino', { javaScript: false })
  await aino.goto('/fi/threads/new')
  await fillIn(aino, { title: 'Outo tunnus', body: `Järjestelmä näyttää ${almost}.`, audience: 'own' })
  await aino.getByRole('button', { name: t.threads.publish }).click()
  await aino.getByLabel(t.forms.notIdentityCode).check()
  await aino.getByRole('button', { name: t.threads.publish }).click()
  await showsHeading(aino, 'Outo tunnus')
})

test('the language changes and the page stays', async () => {
  const page = await journeys.as('aino')
  await page.goto('/fi/practices?kind=pitfall')
  await page
    .getByRole('navigation', { name: t.layout.languages })
    .first()
    .getByRole('link', { name: 'Svenska' })
    .click()
  await page.waitForURL('**/sv/practices?kind=pitfall')
  expect(await page.locator('html').getAttribute('lang')).toBe('sv')
  expect(await heading(page).textContent()).not.toContain(t.practices.title)
})

test('what was typed survives a session that has ended, and is published after signing in again', async () => {
  const aino = await journeys.as('aino')
  await aino.goto('/fi/threads/new')
  const body = 'Tämä on pitkä kysymys, jonka kirjoittamiseen meni puoli tuntia ja kaksi kahvia.'
  await fillIn(aino, { title: 'Pitkä kysymys', body, audience: 'all' })
  await aino.context().clearCookies()
  await aino.getByRole('button', { name: t.threads.publish }).click()
  await showsHeading(aino, t.errors.sessionEnded)
  await shows(aino, body)
  await expectSound(aino, 'an ended session')

  const [tab] = await Promise.all([
    aino.context().waitForEvent('page'),
    aino.getByRole('link', { name: t.errors.signInElsewhere }).click(),
  ])
  await tab.getByRole('button', { name: /Aino Esimerkki/ }).click()
  await tab.waitForURL('**/fi')
  await aino.getByRole('button', { name: t.errors.sendAgain }).click()
  await showsHeading(aino, 'Pitkä kysymys')
  await shows(aino, body)
})
