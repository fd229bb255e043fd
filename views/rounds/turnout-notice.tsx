import { percentText } from '../../src/i18n/dates.ts'
import { Notice } from '../ui/notice.tsx'
import type { ResultsProps } from './results.tsx'

/** Who took part, and whether that was enough. */
export function TurnoutNotice({ page, results }: Omit<ResultsProps, 'round'>) {
  const { t, language } = page
  const { people, eligible, networks, networkCount, quorumPercent, met } = results.network.turnout
  const share = percentText(eligible > 0 ? people / eligible : 0, language)
  return (
    <Notice tone={met ? 'info' : 'warning'} title={met ? t.rounds.validTitle : t.rounds.indicativeTitle}>
      <p>{t.rounds.turnoutText(people, eligible, share, networks, networkCount)}</p>
      <p>{t.rounds.quorumText(quorumPercent)}</p>
    </Notice>
  )
}
