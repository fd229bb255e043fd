import { beforeAll, expect, test } from 'vitest'
import { findViewer } from '../../src/people/find-viewer.ts'
import { countPracticesAbout } from '../../src/practices/count-practices-about.ts'
import { listPracticesAbout } from '../../src/practices/list-practices-about.ts'
import { type Forum, openForum } from '../support/forum.ts'
import { practiceFields } from './practice-fields.ts'

let forum: Forum
let path: string

beforeAll(async () => {
  forum = await openForum()
  const aino = await forum.as('aino')
  const fields = practiceFields({ kind: 'pitfall', hide_author: '1', title: 'Unohdettu kutsu' })
  path = ((await aino.post('/fi/practices', fields)).location ?? '').replace(/\?.*/, '')
})

test('a hidden author is a network to others: no name, no role, no person’s page', async () => {
  for (const visitor of [forum.visitor(), await forum.as('arttu'), await forum.as('siiri')]) {
    for (const address of [path, '/fi/practices']) {
      const page = await visitor.get(address)
      expect(page.text).toContain('Nimi piilotettu')
      expect(page.text).toContain('Kainuu')
      expect(page.html).not.toMatch(/Aino|people\/aino|Asiakastyön asiantuntija ·/)
    }
    expect((await visitor.get(path)).text).not.toMatch(/Nimi piilotettu Asiakastyön/)
  }
})

test('the author and the coordinator see the name, and that others do not', async () => {
  const own = await (await forum.as('aino')).get(path)
  expect(own.text).toContain('Nimesi on piilotettu muilta')
  const coordinator = await (await forum.as('kaisa')).get(path)
  expect(coordinator.text).toContain('Aino Esimerkki')
  expect(coordinator.text).toContain('Näet sen koordinaattorina')
})

test('a pitfall with a hidden author is not listed by its author to others', async () => {
  const about = { author: 'aino' }
  const listed = async (person: string | null) => {
    const viewer = person ? await findViewer(forum.services, person) : null
    const count = await countPracticesAbout(forum.services, viewer, about)
    const cards = await listPracticesAbout(forum.services, viewer, 'fi', about, 10)
    expect(cards).toHaveLength(count)
    return count
  }
  expect(await listed('aino')).toBe(1)
  expect(await listed('kaisa')).toBe(1)
  expect(await listed('arttu')).toBe(0)
  expect(await listed('siiri')).toBe(0)
  expect(await listed(null)).toBe(0)
})

test('editing into a good practice wants the name shown', async () => {
  const aino = await forum.as('aino')
  expect((await aino.get(`${path}/edit`)).html).toMatch(/name="hide_author" value="1" checked/)
  const kept = await aino.post(`${path}/edit`, practiceFields({ kind: 'good', hide_author: '1' }))
  expect(kept.status).toBe(422)
  expect(kept.text).toContain('Nimensä voi piilottaa vain sudenkuopasta')
})
