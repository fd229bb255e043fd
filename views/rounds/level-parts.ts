import { percentText } from '../../src/i18n/dates.ts'
import { type LevelCount, levels } from '../../src/rounds/count-levels.ts'
import type { PageContext } from '../page.ts'
import type { SharePart } from '../ui/share-bar.tsx'

/** The parts of a bar: shares of those who took a stand, the own network first. Empty when nobody did. */
export function levelParts({ t, language }: PageContext, { shares }: Pick<LevelCount, 'shares'>): SharePart[] {
  if (!shares) return []
  return levels.map(level => ({
    key: level,
    label: t.rounds.levels[level],
    share: shares[level],
    text: percentText(shares[level], language),
  }))
}

/** The same in words, short: "oma 15 %, naapurit 25 %, kaikki 60 %". */
export function levelWords({ t, language }: PageContext, { shares }: Pick<LevelCount, 'shares'>): string {
  if (!shares) return t.rounds.nobodySaid
  return levels.map(level => `${t.rounds.shortLevels[level]} ${percentText(shares[level], language)}`).join(', ')
}

/** An id on the page for a need, so that the overview can lead to it. */
export function needAnchor(number: number): string {
  return `need-${number}`
}
