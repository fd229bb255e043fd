import { expect, test } from 'vitest'
import { openForum } from '../support/forum.ts'
import { publishedRound } from './review-support.ts'

test('without decisions the board says so and leads to the votes', async () => {
  const forum = await openForum()
  for (const language of ['fi', 'sv', 'en']) {
    const page = await forum.visitor().get(`/${language}/decisions`)
    expect(page.status).toBe(200)
    expect(page.links).toContain(`/${language}/rounds`)
  }
})

test('every decision stands on the board with its owner, those late for review first and said so in words', async () => {
  const forum = await openForum()
  const id = await publishedRound(forum)
  const board = (await forum.visitor().get('/fi/decisions')).text
  expect(board).toContain('4 päätöstä')
  expect(board).not.toContain('myöhässä')
  forum.at('2027-06-02T07:00:00Z')
  const late = await forum.visitor().get('/fi/decisions')
  expect(late.text.match(/Tarkistus myöhässä: piti tarkistaa ti 1\.6\.2027/g)).toHaveLength(2)
  expect(late.text).toMatch(/myöhässä.*Otetaan työn alle nyt · Kainuu.*Opastyöryhmä.*Ei edistetä nyt/)
  expect(late.links).toContain(`/fi/reviews/${id}#need-6`)
  expect((await forum.visitor().get(`/fi/reviews/${id}`)).text).toContain('Tarkistus myöhässä')
})

test('the board is narrowed by status and owner, each with how many it leaves', async () => {
  const forum = await openForum()
  await publishedRound(forum)
  const of = async (query: string) => (await forum.visitor().get(`/fi/decisions${query}`)).text
  expect(await of('?owner=kainuu')).toContain('1 päätös')
  expect(await of('?owner=kainuu')).not.toContain('Opastyöryhmä')
  expect(await of('?owner=.other')).toContain('Opastyöryhmä')
  expect(await of('?status=decided')).toContain('4 päätöstä')
  expect(await of('?status=done&owner=kainuu')).toContain('Näillä rajauksilla ei ole päätöksiä')
  expect(await of('?status=gone&owner=atlantis&from=x')).toContain('4 päätöstä')
  expect((await forum.visitor().get('/fi/decisions?owner=kainuu')).links).toContain(
    '/fi/decisions?status=decided&owner=kainuu',
  )
})

test('a need tells its way: its place in each vote, what was decided, and how it goes', async () => {
  const forum = await openForum()
  const id = await publishedRound(forum)
  const need = await forum.visitor().get('/fi/needs/7')
  expect(need.text).toContain('Tarpeen polku Mistä aloitetaan? 2. sija 4 tarpeesta · ihmisten sija 1')
  expect(need.text).toContain('Ohjausryhmän päätös : Otetaan työn alle myöhemmin Päätetty Opastyöryhmä')
  expect(need.links).toContain(`/fi/reviews/${id}`)
  expect((await forum.visitor().get('/fi/needs/2')).text).toContain('Tarpeesta ei ole vielä äänestetty.')
})
