import { percentText } from '../../src/i18n/dates.ts'
import { levels } from '../../src/rounds/count-levels.ts'
import type { FoundResults } from '../../src/rounds/find-results.ts'
import type { FoundRound } from '../../src/rounds/find-round.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { LinkButton } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { ShareLegend } from '../ui/share-bar.tsx'
import { GroupTables } from './group-tables.tsx'
import { LevelOverview } from './level-overview.tsx'
import { NeedResult } from './need-result.tsx'
import { NetworkTable } from './network-table.tsx'
import { ResultFiles } from './result-files.tsx'
import { ResultTable } from './result-table.tsx'
import { roundTimeText } from './round-status.tsx'

export type ResultsProps = { page: PageContext; round: FoundRound; results: FoundResults }

/** What a closed round tells: first the whole in a minute, then need by need, then everything it was counted from. */
export function ResultsPage({ page, round, results, mayReview }: ResultsProps & { mayReview: boolean }) {
  const { t, paths } = page
  const { rounds } = t
  const trail = [
    { href: paths.rounds, label: rounds.title },
    { href: paths.round(round.id), label: round.title },
  ]
  const legend = levels.map(key => ({ key, label: rounds.levels[key] }))
  const personalOf = new Map(results.personal.needs?.map(need => [need.need, need]))
  return (
    <Layout page={page} title={`${rounds.resultsTitle}: ${round.title}`} active="rounds" wide>
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={trail} />
        <h1>{rounds.resultsTitle}</h1>
        <p>
          <strong lang={round.language}>{round.title}</strong> · {roundTimeText(page, round)}
        </p>
        <p class="lead">{headline(results, rounds)}</p>
        {mayReview && (
          <div class="cluster no-print">
            <LinkButton href={paths.review(round.id)} icon="people">
              {rounds.seeReview}
            </LinkButton>
          </div>
        )}
      </div>
      <TurnoutNotice page={page} results={results} />
      <LevelOverview page={page} round={round} results={results} />
      <section class="section">
        <h2>{rounds.ruleTitle}</h2>
        <p class="measure">{rounds.rule}</p>
      </section>
      <section class="section">
        <h2>{rounds.needsTitle}</h2>
        <p>{rounds.needsHint}</p>
        <ShareLegend parts={legend} />
        {results.personal.needs === null && <p>{rounds.tooFewPeople}</p>}
        <ol class="rank">
          {round.needs.map(need => (
            <NeedResult
              page={page}
              need={need}
              network={results.network.needs.find(each => each.need === need.number)}
              personal={personalOf.get(need.number)}
            />
          ))}
        </ol>
        <ResultTable page={page} round={round} results={results} />
      </section>
      <GroupTables page={page} round={round} results={results} />
      <NetworkTable page={page} round={round} results={results} />
      <ResultFiles page={page} round={round} results={results} />
    </Layout>
  )
}

function headline({ network }: FoundResults, rounds: PageContext['t']['rounds']) {
  const [all, near, own] = (['all', 'near', 'own'] as const).map(
    level => network.needs.filter(need => need.level === level).length,
  )
  const split = network.needs.filter(need => need.split).length
  return all || near || own ? rounds.headline(all ?? 0, near ?? 0, own ?? 0, split) : rounds.noHeadline
}

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
