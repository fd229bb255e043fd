import { findChromium, howToGetChromium } from './chromium.ts'

if (!findChromium()) {
  console.error(howToGetChromium)
  process.exit(1)
}
