import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/messages.ts'
import { pathsIn } from '../../src/paths.ts'
import { fillIn } from '../support/fill-in.ts'
import { expectSound, heading, openJourneys, shows, showsHeading, showsInFocus } from '../support/journey.ts'

const journeys = openJourneys()
const { closed } = journeys.demo

const taken = {
  outcome: 'now',
  reason: 'Tästä on eniten hyötyä.',
  owner_network: 'kainuu',
  starts_on: '1.2.2030',
  review_on: '1.6.2030',
}

/** The addresses of the needs still undecided, as the page lists them before its button. */
function missing(page: Page): Promise<string[]> {
  return page.locator('#publish .notice a').evaluateAll(links => links.map(link => link.getAttribute('href') ?? ''))
}

for (const [decided, javaScript] of [false, true].entries())
  test(`in Swedish, on a phone ${javaScript ? 'with' : 'without'} JavaScript a member decides on a need and meets another’s text`, async () => {
    const { reviews, versions, forms } = messagesIn('sv')
    const paths = pathsIn('sv')
    const hannele = await journeys.as('hannele', { width: 360, javaScript })
    // Axe is a script.
    const sound = async (state: string) => javaScript && expectSound(hannele, state)
    await hannele.goto(paths.reviews)
    await sound('the reviews, 360 px')
    await hannele.goto(paths.review(closed))
    await shows(hannele, reviews.progress(decided, 15))
    await sound('a review to be decided on, 360 px')
    const first = (await hannele.locator('#publish .notice a').first().getAttribute('href')) ?? ''
    await hannele.goto(first)
    await fillIn(hannele, { outcome: 'other_level' })
    await hannele.getByRole('button', { name: reviews.save }).click()
    await shows(hannele, forms.summary(2))
    await sound('a decision with faults, 360 px')

    const kaisa = await journeys.as('kaisa')
    await kaisa.goto(first)
    await fillIn(kaisa, { ...taken, reason: 'Kaisas motivering.' })
    await kaisa.getByRole('button', { name: reviews.save }).click()
    await shows(kaisa, reviews.saved)

    await fillIn(hannele, { level: 'own', reason: 'Hanneles motivering.' })
    await hannele.getByRole('button', { name: reviews.save }).click()
    await shows(hannele, versions.conflict.title)
    await sound('two decisions on one need, 360 px')
    expect(await hannele.locator('[name="reason"]').inputValue()).toBe('Hanneles motivering.')
    expect(await hannele.content()).toContain('Kaisas')
    await hannele.getByRole('button', { name: reviews.save }).click()
    await shows(hannele, reviews.saved)
    await shows(hannele, reviews.progress(decided + 1, 15))

    await hannele.goto(paths.reviewNotes(closed))
    await sound('the notes, 360 px')
    await fillIn(hannele, { notes: `Bara för oss. ${decided}` })
    await hannele.getByRole('button', { name: reviews.saveNotes }).click()
    await shows(hannele, reviews.notesSaved)
  })

test('in Finnish a member decides on every need, departs from the vote, publishes, and everybody reads it', async () => {
  const { reviews } = messagesIn('fi')
  const paths = pathsIn('fi')
  const hannele = await journeys.as('hannele')
  await hannele.goto(paths.reviews)
  await hannele.locator(`main a[href="${paths.review(closed)}"]`).click()
  await shows(hannele, reviews.publishText)
  const waiting = await missing(hannele)
  expect(waiting).toHaveLength(13)
  const [first = '', ...others] = waiting
  await hannele.goto(first)
  await expectSound(hannele, 'the form of a decision')
  expect(await hannele.locator('.returned-only').isVisible()).toBe(false)
  await fillIn(hannele, { outcome: 'other_level' })
  expect(await hannele.locator('.returned-only').isVisible()).toBe(true)
  await fillIn(hannele, { ...taken, place: '1', departure: 'Laki muuttuu ensin tässä.' })
  await hannele.getByRole('button', { name: reviews.save }).click()
  await showsInFocus(hannele, reviews.saved)
  await shows(hannele, reviews.orderTitle)
  for (const address of others) {
    await hannele.goto(address)
    await fillIn(hannele, { outcome: 'not_now', reason: 'Tähän ei ole nyt voimia.' })
    await hannele.getByRole('button', { name: reviews.save }).click()
  }
  await shows(hannele, reviews.progress(15, 15))
  await expectSound(hannele, 'a review decided on')

  const aino = await journeys.as('aino', { width: 360 })
  expect((await aino.goto(paths.review(closed)))?.status()).toBe(403)
  await aino.goto(paths.decisions())
  await showsHeading(aino, reviews.board)
  expect(await aino.content()).not.toContain(paths.review(closed))

  await hannele.getByRole('button', { name: reviews.publish }).click()
  await showsInFocus(hannele, reviews.published)
  await expectSound(hannele, 'a published review')
  await hannele.locator(`a[href="${first}/follow-up"]`).click()
  await showsHeading(hannele, reviews.followUpTitle)
  await expectSound(hannele, 'the form of a follow-up')
  await fillIn(hannele, { body: 'Työpaja pidettiin.', link: '/fi/practices', review_on: '1.9.2030' })
  await hannele.getByRole('button', { name: reviews.saveFollowUp }).click()
  await shows(hannele, 'Työpaja pidettiin.')

  await aino.goto(paths.review(closed))
  await shows(aino, 'Laki muuttuu ensin tässä.')
  await expectSound(aino, 'a published review, 360 px')
  expect(await aino.content()).not.toContain('Bara för oss')
  for (const [state, path] of Object.entries({
    'the board, 360 px': paths.decisions(),
    'the memo, 360 px': paths.memo(closed),
    'a need with its way, 360 px': new URL(first, journeys.origin()).pathname.replace(/.*\/needs/, '/fi/needs'),
  })) {
    await aino.goto(path)
    expect(await heading(aino).count()).toBe(1)
    await expectSound(aino, state)
  }
  await shows(aino, 'Työpaja pidettiin.')

  const visitor = await journeys.visitor({ javaScript: false })
  await visitor.goto(paths.needs)
  await visitor.getByRole('link', { name: reviews.board }).click()
  await visitor
    .locator(`main .card-title a[href^="${paths.review(closed)}"]`)
    .first()
    .click()
  await shows(visitor, 'Tästä on eniten hyötyä.')
  expect(await visitor.content()).not.toContain('Keksinen')
  const [download] = await Promise.all([
    hannele.waitForEvent('download'),
    hannele.goto(paths.memoFile(closed)).catch(() => null),
  ])
  expect(download.suggestedFilename()).toMatch(/^muistio-.*\.docx$/)
})
