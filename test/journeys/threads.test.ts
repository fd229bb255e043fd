import { expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/messages.ts'
import { fillIn } from '../support/fill-in.ts'
import { expectSound, openJourneys, shows, showsHeading } from '../support/journey.ts'

const journeys = openJourneys()
const { threads, answers } = messagesIn('fi')

test('a worker asks peers, one in another network answers, and she marks what helped', async () => {
  const aino = await journeys.as('aino', { width: 360 })
  await aino.goto('/fi/threads')
  await aino.getByRole('link', { name: threads.ask }).first().click()
  await fillIn(aino, {
    ...{ title: 'Kuka vie kahvinkeittimen yhteiseen tilaan?', body: 'Meillä on tila mutta ei keitintä.' },
    ...{ audience: 'all', perspective: 'kela', 'needs[]': '2' },
  })
  await aino.getByRole('button', { name: threads.publish }).click()
  await showsHeading(aino, 'kahvinkeittimen')
  await expectSound(aino, 'a thread without an answer')
  const address = new URL(aino.url()).pathname

  const inka = await journeys.as('inka')
  await inka.goto('/fi/threads')
  await inka.getByRole('link', { name: threads.unanswered }).click()
  await inka.getByRole('link', { name: /kahvinkeittimen/ }).click()
  await fillIn(inka, { body: 'Meillä **Kela** toi. Pyytäkää.' })
  await inka.getByRole('button', { name: answers.publish }).click()
  await inka.waitForURL(/#answer-\w+$/)

  await aino.goto(address)
  await aino.getByRole('button', { name: answers.markHelped }).click()
  await shows(aino, answers.helped)
  await expectSound(aino, 'a thread with an answer that helped')

  const visitor = await journeys.visitor()
  await visitor.goto(address)
  await shows(visitor, answers.helped)
  expect(await visitor.content()).not.toMatch(/Aino|Inka Harjoitus/)
})

test('what is addressed to a network is not there for others', async () => {
  const aino = await journeys.as('aino')
  await aino.goto('/fi/threads/new')
  await fillIn(aino, { title: 'Vain meille Kainuussa', body: 'Siirretäänkö palaveri?', audience: 'own' })
  await aino.getByRole('button', { name: threads.publish }).click()
  const address = new URL(aino.url()).pathname
  for (const [person, status] of [
    ['tuomas', 200],
    ['kaisa', 200],
    ['inka', 404],
    ['hannele', 404],
  ] as const) {
    const page = await journeys.as(person)
    expect({ person, status: (await page.goto(address))?.status() }).toEqual({ person, status })
  }
})
