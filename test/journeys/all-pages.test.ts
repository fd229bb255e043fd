import { expect, test } from 'vitest'
import { crawl, markupFaults, oneOfEachKind } from '../support/crawl.ts'
import { expectSound, openJourneys } from '../support/journey.ts'

const journeys = openJourneys()

const people = {
  ...{ visitor: null, worker: 'aino', leader: 'eero', supervisor: 'sirpa', management: 'risto', partner: 'noora' },
  ...{ steering: 'hannele', coordinator: 'kaisa' },
}

/** Roles whose pages differ from a worker's in nothing but the names on them. */
const sameAsWorker = ['supervisor', 'management', 'partner']

/** What somebody before met with other words in it only. */
const met = new Set<string>()

/** The elements of the main part, without what they say. */
function skeletonOf(html: string): string {
  const [main = html] = /<main[\s\S]*<\/main>/.exec(html) ?? []
  return main.replace(/>[^<]+</g, '><').replace(/ (?!class|role|type)([\w-]+)="[^"]*"/g, ' $1')
}

async function cookieOf(person: string | null): Promise<string> {
  if (!person) return ''
  const headers = { Origin: journeys.origin(), 'Content-Type': 'application/x-www-form-urlencoded' }
  const init = { method: 'POST', headers, body: `person=${person}`, redirect: 'manual' as const }
  const answer = await fetch(`${journeys.origin()}/fi/sign-in/demo`, init)
  return answer.headers.get('Set-Cookie')?.split(';')[0] ?? ''
}

test.each(
  Object.entries(people),
)('no link a %s meets leads nowhere, and every page they reach is sound', async (role, person) => {
  const cookie = await cookieOf(person)
  const pages = await crawl(journeys.origin(), '/fi', cookie, path => path === '/fi' || path.startsWith('/fi/'))
  expect(pages.length).toBeGreaterThan(100)
  const broken = pages.filter(page => ![200, 302, 303].includes(page.status))
  expect(broken.map(page => `${page.status} ${page.path} linked from ${page.from}`)).toEqual([])
  const shown = pages.filter(page => page.html && page.status === 200)
  expect(shown.flatMap(page => markupFaults(page).map(fault => `${page.path}: ${fault}`))).toEqual([])

  if (sameAsWorker.includes(role)) return
  const window = person ? await journeys.as(person) : await journeys.visitor()
  for (const { path, html } of oneOfEachKind(pages)) {
    const skeleton = skeletonOf(html)
    if (met.has(skeleton)) continue
    met.add(skeleton)
    await window.goto(path)
    await expectSound(window, `${role} ${path}`)
  }
})
