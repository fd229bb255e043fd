import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { findingsOf } from './accessibility.ts'
import { collectComplaints, openBrowser, openWindow, overflowOf, type Screen } from './browser.ts'
import { startDemo } from './demo-server.ts'

// One for all files of a worker: a browser takes seconds of a core to start. It ends with the worker.
let shared: Promise<Browser> | undefined

/**
 * The demonstration and a browser for the tests of one file. After each test its windows are closed, and no page may
 * have complained of anything.
 */
export function openJourneys() {
  const demo = inject('demo')
  let server: Awaited<ReturnType<typeof startDemo>>
  let browser: Browser
  const windows: BrowserContext[] = []
  const complaints: string[] = []

  beforeAll(async () => {
    server = await startDemo(demo)
    shared ??= openBrowser()
    browser = await shared
  })
  afterEach(async () => {
    await Promise.all(windows.splice(0).map(window => window.close()))
    expect(complaints.splice(0)).toEqual([])
  })
  afterAll(async () => {
    await server?.stop()
  })

  const open = async (screen?: Screen) => {
    const window = await openWindow(browser, server.origin, screen)
    windows.push(window)
    const page = await window.newPage()
    collectComplaints(page, complaints)
    return page
  }
  return {
    demo,
    origin: () => server.origin,
    /** The file of its database. */
    database: () => server.database,
    /** Somebody who has not signed in. */
    visitor: open,
    /** Somebody of the demonstration's cast, signed in. */
    async as(person: string, screen?: Screen): Promise<Page> {
      const page = await open(screen)
      await enter(page, server.origin, person)
      return page
    },
  }
}

/** Signs a window in as somebody of the demonstration's cast. */
export async function enter(page: Page, origin: string, person: string): Promise<void> {
  const form = { person }
  const headers = { Origin: origin }
  const answer = await page.context().request.post('/fi/sign-in/demo', { form, headers, maxRedirects: 0 })
  expect(answer.headers().location).toBe('/fi')
}

/** A page as it stands has no fault axe knows of and fits its window. */
export async function expectSound(page: Page, state: string): Promise<void> {
  // What a click leads to may have begun only.
  await page.waitForLoadState()
  expect({ state, findings: await findingsOf(page), outside: await overflowOf(page) }).toEqual({
    ...{ state, findings: [], outside: [] },
  })
}

export function heading(page: Page): Locator {
  return page.getByRole('heading', { level: 1 })
}

/** Waits until a page shows a text; fails when it does not. */
export async function shows(page: Page, text: string): Promise<void> {
  await page.locator('main').getByText(text).filter({ visible: true }).first().waitFor()
}

/** Waits until the page with this heading has come. */
export async function showsHeading(page: Page, text: string): Promise<void> {
  await heading(page).filter({ hasText: text }).waitFor()
}

/** Waits until the part of the page in focus says this. */
export async function showsInFocus(page: Page, text: string): Promise<void> {
  await page.locator(':focus').filter({ hasText: text }).waitFor()
}
