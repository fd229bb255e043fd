import { openBrowser, openWindow, overflowOf } from '/work/main/test/support/browser.ts'
import Sqlite from 'better-sqlite3'
const origin = 'http://localhost:3933'
const db = new Sqlite('/tmp/h3/demo.db', { readonly: true })
const all = db.prepare("SELECT id FROM rounds WHERE asks_level=1 AND asks_priority=1 AND asks_timing=1 AND is_draft=0 ORDER BY published_at DESC").pluck().get() as string
const b = await openBrowser()
const as = async (person: string, screen: any = {}) => {
  const w = await openWindow(b, origin, screen)
  const page = await w.newPage()
  await w.request.post('/fi/sign-in/demo', { form: { person }, headers: { Origin: origin }, maxRedirects: 0 })
  return page
}
const shot = (page: any, name: string, full = true) => page.screenshot({ path: `/tmp/h3/${name}.png`, fullPage: full })
const w = await as('eero', { width: 1280 })
await w.goto(`/fi/rounds/${all}/network-ballot`)
const s = w.locator('select[name^=rank]')
for (let i = 0; i < 4; i++) await s.nth(i).selectOption(String(i + 1))
await w.locator('[name=need_6][value=all]').check({ force: true })
await w.locator('[name=timing_6][value=before]').check({ force: true })
await shot(w, 's-ballot-wide', false)
await w.evaluate(() => scrollTo(0, 500)); await shot(w, 's-ballot-wide2', false)
const p = await as('birgitta', { width: 360 })
await p.goto(`/sv/rounds/${all}`); await shot(p, 's-round-sv')
await p.goto(`/sv/rounds/${all}/network-ballot`)
await p.locator('select[name^=rank]').nth(1).selectOption('1')
await p.getByRole('button', { name: 'Ordna och granska' }).click()
await shot(p, 's-review-sv')
await p.getByRole('button', { name: 'Lämna in' }).click()
await shot(p, 's-cast-sv')
await p.goto('/sv/rounds/deputies'); await shot(p, 's-deputies')
const d = await as('aino', { width: 360, scheme: 'dark' })
await d.goto(`/fi/rounds/${all}/ballot`)
await d.evaluate(() => scrollTo(0, 600)); await shot(d, 's-dark', false)
await d.goto('/fi/account'); await shot(d, 's-account')
await b.close()
