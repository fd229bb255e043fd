import type { Page } from 'playwright-core'

/** Fills in a form as a person would: types into fields, chooses options, ticks boxes by their value. */
export async function fillIn(page: Page, fields: Record<string, string | string[]>): Promise<void> {
  for (const [name, value] of Object.entries(fields))
    for (const each of [value].flat()) {
      const field = page.locator(`[name="${name}"]`)
      const kind = await field.first().evaluate(element => `${element.nodeName} ${element.getAttribute('type') ?? ''}`)
      if (/^INPUT (radio|checkbox)$/.test(kind)) await page.locator(`[name="${name}"][value="${each}"]`).check()
      else if (kind.startsWith('SELECT')) await field.selectOption(each)
      else await field.fill(each)
    }
}
