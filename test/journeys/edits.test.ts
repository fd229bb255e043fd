import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/messages.ts'
import { fillIn } from '../support/fill-in.ts'
import { expectSound, openJourneys, shows, showsHeading, showsInFocus } from '../support/journey.ts'

const journeys = openJourneys()
const { answers, practices, calendar, versions, visits } = messagesIn('fi')

const kelaThread = '/fi/threads/kela-linjoilla'

/** Aino publishes a practice; returns its address. */
async function publishPractice(aino: Page): Promise<string> {
  await aino.goto('/fi/practices/new')
  await fillIn(aino, {
    ...{ kind: 'good', title: 'Aamukahvi yhdessä', summary: 'Varttitunti maanantaisin riittää.' },
    ...{ done: 'Kahvia ja **kalenteri**.', 'needs[]': '6', audience: 'all' },
  })
  await aino.getByRole('button', { name: practices.form.publish, exact: true }).click()
  await showsHeading(aino, 'Aamukahvi yhdessä')
  return new URL(aino.url()).pathname
}

test('an old answer is edited, says so, and what it said before can be read without signing in', async () => {
  const inka = await journeys.as('inka', { width: 360 })
  await inka.goto(kelaThread)
  await inka.getByRole('link', { name: answers.edit, exact: true }).click()
  await showsHeading(inka, answers.edits.answers.title)
  await shows(inka, answers.edits.answers.marked)
  await expectSound(inka, 'the form of an answer')
  const text = await inka.locator('[name="body"]').inputValue()
  await fillIn(inka, { body: text.replace('Kelasta hei!', 'Terveiset Kelasta!') })
  await inka.getByRole('button', { name: versions.save }).click()
  await showsInFocus(inka, 'Terveiset Kelasta!')
  await expectSound(inka, 'an edited answer')

  const visitor = await journeys.visitor({ javaScript: false })
  await visitor.goto(kelaThread)
  await visitor.getByRole('link', { name: /^muokattu / }).click()
  await showsHeading(visitor, versions.history.answer)
  expect(await visitor.locator('del').first().textContent()).toContain('Kelasta hei')
  expect(await visitor.locator('ins').first().textContent()).toContain('Terveiset Kelasta')
  expect(await visitor.content()).not.toContain('Inka')
  await visitor.getByText(versions.textBefore).click()
  await shows(visitor, 'Kelasta hei!')
})

for (const javaScript of [true, false])
  test(`two windows of one practice ${javaScript ? 'with' : 'without'} JavaScript: nothing is lost, and the history tells all`, async () => {
    const aino = await journeys.as('aino', { javaScript })
    const path = await publishPractice(aino)
    const first = await aino.context().newPage()
    for (const page of [first, aino]) await page.goto(`${path}/edit`)
    await fillIn(first, { title: 'Iltakahvi yhdessä', kind: 'pitfall' })
    await first.getByRole('button', { name: versions.save }).click()
    await showsHeading(first, 'Iltakahvi yhdessä')

    await fillIn(aino, { done: 'Kahvia, pullaa ja **kalenteri**.' })
    await aino.getByRole('button', { name: versions.save }).click()
    await shows(aino, versions.conflict.title)
    if (javaScript) await showsInFocus(aino, versions.conflict.title)
    expect(new URL(aino.url()).hash).toBe('#problems')
    expect(await aino.locator('[name="done"]').inputValue()).toBe('Kahvia, pullaa ja **kalenteri**.')
    expect(await aino.locator('del').allTextContents()).toContain(`[${versions.removed}: Iltakahvi]`)
    if (javaScript) await expectSound(aino, 'a conflict')
    await fillIn(aino, { title: 'Iltakahvi yhdessä', kind: 'pitfall' })
    await aino.getByRole('button', { name: versions.save }).click()
    await showsHeading(aino, 'Iltakahvi yhdessä')
    await shows(aino, practices.dones.edited)

    await aino.getByRole('link', { name: /^muokattu / }).click()
    await showsHeading(aino, versions.history.post)
    expect(await aino.locator('ins').allTextContents()).toEqual(
      [', pullaa', practices.kinds.pitfall, 'Iltakahvi'].map(text => `[${versions.added}: ${text}]`),
    )
    if (javaScript) await expectSound(aino, 'a history')
  })

test('the coordinator and the author of an event do not overwrite each other unknowingly', async () => {
  const aino = await journeys.as('aino')
  await aino.goto('/fi/calendar/new')
  await fillIn(aino, {
    ...{ title: 'Kahvitunti', kind: 'coffee_hour', start_day: '24.11.2031', start_time: '9', audience: 'all' },
    place: 'Kajaani',
  })
  await aino.getByRole('button', { name: calendar.publish, exact: true }).click()
  await showsHeading(aino, 'Kahvitunti')
  const path = new URL(aino.url()).pathname
  const kaisa = await journeys.as('kaisa', { width: 360 })
  for (const page of [aino, kaisa]) await page.goto(`${path}/edit`)
  await fillIn(aino, { place: 'Kuhmo' })
  await aino.getByRole('button', { name: calendar.save, exact: true }).click()
  await shows(aino, 'Kuhmo')
  await fillIn(kaisa, { start_time: '10' })
  await kaisa.getByRole('button', { name: calendar.save, exact: true }).click()
  await showsInFocus(kaisa, versions.conflict.title)
  await expectSound(kaisa, 'a conflict of an event')
  await fillIn(kaisa, { place: 'Kuhmo' })
  await kaisa.getByRole('button', { name: calendar.save, exact: true }).click()
  await shows(kaisa, 'Kuhmo')
  await shows(kaisa, '10.00')
})

test('a new answer is marked in the list and in the thread, and one link leads to it', async () => {
  const hannele = await journeys.as('hannele')
  await hannele.goto('/fi')
  const aino = await journeys.as('aino')
  await aino.goto(kelaThread)
  await fillIn(aino, { body: 'Kiitos, kokeilemme tätä ensi viikolla.' })
  await aino.getByRole('button', { name: answers.publish }).click()
  await aino.waitForURL(/#answer-\w+$/)

  await hannele.goto('/fi/threads')
  const entry = hannele.locator('.entry').filter({ hasText: 'Miten saatte Kelan pysymään linjoilla' })
  expect(await entry.getByText(visits.answers.count(1)).isVisible()).toBe(true)
  await expectSound(hannele, 'a list with something new')
  await entry.getByRole('link', { name: /Miten saatte Kelan/ }).click()
  await hannele.getByRole('link', { name: visits.toFirst }).click()
  await showsInFocus(hannele, 'Kiitos, kokeilemme tätä ensi viikolla.')
  await showsInFocus(hannele, visits.isNew)
  await expectSound(hannele, 'a thread with something new')
  await hannele.goto('/fi/threads')
  await entry.waitFor()
  expect(await entry.getByText(visits.answers.count(1)).count()).toBe(0)
})
