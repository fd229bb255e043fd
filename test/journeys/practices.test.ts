import { expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/messages.ts'
import { fillIn } from '../support/fill-in.ts'
import { expectSound, openJourneys, shows, showsHeading } from '../support/journey.ts'

const journeys = openJourneys()
const { practices, answers } = messagesIn('fi')

const pitfall = {
  title: 'Kutsu meni väärään postilaatikkoon',
  summary: 'Yhteinen postilaatikko vaihtui, eikä kukaan kertonut naapureille.',
  done: 'Lähetimme kutsut **vanhaan** osoitteeseen.',
  watch_out: 'Tarkista osoitteet puolen vuoden välein.',
}

test('a worker in Kainuu finds a practice, publishes a pitfall under a hidden name, and is answered', async () => {
  const aino = await journeys.as('aino')
  await aino.goto('/fi')
  await aino.getByRole('navigation').getByRole('link', { name: practices.title }).first().click()
  await aino
    .getByRole('link', { name: new RegExp(`^${practices.kinds.pitfall}|^${practices.manyKinds.pitfall}`) })
    .first()
    .click()
  await aino.waitForURL(/kind=pitfall/)
  await expectSound(aino, 'filtered practices')
  await aino.locator('.card-title a').first().click()
  await aino.waitForURL(/practices\/[a-z0-9-]+$/)

  await aino.goto('/fi/practices')
  await aino.getByRole('link', { name: practices.tell }).click()
  await fillIn(aino, { ...pitfall, kind: 'pitfall', 'needs[]': ['2', '3'], audience: 'all', hide_author: '1' })
  await aino.getByRole('button', { name: practices.form.publish }).click()
  await showsHeading(aino, pitfall.title)
  await shows(aino, practices.hiddenFromOthers)
  await aino.locator('strong', { hasText: 'vanhaan' }).waitFor()
  await expectSound(aino, 'a pitfall just published')
  const address = new URL(aino.url()).pathname

  const oskari = await journeys.as('oskari')
  await oskari.goto(address)
  expect(await oskari.content()).not.toContain('Aino')
  await fillIn(oskari, { body: 'Meillä kävi samoin **viime** vuonna.' })
  await oskari.getByRole('button', { name: answers.publishComment }).click()
  expect(await oskari.getByRole('article', { name: /Oskari Keksitty/ }).textContent()).toContain('Meillä kävi samoin')
  await expectSound(oskari, 'a comment just published')

  const kaisa = await journeys.as('kaisa')
  await kaisa.goto(address)
  await shows(kaisa, 'Aino Esimerkki')

  const visitor = await journeys.visitor()
  await visitor.goto(address)
  await showsHeading(visitor, pitfall.title)
  expect(await visitor.content()).not.toMatch(/Aino|Oskari/)
})

test('a practice that was withdrawn leaves a note', async () => {
  const aino = await journeys.as('aino')
  await aino.goto('/fi/practices/new')
  await fillIn(aino, { kind: 'good', title: 'Kokeilu', summary: 'Julkaistu liian aikaisin.', 'needs[]': '1' })
  await aino.getByRole('button', { name: practices.form.publish }).click()
  await aino.getByRole('link', { name: practices.edit }).click()
  await fillIn(aino, { title: 'Kokeilu jatkuu' })
  await aino.getByRole('button', { name: practices.form.save }).click()
  await showsHeading(aino, 'Kokeilu jatkuu')
  const address = new URL(aino.url()).pathname
  await aino.locator('summary', { hasText: practices.withdraw }).click()
  await aino.getByRole('button', { name: practices.withdrawYes }).click()
  await showsHeading(aino, practices.withdrawnTitle)
  const visitor = await journeys.visitor()
  await visitor.goto(address)
  expect(await visitor.content()).not.toContain('liian aikaisin')
  await expectSound(visitor, 'a withdrawn practice')
})
