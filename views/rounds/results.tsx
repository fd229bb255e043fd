import { asset } from '../../src/assets.ts'
import type { FoundResults } from '../../src/rounds/find-results.ts'
import type { FoundRound } from '../../src/rounds/find-round.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { NeighbourhoodChoice } from '../results/neighbourhood-choice.tsx'
import { type PartsProps, ResultParts } from '../results/parts.tsx'
import { PriorityResult } from '../results/priority-result.tsx'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { LinkButton } from '../ui/button.tsx'
import { GroupTables } from './group-tables.tsx'
import { levelHeadline } from './level-headline.ts'
import { LevelResult } from './level-result.tsx'
import { NetworkTable } from './network-table.tsx'
import { ResultFiles } from './result-files.tsx'
import { roundTimeText } from './round-status.tsx'
import { TurnoutNotice } from './turnout-notice.tsx'

export { TurnoutNotice }

export type ResultsProps = { page: PageContext; round: FoundRound; results: FoundResults }

type Props = PartsProps & { mayReview: boolean; address: string }

/** What a closed round tells: first the whole in a minute, then need by need, then everything it was counted from. */
export function ResultsPage({ mayReview, address, ...parts }: Props) {
  const { page, round, results } = parts
  const { t, paths } = page
  const { rounds } = t
  const { level, priority } = round.asks
  const trail = [
    { href: paths.rounds, label: rounds.title },
    { href: paths.round(round.id), label: round.title },
  ]
  return (
    <Layout page={page} title={`${rounds.resultsTitle}: ${round.title}`} active="rounds" wide>
      <link rel="stylesheet" href={asset('/css/results.css')} />
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={trail} />
        <h1>{rounds.resultsTitle}</h1>
        <p>
          <strong lang={round.language}>{round.title}</strong> · {roundTimeText(page, round)}
        </p>
        {level && !priority && <p class="lead">{levelHeadline(results, rounds)}</p>}
        {(mayReview || round.answered) && (
          <div class="cluster no-print">
            <LinkButton href={paths.review(round.id)} icon="people">
              {round.answered ? rounds.seeDecisions : rounds.seeReview}
            </LinkButton>
          </div>
        )}
      </div>
      {!priority && <NeighbourhoodChoice {...parts} />}
      {priority ? <PriorityResult {...parts} /> : <TurnoutNotice page={page} results={results} />}
      {level && !priority && <LevelResult page={page} round={round} results={results} />}
      {level && !priority && (
        <>
          <GroupTables page={page} round={round} results={results} />
          <NetworkTable page={page} round={round} results={results} />
        </>
      )}
      <ResultParts {...parts} />
      <ResultFiles page={page} round={round} results={results} address={address} />
    </Layout>
  )
}
