import { expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/messages.ts'
import { pathsIn } from '../../src/paths.ts'
import { fillIn } from '../support/fill-in.ts'
import { expectSound, openJourneys, shows, showsInFocus } from '../support/journey.ts'

const journeys = openJourneys()
const t = messagesIn('fi')
const paths = pathsIn('fi')
const screens = [{ width: 1280 }, { width: 320, scheme: 'dark' }] as const

test.each(screens)('menus and filters are sound when open, at $width', async screen => {
  const aino = await journeys.as('aino', screen)
  for (const path of [
    paths.home,
    paths.practices(),
    paths.threads(),
    paths.calendar(),
    paths.round(journeys.demo.open),
  ]) {
    await aino.goto(path)
    const closed = aino.locator('details:not([open]) > summary:visible')
    for (let left = await closed.count(); left > 0; left--) {
      await closed.first().click()
      await expectSound(aino, `${path} with a part open`)
    }
  }
})

test('a menu closes with Escape and gives the focus back', async () => {
  const aino = await journeys.as('aino', { width: 360 })
  await aino.goto(paths.home)
  const summary = aino.locator('.site-menu > summary')
  await summary.click()
  expect(await aino.locator('.site-menu').getAttribute('open')).not.toBeNull()
  await aino.keyboard.press('Tab')
  await aino.keyboard.press('Escape')
  expect(await aino.locator('.site-menu').getAttribute('open')).toBeNull()
  expect(await summary.evaluate(element => element.matches(':focus'))).toBe(true)
})

test('the skip link is the first stop and leads to the content', async () => {
  const visitor = await journeys.visitor()
  await visitor.goto(paths.home)
  await visitor.keyboard.press('Tab')
  await showsInFocus(visitor, t.layout.skip)
  await visitor.keyboard.press('Enter')
  await visitor.keyboard.press('Tab')
  expect(await visitor.locator('main :focus').count()).toBe(1)
})

const forms = [
  { form: 'practice', person: 'aino', path: paths.newPractice(), button: t.practices.form.publish },
  { form: 'thread', person: 'aino', path: paths.newThread(), button: t.threads.publish },
  { form: 'event', person: 'aino', path: paths.newEvent(), button: t.calendar.publish },
  { form: 'answer', person: 'aino', path: paths.thread('kuka-kutsuu'), button: t.answers.publish },
  {
    form: 'comment on a practice',
    person: 'aino',
    path: paths.practice('kolme-talopaivaa'),
    button: t.answers.publishComment,
  },
  { form: 'comment on a need', person: 'aino', path: paths.need(6), button: t.answers.publishComment },
  { form: 'round', person: 'kaisa', path: paths.newRound, button: t.rounds.plan.saveDraft },
  { form: 'ballot', person: 'aino', path: paths.ballot(journeys.demo.open), button: t.rounds.save },
  {
    form: 'network ballot',
    person: 'eero',
    path: paths.networkBallot(journeys.demo.open),
    button: t.rounds.saveNetwork,
  },
  { form: 'words that mean the same', person: 'kaisa', path: paths.newSynonyms(), button: t.synonyms.save },
  { form: 'sign-in', person: null, path: paths.signIn(), button: t.signIn.send },
]

test.each(forms)('an empty $form form comes back sound, with its problems listed, linked and in focus', async each => {
  for (const screen of screens) {
    const page = each.person ? await journeys.as(each.person, screen) : await journeys.visitor(screen)
    await page.goto(each.path)
    const [answer] = await Promise.all([
      page.waitForResponse(response => response.request().method() === 'POST'),
      page.getByRole('button', { name: each.button, exact: true }).click(),
    ])
    expect([409, 422]).toContain(answer.status())
    await page.waitForLoadState()
    expect(await page.locator(':focus').textContent()).not.toBe('')
    const links = page.locator('.error-summary a')
    for (const link of await links.all()) {
      const target = (await link.getAttribute('href')) ?? ''
      expect({ target, fields: await page.locator(target).count() }).toEqual({ target, fields: 1 })
    }
    await expectSound(page, `${each.form} with problems, ${screen.width}`)
  }
})

const emptyLists = [
  paths.practices({ kind: 'pitfall', network: 'lappi', need: 14 }),
  paths.threads({ view: 'own', need: 14 }),
  paths.calendar({ kind: 'deadline', network: 'lappi' }),
]

test.each(emptyLists)('a list without anything in it is sound: %s', async path => {
  for (const screen of screens) {
    const inka = await journeys.as('inka', screen)
    expect((await inka.goto(path))?.status()).toBe(200)
    await expectSound(inka, path)
  }
})

test('what is missing, gone, sent and asked too often is sound in each language', async () => {
  const visitor = await journeys.visitor({ width: 360 })
  for (const language of ['fi', 'sv', 'en'] as const) {
    const at = pathsIn(language)
    const words = messagesIn(language)
    expect((await visitor.goto(at.thread('nothing')))?.status()).toBe(404)
    await expectSound(visitor, 'a missing page')
    expect((await visitor.goto(at.signInLink('used')))?.status()).toBe(410)
    await expectSound(visitor, 'a used link')
    for (let times = 0; times < 6; times++) {
      await visitor.goto(at.signIn())
      await fillIn(visitor, { email: `aino.${language}@example.org` })
      await visitor.getByRole('button', { name: words.signIn.send }).click()
      if (times === 0) await expectSound(visitor, 'a link was sent')
    }
    await shows(visitor, words.signIn.refusals.too_many_links)
    await expectSound(visitor, 'too many links')
  }
})
