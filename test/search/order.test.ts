import { expect, test } from 'vitest'
import { tell } from '../moderation/posts.ts'
import { openForum } from '../support/forum.ts'
import { hits, searchFor } from './hits.ts'

test('what somebody wrote comes before the networks that only are there, unless the word is in their name', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  await tell(aino, { title: 'Aamukahvi', summary: 'Hyvinvointialueen ja Kainuun väki tapaa.' })
  const kinds = hits(await aino.get(searchFor({ q: 'hyvinvointialue' }))).map(hit => hit.split('/')[2])
  const firstPlace = kinds.indexOf('networks')
  expect(firstPlace).toBeGreaterThan(0)
  expect([...new Set(kinds.slice(firstPlace))]).toEqual(['networks'])
  expect(hits(await aino.get(searchFor({ q: 'kainuu' })))[0]).toContain('/networks/kainuu')
})
