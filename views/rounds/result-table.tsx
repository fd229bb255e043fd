import { percentText } from '../../src/i18n/dates.ts'
import { type Level, type LevelCount, levels } from '../../src/rounds/count-levels.ts'
import type { PersonalNeed } from '../../src/rounds/round-result.ts'
import type { PageContext } from '../page.ts'
import { TableScroll } from '../ui/table.tsx'
import type { ResultsProps } from './results.tsx'

/** The bars again as figures: shares of those who took a stand, and how sure they are. */
export function ResultTable({ page, round, results }: ResultsProps) {
  const { rounds } = page.t
  const personalOf = new Map(results.personal.needs?.map(need => [need.need, need]))
  const networkOf = new Map(results.network.needs.map(need => [need.need, need]))
  const voices = results.personal.needs ? [rounds.networksVoice, rounds.peopleVoice] : [rounds.networksVoice]
  return (
    <details class="fold">
      <summary>{rounds.tableTitle}</summary>
      <p class="measure">{rounds.intervalRule}</p>
      <TableScroll label={rounds.tableTitle}>
        <table class="table table--dense">
          <caption>{rounds.tableCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{rounds.need}</th>
              <th scope="col">{rounds.level}</th>
              {voices.flatMap(voice =>
                [...levels, 'none' as const].map(level => (
                  <th scope="col" class="number">
                    {`${voice}: ${rounds.shortLevels[level]}`}
                  </th>
                )),
              )}
            </tr>
          </thead>
          <tbody>
            {round.needs.map(need => {
              const network = networkOf.get(need.number)
              const personal = personalOf.get(need.number)
              return (
                <tr>
                  <th scope="row">{need.name}</th>
                  <td>{levelText(page, network)}</td>
                  {network && <VoiceCells page={page} count={network} />}
                  {personal && <PersonalCells page={page} personal={personal} />}
                </tr>
              )
            })}
          </tbody>
        </table>
      </TableScroll>
    </details>
  )
}

function levelText({ t }: PageContext, count?: LevelCount) {
  if (!count?.level) return t.rounds.noLevel
  return count.split ? `${t.rounds.levels[count.level]} (${t.rounds.split})` : t.rounds.levels[count.level]
}

function PersonalCells({ page, personal }: { page: PageContext; personal: PersonalNeed }) {
  const { rounds } = page.t
  if (personal.shown === 'counts') return <VoiceCells page={page} count={personal} />
  return <td colspan={4}>{rounds.nearlyAll(rounds.levels[personal.choice])}</td>
}

function VoiceCells({ page, count }: { page: PageContext; count: LevelCount }) {
  return (
    <>
      {levels.map(level => (
        <td class="number">{shareText(page, count, level)}</td>
      ))}
      <td class="number">{count.none + count.unanswered}</td>
    </>
  )
}

function shareText({ language }: PageContext, { shares, intervals }: LevelCount, level: Level) {
  if (!shares || !intervals) return '–'
  const { low, high } = intervals[level]
  const range = `${Math.round(100 * low)}–${Math.round(100 * high)}`
  return `${percentText(shares[level], language)} (${range})`
}
