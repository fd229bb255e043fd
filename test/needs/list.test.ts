import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { added } from '../calendar/events.ts'
import { practiceFields } from '../practices/practice-fields.ts'
import { openForum } from '../support/forum.ts'
import type { Page } from '../support/page.ts'
import { ask } from '../threads/write.ts'

/** What the card of a need says. */
function cardOf(page: Page, name: string) {
  const card = page.html.split('<li class="card">').find(each => each.includes(name)) ?? ''
  return card.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

test('all fifteen needs are listed in three languages, with their themes', async () => {
  const forum = await openForum()
  const visitor = forum.visitor()
  const page = await visitor.get('/fi/needs')
  expect(page.links.filter(link => /^\/fi\/needs\/\d+$/.test(link)).length).toBe(15)
  expect(cardOf(page, '6. Selkeä vastuunjako')).toContain('Koulutus ja perehtyminen')
  expect((await visitor.get('/sv/needs')).text).toContain('15. Gemensam utvecklingskalender')
  expect((await visitor.get('/en/needs')).text).toContain('Agree whom the service suits')
})

test('a need counts what the viewer may see of each kind, and nothing withdrawn or cancelled', async () => {
  const forum = await openForum()
  await forum.db.all(sql`DELETE FROM practice_needs WHERE need_number = 15`)
  const aino = await forum.as('aino')
  const about = { 'needs[]': ['15'] }
  await aino.post('/fi/practices', practiceFields(about))
  await aino.post('/fi/practices', practiceFields({ ...about, kind: 'pitfall', audience: 'near' }))
  await ask(aino, about)
  await ask(aino, { ...about, audience: 'own' })
  await added(aino, about)
  const cancelled = await added(aino, about)
  const withdrawn = await ask(aino, { ...about, title: 'Kuka perui?' })
  await forum.db.all(sql`UPDATE events SET cancelled_at = 1 WHERE id = ${cancelled.split('/').at(-1)}`)
  await forum.db.all(sql`UPDATE threads SET withdrawn_at = 1 WHERE id = ${withdrawn.split('/').at(-1)}`)
  const name = '15. Yhteinen kehittämiskalenteri'
  const seen = async (page: Promise<Page>) => cardOf(await page, name)
  const nella = await forum.as('nella')
  const hilla = await forum.as('hilla')
  expect(await seen(aino.get('/fi/needs'))).toContain('1 käytäntö · 1 sudenkuoppa · 2 keskustelua · 1 tapahtuma')
  expect(await seen(nella.get('/fi/needs'))).toContain('1 käytäntö · 1 sudenkuoppa · 1 keskustelu · 1 tapahtuma')
  for (const someone of [hilla, forum.visitor()])
    expect(await seen(someone.get('/fi/needs'))).toContain('1 käytäntö · 1 keskustelu · 1 tapahtuma')
})

test('a need shows the level of the latest round that decided one, and says when it is only indicative', async () => {
  const forum = await openForum()
  const round = (id: string, closes: number, level: string | null, met: boolean, annulled = false) => {
    const result = { turnout: { met }, needs: [{ need: 6, level }] }
    return [
      sql`INSERT INTO rounds (id, title, body, body_html, language, opens_at, closes_at, opened_by, published_at,
          closed_at, network_count)
        VALUES (${id}, 'Kierros', '', '', 'fi', 1, ${closes}, 'kaisa', 1, ${closes}, 22)`,
      sql`INSERT INTO round_results (round_id, voice, result, export, export_sha256)
        VALUES (${id}, 'network', ${JSON.stringify(result)}, '', '')`,
      sql`UPDATE rounds SET sealed_at = ${closes} WHERE id = ${id}`,
      ...(annulled ? [sql`UPDATE rounds SET annulled_at = 1, annulled_because = 'virhe' WHERE id = ${id}`] : []),
    ]
  }
  const rounds = [
    ...round('a', 1000, 'own', true),
    ...round('b', 2000, 'near', false),
    ...round('c', 3000, null, true),
    ...round('d', 4000, 'all', true, true),
  ]
  for (const statement of rounds) await forum.db.all(statement)
  const page = await forum.visitor().get('/fi/needs')
  expect(cardOf(page, '6. Selkeä vastuunjako')).toContain('Naapuriverkostot suuntaa-antava')
  expect(cardOf(page, '7. TYPin tunnettuus')).not.toContain('verkosto ')
})
