import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/messages.ts'
import { pathsIn } from '../../src/paths.ts'
import { fillIn } from '../support/fill-in.ts'
import { expectSound, openJourneys, shows, showsHeading, showsInFocus } from '../support/journey.ts'

const journeys = openJourneys()
const { open } = journeys.demo
const { rounds } = messagesIn('fi')
const paths = pathsIn('fi')
const ballot = paths.ballot(open)

type Focused = { name: string; type: string; text: string }

async function pressAndLook(page: Page, key: string): Promise<Focused> {
  await page.keyboard.press(key)
  return page.locator(':focus').evaluate(element => ({
    name: element.getAttribute('name') ?? '',
    type: element.getAttribute('type') ?? element.nodeName.toLowerCase(),
    text: element.textContent?.trim() ?? '',
  }))
}

test('a vote on all needs is cast with the keyboard alone, on the narrowest screen', async () => {
  // Aino has not voted in the demonstration, so every need is blank.
  const page = await journeys.as('aino', { width: 320 })
  await page.goto(ballot)
  const chosen = new Set<string>()
  for (let steps = 0; steps < 200; steps++) {
    const focused = await pressAndLook(page, 'Tab')
    if (focused.type === 'radio' && !chosen.has(focused.name)) {
      chosen.add(focused.name)
      await page.keyboard.press('Space')
      if (chosen.size % 2 === 0) await page.keyboard.press('ArrowRight')
    }
    if (focused.text === rounds.save) break
  }
  expect(chosen.size).toBe(15)
  await expectSound(page, 'a ballot filled in, 320 px')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/receipt?done=cast')
  await shows(page, rounds.savedAll(15))
  await showsInFocus(page, rounds.castDone)
  await expectSound(page, 'the receipt, 320 px')
})

test('without JavaScript a part of the ballot is saved, changed and taken back', async () => {
  const page = await journeys.as('marko', { javaScript: false })
  await page.goto(ballot)
  await fillIn(page, { need_1: 'own', need_2: 'all' })
  await page.getByRole('button', { name: rounds.save }).click()
  await shows(page, rounds.castDone)
  await page.goto(ballot)
  expect(await page.locator('[name="need_2"][value="all"]').isChecked()).toBe(true)
  await fillIn(page, { need_2: 'near' })
  await page.getByRole('button', { name: rounds.save }).click()
  await page.goto(ballot)
  expect(await page.locator('[name="need_2"][value="near"]').isChecked()).toBe(true)
  expect(await page.locator('[name="need_1"][value="own"]').isChecked()).toBe(true)
})

test('a network leader casts the network ballot, and who leads none cannot', async () => {
  const birgitta = await journeys.as('birgitta')
  await birgitta.goto(paths.round(open))
  await birgitta.getByRole('link', { name: new RegExp(`${rounds.voteForNetwork}|${rounds.changeNetworkVote}`) }).click()
  await expectSound(birgitta, 'the network ballot')
  await fillIn(birgitta, { need_6: 'all', need_7: 'near', need_8: 'none' })
  await birgitta.getByRole('button', { name: rounds.saveNetwork }).click()
  await shows(birgitta, rounds.networkCastDone)

  const aino = await journeys.as('aino')
  expect((await aino.goto(paths.networkBallot(open)))?.status()).toBe(403)
  await aino.goto(paths.round(open))
  await shows(aino, rounds.onlyTurnout)
})

test('the coordinator opens a round, and a worker finds it', async () => {
  const kaisa = await journeys.as('kaisa')
  await kaisa.goto('/fi/rounds')
  await kaisa.getByRole('link', { name: rounds.plan.plan }).click()
  await kaisa.getByRole('button', { name: rounds.plan.saveDraft }).click()
  await expectSound(kaisa, 'the form of a round with nothing in it')
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  await fillIn(kaisa, { title: 'Kolmas kierros', body: 'Tarkistetaan tasot.', language: 'fi' })
  await fillIn(kaisa, { opens_day: day(-1), opens_time: '09:00', closes_day: day(20), closes_time: '16:00' })
  await fillIn(kaisa, { 'asks[]': 'level' })
  await kaisa.getByRole('button', { name: rounds.plan.saveDraft }).click()
  await kaisa.getByRole('button', { name: rounds.plan.openIt }).click()
  await showsHeading(kaisa, 'Kolmas kierros')

  const aino = await journeys.as('aino')
  await aino.goto('/fi/rounds')
  await aino
    .getByRole('link', { name: /Kolmas kierros/ })
    .first()
    .click()
  await aino.getByRole('link', { name: rounds.vote, exact: true }).first().click()
  expect(await aino.locator('fieldset.ballot-need').count()).toBe(15)
})
