import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { findChromium, howToGetChromium } from './chromium.ts'

const quiet = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--force-color-profile=srgb'],
]

export type Screen = { width?: number; scheme?: 'light' | 'dark'; javaScript?: boolean }

export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error(howToGetChromium)
  return chromium.launch({ executablePath, args: quiet })
}

/** A browser window of its own cookies, in Finland, without motion. */
export async function openWindow(browser: Browser, origin: string, screen: Screen = {}): Promise<BrowserContext> {
  const { width = 1280, scheme = 'light', javaScript = true } = screen
  const window = await browser.newContext({
    ...{ baseURL: origin, viewport: { width, height: 800 }, colorScheme: scheme, javaScriptEnabled: javaScript },
    ...{ locale: 'fi-FI', timezoneId: 'Europe/Helsinki', reducedMotion: 'reduce' },
  })
  window.setDefaultTimeout(10_000)
  return window
}

/**
 * Collects what a page complains about: script errors, messages of the browser and of the content security policy, and
 * files that do not load. A page that answers 4xx on purpose is no complaint, nor is a draft that is refused.
 */
export function collectComplaints(page: Page, complaints: string[]): void {
  const visited = new Set<string>()
  const plain = (url: string) => url.split('#')[0] ?? ''
  page.on('request', request => request.isNavigationRequest() && visited.add(plain(request.url())))
  page.on('pageerror', error => complaints.push(`${page.url()}: ${error.message}`))
  page.on('console', message => {
    if (!['error', 'warning'].includes(message.type())) return
    const { url } = message.location()
    const onPurpose = visited.has(plain(url)) || url.endsWith('/drafts')
    if (message.text().startsWith('Failed to load resource') && onPurpose) return
    complaints.push(`${page.url()}: ${message.text()} ${url}`)
  })
}

// Text and no function, because the compiler knows no `document` here.
const whatReachesOut = `(() => {
  const { clientWidth, scrollWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const outside = [...document.querySelectorAll('body *')].filter(each => each.getBoundingClientRect().right > clientWidth)
  return outside.slice(-3).map(each => each.tagName + '.' + each.className + ' reaches ' + scrollWidth + ' of ' + clientWidth)
})()`

/** What makes a page wider than its window; nothing when it fits. */
export function overflowOf(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(whatReachesOut)
}
