import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser, openWindow } from './support/browser.ts'
import { makeDemo, startDemo } from './support/demo-server.ts'
import { enter } from './support/journey.ts'
import { sixPages } from './support/six-pages.ts'

// The six pages that carry the impression, in Finnish, as pictures in shots/.
const folder = join(import.meta.dirname, '../shots')
mkdirSync(folder, { recursive: true })

const { template, remove } = await makeDemo()
const demo = await startDemo(template)
const browser = await openBrowser()
for (const width of [1280, 360])
  for (const scheme of ['light', 'dark'] as const) {
    const window = await openWindow(browser, demo.origin, { width, scheme })
    const page = await window.newPage()
    for (const { name, person, path } of sixPages('fi')) {
      await enter(page, demo.origin, person)
      await page.goto(path)
      await page.screenshot({ path: join(folder, `${name}-${width}-${scheme}.png`), fullPage: true })
    }
    await window.close()
  }
await browser.close()
await demo.stop()
remove()
console.log(`${sixPages('fi').length * 4} pictures in shots/`)
