import { percentText } from '../../src/i18n/dates.ts'
import { type Level, rankWithinLevels } from '../../src/rounds/count-levels.ts'
import type { PageContext } from '../page.ts'
import { LevelBadge } from '../ui/badge.tsx'
import { needAnchor } from './level-parts.ts'
import type { ResultsProps } from './results.tsx'

const widestFirst: Level[] = ['all', 'near', 'own']

/** The whole result on one screen: which needs belong to which level, the clearest first. */
export function LevelOverview({ page, round, results }: ResultsProps) {
  const { rounds } = page.t
  const ranked = rankWithinLevels(results.network.needs)
  const nameOf = new Map(round.needs.map(need => [need.number, need.name]))
  const split = new Set(results.network.needs.filter(need => need.split).map(need => need.need))
  const undecided = results.network.needs.filter(need => need.level === null)
  const link = (number: number) => (
    <a href={`#${needAnchor(number)}`}>
      {number}. {nameOf.get(number)}
    </a>
  )
  return (
    <section class="section">
      <h2>{rounds.overview}</h2>
      <div class="level-lists">
        {widestFirst.map(level => (
          <section class="stack stack--tight">
            <h3>
              <LevelBadge level={level} label={rounds.levelsIn[level]} />
            </h3>
            {ranked[level].length === 0 ? (
              <p>{rounds.noneHere}</p>
            ) : (
              <ul class="list">
                {ranked[level].map(({ need, share }) => (
                  <OverviewRow page={page} share={share} split={split.has(need)}>
                    {link(need)}
                  </OverviewRow>
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
      {undecided.length > 0 && (
        <p>
          {rounds.noLevel}:{' '}
          {undecided.map(({ need }, at) => (
            <>
              {at > 0 && ', '}
              {link(need)}
            </>
          ))}
        </p>
      )}
    </section>
  )
}

type RowProps = { page: PageContext; share: number; split: boolean; children: unknown }

function OverviewRow({ page, share, split, children }: RowProps) {
  return (
    <li class="overview-row">
      <span>
        {children}
        {split && <span class="entry-note"> ({page.t.rounds.split})</span>}
      </span>
      <span class="number">{percentText(share, page.language)}</span>
    </li>
  )
}
