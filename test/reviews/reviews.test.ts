import { expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/messages.ts'
import { findViewer } from '../../src/people/find-viewer.ts'
import { findReview } from '../../src/reviews/find-review.ts'
import { reviewTable } from '../../src/reviews/review-table.ts'
import { ballotOf, castAll, castNetworks, closesAt, openTestRound } from '../rounds/round-support.ts'
import { openForum } from '../support/forum.ts'

async function reviewed() {
  const forum = await openForum()
  const id = await openTestRound(forum.services)
  await castNetworks(forum.services, id, {
    kainuu: { ...ballotOf('all', 1, 8), ...ballotOf('own', 9, 14) },
    lappi: { ...ballotOf('all', 1, 5), ...ballotOf('near', 6, 8) },
    helsinki: { ...ballotOf('all', 1, 5), ...ballotOf('all', 6, 6) },
  })
  const people = ['aino', 'arttu', 'nella', 'hilla', 'monna', 'eero']
  await castAll(forum.services, id, Object.fromEntries(people.map(person => [person, ballotOf('own', 1, 3)])))
  forum.at(closesAt)
  return { forum, id }
}

test('the steering group reads the needs in three lists, ranked, with shared places', async () => {
  const { forum, id } = await reviewed()
  const siiri = await forum.as('siiri')
  expect((await siiri.get('/fi/reviews')).text).toContain('Mitä kehitetään?')
  const page = await siiri.get(`/fi/reviews/${id}`)
  expect(page.status).toBe(200)
  expect(page.text.match(/Jaettu 1\. sija/g)?.length).toBe(2 * 5 + 6 + 2)
  expect(page.text).toMatch(/6\. sija Selkeä vastuunjako/)
  expect(page.text).toContain('Verkostot: 100 % (3/3)')
  expect(page.text).toContain('Lähes kaikki ihmiset vastasivat: Oma verkosto')
  expect(page.text).toContain('Taso ei ratkennut')
  expect(page.text).toContain('Tulos on suuntaa-antava')
  for (const language of ['sv', 'en']) expect((await siiri.get(`/${language}/reviews/${id}`)).status).toBe(200)
})

test('the table opens as a table: its mark, semicolons, and a header in the reader’s language', async () => {
  const { forum, id } = await reviewed()
  const siiri = await forum.as('siiri')
  const csv = await siiri.get(`/sv/reviews/${id}/needs.csv`)
  expect(csv.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
  const review = await findReview(forum.services, await findViewer(forum.services, 'siiri'), id, 'fi')
  if (!review || typeof review === 'string') throw new Error('the round is closed')
  expect(reviewTable(review, messagesIn('fi'), 'fi')).toMatch(/^\ufeffsija;/)
  const lines = csv.html.replace('\ufeff', '').trimEnd().split('\r\n')
  expect(lines[0]).toMatch(/^plats;behovets nummer;behov;nivå;/)
  expect(lines).toHaveLength(16)
  expect(lines).toContain(
    '6;6;Tydlig ansvarsfördelning;Alla nätverk;nej;0;1;2;0;66,7;;;;;Nästan alla svarade: Kan inte säga',
  )
  expect((await siiri.get(`/en/reviews/${id}/needs.csv`)).html).toContain(';66.7;')
})

test('only those who review come in, and only after the close', async () => {
  const { forum, id } = await reviewed()
  const aino = await forum.as('aino')
  for (const path of ['/fi/reviews', `/fi/reviews/${id}`, `/fi/reviews/${id}/needs.csv`]) {
    expect((await aino.get(path)).status).toBe(403)
    expect((await forum.visitor().get(path)).status).toBe(303)
  }
  const open = await openTestRound(forum.services, { closesAt: new Date('2027-01-01T00:00:00Z') })
  const kaisa = await forum.as('kaisa')
  expect((await kaisa.get(`/fi/reviews/${open}`)).status).toBe(404)
  expect((await kaisa.get(`/fi/reviews/${open}/needs.csv`)).status).toBe(404)
})
