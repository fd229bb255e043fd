import { existsSync } from 'node:fs'
import { join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

export const howToGetChromium =
  'No Chromium found: install one (Debian: apt-get install --no-install-recommends chromium fonts-liberation) or name it in CHROMIUM.'

/** The path of a Chromium: what CHROMIUM names, else the first on the PATH; null without one. */
export function findChromium(): string | null {
  if (process.env.CHROMIUM) return existsSync(process.env.CHROMIUM) ? process.env.CHROMIUM : null
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/bin']
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  return (
    [...folders.flatMap(folder => names.map(name => join(folder, name))), mac].find(path => existsSync(path)) ?? null
  )
}
