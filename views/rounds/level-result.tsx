import { levels } from '../../src/rounds/count-levels.ts'
import { ShareLegend } from '../ui/share-bar.tsx'
import { LevelOverview } from './level-overview.tsx'
import { NeedResult } from './need-result.tsx'
import { ResultTable } from './result-table.tsx'
import type { ResultsProps } from './results.tsx'

/** The level of every need: first all on one screen, then one by one. */
export function LevelResult({ page, round, results }: ResultsProps) {
  const { rounds } = page.t
  const legend = levels.map(key => ({ key, label: rounds.levels[key] }))
  const personalOf = new Map(results.personal.needs?.map(need => [need.need, need]))
  return (
    <>
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
    </>
  )
}
