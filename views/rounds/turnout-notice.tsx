import type { FoundResults } from '../../src/rounds/find-results.ts'
import type { PageContext } from '../page.ts'
import { Notice } from '../ui/notice.tsx'
import type { ResultsProps } from './results.tsx'
import { turnoutWords } from './turnout-words.ts'

/** Who took part, and whether that was enough. */
export function TurnoutNotice({ page, results }: Omit<ResultsProps, 'round'>) {
  const { t, language } = page
  const { quorumPercent, met } = results.network.turnout
  const blank = blankText(page, results)
  return (
    <Notice tone={met ? 'info' : 'warning'} title={met ? t.rounds.validTitle : t.rounds.indicativeTitle}>
      <p>{turnoutWords(t, language, results.network.turnout)}</p>
      {blank && <p>{blank}</p>}
      <p>{t.rounds.quorumText(quorumPercent)}</p>
    </Notice>
  )
}

/** Blank ballots of an order count in the turnout alone. Of the people's nothing is said where too few ranked anything. */
function blankText({ t }: PageContext, { network, personal }: FoundResults): string {
  const networks = network.priority?.blank ?? 0
  const people = personal.priority?.blank ?? 0
  if (networks + people === 0) return ''
  return personal.priority ? t.results.blankText(networks, people) : t.results.blankNetworks(networks)
}
