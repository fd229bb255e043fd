import { findingsOf } from './support/accessibility.ts'
import { collectComplaints, openBrowser, openWindow, overflowOf } from './support/browser.ts'
import { type Crawled, crawl, oneOfEachKind } from './support/crawl.ts'
import { makeDemo, startDemo } from './support/demo-server.ts'
import { enter } from './support/journey.ts'

// One page of every kind each role reaches, in three languages, two widths and two schemes: `npm run sample`.
const people = { visitor: null, worker: 'aino', leader: 'eero', steering: 'hannele', coordinator: 'kaisa' }
const looks = [1280, 360].flatMap(width => (['light', 'dark'] as const).map(scheme => ({ width, scheme })))

const began = Date.now()
const { remove, ...demo } = await makeDemo()
const server = await startDemo(demo)
const browser = await openBrowser()
const faults: string[] = []
const kinds = new Set<string>()
let states = 0

async function pagesOf(person: string | null): Promise<Crawled[]> {
  const window = await openWindow(browser, server.origin)
  const page = await window.newPage()
  if (person) await enter(page, server.origin, person)
  const [cookie] = await window.cookies()
  await window.close()
  const all = await crawl(server.origin, '/fi', cookie ? `${cookie.name}=${cookie.value}` : '', path =>
    /^\/fi(\/|$)/.test(path),
  )
  return oneOfEachKind(all)
}

for (const [role, person] of Object.entries(people)) {
  const pages = await pagesOf(person)
  await Promise.all(
    looks.map(async look => {
      const window = await openWindow(browser, server.origin, look)
      const page = await window.newPage()
      collectComplaints(page, faults)
      if (person) await enter(page, server.origin, person)
      for (const { path } of pages)
        for (const language of ['fi', 'sv', 'en']) {
          const address = path.replace(/^\/fi/, `/${language}`)
          await page.goto(address)
          const found = [...(await findingsOf(page)), ...(await overflowOf(page))]
          faults.push(...found.map(fault => `${role} ${address} ${look.width} ${look.scheme}: ${fault}`))
          states += 1
          kinds.add(path)
        }
      await window.close()
    }),
  )
  console.log(`${role}: ${pages.length} pages`)
}
await browser.close()
await server.stop()
remove()
for (const fault of faults) console.log(fault)
const seconds = Math.round((Date.now() - began) / 1000)
console.log(`${states} states of ${kinds.size} addresses: ${faults.length} faults, ${seconds} s`)
process.exitCode = faults.length > 0 ? 1 : 0
