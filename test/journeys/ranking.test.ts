import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/messages.ts'
import { pathsIn } from '../../src/paths.ts'
import { fillIn } from '../support/fill-in.ts'
import { expectSound, openJourneys, shows, showsHeading, showsInFocus } from '../support/journey.ts'

const journeys = openJourneys()
const { rounds } = messagesIn('fi')
const { paper, plan } = rounds
const paths = pathsIn('fi')

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** Plans a round of everything and opens it, looking at each page on the way. Returns its id. */
async function openAll(page: Page, title: string): Promise<string> {
  await page.goto(paths.rounds)
  await page.getByRole('link', { name: plan.plan }).click()
  await expectSound(page, 'the empty plan of a round')
  await page.getByRole('button', { name: plan.saveDraft }).click()
  await page.locator('.error-summary').waitFor()
  await expectSound(page, 'the plan with its problems')
  await fillIn(page, { 'asks[]': ['level', 'priority', 'timing'], timing_point: 'lakimuutos 1.1.2028' })
  await fillIn(page, { title, body: 'Mitä teemme ensin?', closes_day: day(10) })
  await page.getByRole('button', { name: plan.saveDraft }).click()
  await showsHeading(page, title)
  await shows(page, plan.told.timing('lakimuutos 1.1.2028'))
  await expectSound(page, 'the draft of a round')
  await page.getByRole('button', { name: plan.openIt }).click()
  await showsInFocus(page, rounds.opened)
  await expectSound(page, 'a round just opened')
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

let all: string

test('the coordinator plans a round of level, order and timing and opens it', async () => {
  all = await openAll(await journeys.as('kaisa'), 'Mitä ensin? Talvi')
  const phone = await journeys.as('kaisa', { width: 360 })
  await phone.goto(paths.newRound)
  await expectSound(phone, 'the plan of a round, 360 px')
  await phone.goto(paths.round(all))
  await expectSound(phone, 'an open round, 360 px')
})

test('a worker on a phone ranks five needs in eight taps, without JavaScript', async () => {
  const page = await journeys.as('aino', { width: 360, javaScript: false })
  let taps = 0
  const tap = async (act: Promise<unknown>) => {
    taps += 1
    await act
  }
  await page.goto(paths.home)
  await tap(page.getByRole('link', { name: `${rounds.vote}: Mitä ensin? Talvi` }).click())
  const selects = page.locator('select[name^="rank_"]')
  for (let at = 0; at < 5; at++) await tap(selects.nth(2 * at).selectOption(String(at + 1)))
  await tap(page.getByRole('button', { name: paper.review }).click())
  await showsHeading(page, paper.reviewTitle)
  expect(await page.locator('[data-group]').count()).toBe(5)
  await shows(page, paper.unranked(10))
  await tap(page.getByRole('button', { name: paper.cast }).click())
  await shows(page, rounds.castDone)
  await shows(page, paper.placed(5, 15))
  expect(taps).toBe(8)

  // axe needs JavaScript.
  const again = await journeys.as('aino', { width: 360 })
  await again.goto(paths.ballot(all))
  await expectSound(again, 'a ballot of everything, 360 px')
  await again.goto(paths.ballotReview(all))
  await expectSound(again, 'the review, 360 px')
  await again.goto(paths.receipt(all))
  await again.locator('summary', { hasText: paper.checkTitle }).click()
  await expectSound(again, 'the receipt, 360 px')
})

test('without JavaScript a press leads back to the row it moved', async () => {
  const page = await journeys.as('marko', { width: 360, javaScript: false })
  await page.goto(paths.ballot(all))
  await fillIn(page, { rank_6: '1', rank_7: '2', rank_1: '3', need_6: 'all', timing_6: 'before' })
  await page.getByRole('button', { name: paper.saveDraft }).click()
  await shows(page, paper.draftIs)
  await page.getByRole('button', { name: paper.review }).click()
  await page.locator('button[value="up:1"]').click()
  expect(await page.locator(':focus').getAttribute('id')).toBe('need-1')
  await page.locator('button[value="tie:7"]').click()
  await shows(page, paper.sharedPlace(2))
  await page.locator('button[value="drop:6"]').click()
  await page.locator('button[value="add:6"]').click()
  await shows(page, `${paper.level}: ${rounds.levels.all} · ${paper.timing}: ${paper.timings.before}`)
  await page.goto(paths.ballot(all))
  await page.getByRole('button', { name: paper.voteBlank }).click()
  await showsHeading(page, paper.blankTitle)
  await page.getByRole('link', { name: paper.backToForm }).click()
  expect(await page.locator('select[name="rank_6"]').inputValue()).toBe('2')
  const sound = await journeys.as('marko', { width: 360 })
  await sound.goto(paths.ballot(all))
  await expectSound(sound, 'a ballot with its draft')
  await sound.goto(paths.blankBallot(all))
  await expectSound(sound, 'before a blank vote')
})

test('with the keyboard alone, on the narrowest screen, five needs are ranked, moved and cast', async () => {
  const page = await journeys.as('inka', { width: 320 })
  await page.goto(paths.ballot(all))
  const focused = () =>
    page.locator(':focus').evaluate(element => ({
      ...{ id: element.id, kind: element.nodeName, value: element.getAttribute('value') ?? '' },
      ...{ name: element.getAttribute('name') ?? '', text: element.textContent?.trim() ?? '' },
    }))
  const tabTo = async (found: (at: Awaited<ReturnType<typeof focused>>) => boolean) => {
    for (let steps = 0; steps < 150; steps++) {
      await page.keyboard.press('Tab')
      if (found(await focused())) return
    }
    throw new Error('not to be reached with Tab')
  }
  for (let place = 1; place <= 5; place++) {
    await tabTo(at => at.kind === 'SELECT')
    await page.keyboard.press(String(place))
  }
  await page.locator('output', { hasText: paper.rankedCount('5') }).waitFor()
  await expectSound(page, 'a ballot with five ranked, 320 px')
  await tabTo(at => at.value === 'review')
  await page.keyboard.press('Enter')
  await showsHeading(page, paper.reviewTitle)
  await expectSound(page, 'the review, 320 px')
  const third = (await page.locator('[data-group="2"]').getAttribute('data-need')) ?? ''
  await tabTo(at => at.value === `up:${third}`)
  await page.keyboard.press('Enter')
  await page.locator(`[data-group="1"][data-need="${third}"]:focus`).waitFor()
  await tabTo(at => at.value === `tie:${third}`)
  await page.keyboard.press('Enter')
  await page.locator(`[data-group="0"][data-need="${third}"]:focus`).waitFor()
  await tabTo(at => at.value === 'cast')
  await page.keyboard.press('Enter')
  await showsInFocus(page, rounds.castDone)
  await expectSound(page, 'the receipt, 320 px')
})

test('with JavaScript the order changes in place, by buttons and by dragging', async () => {
  const page = await journeys.as('marko')
  await page.goto(paths.ballot(all))
  await fillIn(page, { rank_6: '1', rank_7: '2', rank_1: '3', rank_9: '4' })
  await page.getByRole('button', { name: paper.review }).click()
  await showsHeading(page, paper.reviewTitle)
  const order = () => page.locator('[data-group]').evaluateAll(rows => rows.map(row => row.getAttribute('data-need')))
  let loads = 0
  page.on('load', () => loads++)
  await page.locator('button[value="up:9"]').click()
  await page.locator('[data-group="2"][data-need="9"]:focus').waitFor()
  expect(await order()).toEqual(['6', '7', '9', '1'])
  const handle = await page.locator('[data-need="1"] .rank-handle').boundingBox()
  const first = await page.locator('[data-need="6"]').boundingBox()
  if (!handle || !first) throw new Error('rows have handles')
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2)
  await page.mouse.down()
  await page.mouse.move(first.x + 40, first.y + 8, { steps: 8 })
  await page.mouse.up()
  await page.locator('[data-group="0"][data-need="1"]:focus').waitFor()
  expect(await order()).toEqual(['1', '6', '7', '9'])
  expect(loads).toBe(0)
  expect(await page.locator('.rank-handle').count()).toBe(4)
  await expectSound(page, 'the review after dragging')

  // In another window the same draft is changed: the press there is not taken for one here.
  const other = await journeys.as('marko')
  await other.goto(paths.ballotReview(all))
  await page.locator('button[value="drop:9"]').click()
  await page.locator('[data-need="9"]:focus').waitFor()
  await other.locator('button[value="up:7"]').click()
  await showsInFocus(other, paper.movedOnTitle)
  await other.getByRole('button', { name: paper.cast }).click()
  await shows(other, paper.placed(3, 15))
})

test('Birgitta votes for her network in Swedish, and names nobody she should not', async () => {
  const sv = messagesIn('sv').rounds
  const at = pathsIn('sv')
  const page = await journeys.as('birgitta', { width: 360 })
  await page.goto(at.round(all))
  await page.getByRole('link', { name: sv.voteForNetwork }).click()
  await page.locator('[name="rank_3"]').waitFor()
  await expectSound(page, 'the network’s ballot in Swedish')
  await fillIn(page, { rank_3: '1', rank_4: '1' })
  await page.getByRole('button', { name: sv.paper.review }).click()
  await shows(page, sv.paper.sharedPlace(1))
  await expectSound(page, 'the review in Swedish')
  await page.getByRole('button', { name: sv.paper.castNetwork }).click()
  await showsInFocus(page, sv.networkCastDone)
  await expectSound(page, 'the network’s ballot cast, in Swedish')
  await page.goto(at.deputies)
  await expectSound(page, 'the deputies')
  const dark = await journeys.as('birgitta', { width: 360, scheme: 'dark' })
  await dark.goto(at.networkBallotReview(all))
  await expectSound(dark, 'the review in the dark')
})

test('a leader opens a round of the own network and names a deputy, who casts its ballot', async () => {
  const eero = await journeys.as('eero')
  const own = await openAll(eero, 'Kainuun oma järjestys')
  await eero.goto(paths.deputies)
  const aino = await journeys.as('aino')
  const value = await eero.locator('option', { hasText: 'Aino' }).getAttribute('value')
  await eero.getByLabel(paper.deputyWho).selectOption(value)
  await eero.getByRole('button', { name: paper.nameDeputy }).click()
  await showsInFocus(eero, paper.deputyNamed)
  await aino.goto(paths.home)
  await aino.getByRole('link', { name: `${rounds.voteForNetwork}: Kainuun oma järjestys` }).click()
  await fillIn(aino, { rank_6: '1' })
  await aino.getByRole('button', { name: paper.review }).click()
  await aino.getByRole('button', { name: paper.castNetwork }).click()
  await shows(aino, rounds.networkCastDone)
  await eero.goto(paths.round(own))
  await shows(eero, 'Aino')
  const birgitta = await journeys.as('birgitta')
  expect((await birgitta.goto(paths.round(own)))?.status()).toBe(404)
})
