import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser, openWindow } from './support/browser.ts'
import { makeDemo, startDemo } from './support/demo-server.ts'
import { enter } from './support/journey.ts'
import { sixPages } from './support/six-pages.ts'

// The six pages that carry the impression, in Finnish, as pictures in shots/.
const folder = join(import.meta.dirname, '../shots')
mkdirSync(folder, { recursive: true })

const { remove, ...demo } = await makeDemo()
const pages = sixPages('fi', demo)
const server = await startDemo(demo)
const browser = await openBrowser()
for (const width of [1280, 360])
  for (const scheme of ['light', 'dark'] as const) {
    const window = await openWindow(browser, server.origin, { width, scheme })
    const page = await window.newPage()
    for (const { name, person, path } of pages) {
      await enter(page, server.origin, person)
      await page.setViewportSize({ width, height: 800 })
      await page.goto(path)
      // As high as the page, so that the bar of the ballot stands at its end and not across it.
      const height = await page.evaluate<number>('document.documentElement.scrollHeight')
      await page.setViewportSize({ width, height })
      await page.screenshot({ path: join(folder, `${name}-${width}-${scheme}.png`), fullPage: true })
    }
    await window.close()
  }
await browser.close()
await server.stop()
remove()
console.log(`${pages.length * 4} pictures in shots/`)
