import { expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/messages.ts'
import { pathsIn } from '../../src/paths.ts'
import { fillIn } from '../support/fill-in.ts'
import { expectSound, heading, openJourneys, shows, showsHeading, showsInFocus } from '../support/journey.ts'

const journeys = openJourneys()
const t = messagesIn('fi')
const paths = pathsIn('fi')

test('a visitor without JavaScript gives feedback from the foot of a page, and the coordinator answers it', async () => {
  const visitor = await journeys.visitor({ javaScript: false, width: 360 })
  await visitor.goto(paths.networks)
  await visitor.getByRole('link', { name: t.feedback.give }).click()
  expect(await visitor.locator('[name="page"]').inputValue()).toBe('/fi/networks')
  await visitor.getByRole('button', { name: t.feedback.send }).click()
  await showsHeading(visitor, t.feedback.newTitle)
  await shows(visitor, t.forms.summary(2))
  await fillIn(visitor, { subject: 'accessibility', body: 'Luettelo on pitkä.', email: 'lukija@muualta.fi' })
  await visitor.getByRole('button', { name: t.feedback.send }).click()
  await showsHeading(visitor, t.feedback.sentTitle)
  await shows(visitor, t.feedback.sentMail)

  const kaisa = await journeys.as('kaisa', { width: 360 })
  await kaisa.goto(paths.feedback())
  await expectSound(kaisa, 'the queue of feedback')
  await kaisa.getByRole('link', { name: t.feedback.subjects.accessibility }).first().click()
  await kaisa.getByRole('button', { name: t.feedback.sendAnswer }).click()
  await showsInFocus(kaisa, t.forms.summary(1))
  await expectSound(kaisa, 'an answer with a problem')
  await fillIn(kaisa, { answer: 'Kiitos, lyhennämme sitä.' })
  await kaisa.getByRole('button', { name: t.feedback.sendAnswer }).click()
  await showsInFocus(kaisa, t.feedback.doneMailed)
  await expectSound(kaisa, 'answered feedback')
})

test('the coordinator previews a text, saves it, and a second editor loses nothing', async () => {
  const [kaisa, second] = [await journeys.as('kaisa'), await journeys.as('kaisa', { width: 360 })]
  const { texts, save, saved } = t.settings
  for (const page of [kaisa, second]) await page.goto(paths.pageText('front'))
  await fillIn(kaisa, { fi: '**Tervetuloa** mukaan!' })
  await kaisa.getByRole('button', { name: texts.preview }).click()
  await showsInFocus(kaisa, texts.previewText)
  await expectSound(kaisa, 'a preview')
  await kaisa.getByRole('button', { name: save, exact: true }).click()
  await showsInFocus(kaisa, saved(texts.names.front.title))

  await fillIn(second, { fi: 'Hei kaikki!' })
  await second.getByRole('button', { name: save, exact: true }).click()
  await showsInFocus(second, t.versions.conflict.title)
  expect(await second.locator('[name="fi"]').inputValue()).toBe('Hei kaikki!')
  await expectSound(second, 'a text somebody else has changed')

  const visitor = await journeys.visitor()
  await visitor.goto(paths.home)
  await shows(visitor, 'Tervetuloa mukaan!')
  await expectSound(visitor, 'a front page with its own text')
})

test('the coordinator renames the service, sees problems beside their fields, and goes back to the default', async () => {
  const kaisa = await journeys.as('kaisa', { width: 360 })
  await kaisa.goto(paths.settings)
  await kaisa.getByRole('link', { name: t.settings.values.service_name.title }).click()
  await fillIn(kaisa, { fi: 'Kehittämö', sv: '', en: 'The Workshop' })
  await kaisa.getByRole('button', { name: t.settings.save, exact: true }).click()
  await showsInFocus(kaisa, t.forms.summary(1))
  await expectSound(kaisa, 'a setting with a problem')
  await fillIn(kaisa, { sv: 'Verkstaden' })
  await kaisa.getByRole('button', { name: t.settings.save, exact: true }).click()
  await showsInFocus(kaisa, t.settings.saved(t.settings.values.service_name.title))
  expect(await kaisa.title()).toContain('Kehittämö')
  await kaisa.goto(paths.setting('service_name'))
  await expectSound(kaisa, 'a setting set here')
  await kaisa.getByRole('button', { name: t.settings.restore }).click()
  await showsHeading(kaisa, t.settings.title)
  expect(await kaisa.title()).not.toContain('Kehittämö')
  expect(await heading(kaisa).count()).toBe(1)
})
