import type { Paper } from '../../src/rounds/find-paper.ts'
import type { FoundRound } from '../../src/rounds/find-round.ts'
import type { PageContext } from '../page.ts'
import { LevelMeanings } from './level-meanings.tsx'

type Props = { page: PageContext; round: FoundRound; paper: Paper; castAs: string[]; done?: string }

/** How to fill in a ballot, whom it counts for, and what it starts from. */
export function BallotGuide({ page, round, paper, castAs, done }: Props) {
  const { rounds } = page.t
  const words = rounds.paper
  const { priority, level, timing } = round.asks
  if (!priority)
    return (
      <div class="stack stack--tight measure">
        {castAs.map((line, at) => (
          <p>{at === 0 ? <strong>{line}</strong> : line}</p>
        ))}
        {level && timing && <p>{words.timingHow(round.timingPoint)}</p>}
        <p>{rounds.partIsEnough}</p>
      </div>
    )
  const from = paper.draft ? (paper.cast ? words.draftChanges : words.draftWaits) : paper.cast && words.castStands
  return (
    <div class="stack stack--tight measure">
      <ul class="ballot-how">
        <li>{words.rankHow.five(round.needs.length)}</li>
        <li>{words.rankHow.ties}</li>
        <li>{words.rankHow.unranked}</li>
        {timing && <li>{words.timingHow(round.timingPoint)}</li>}
      </ul>
      {from && !done && (
        <p>
          <strong>{from}</strong>
        </p>
      )}
      <details class="fold">
        <summary>{words.countedTitle}</summary>
        {castAs.map(line => (
          <p>{line}</p>
        ))}
        <p>{words.orderDrawn}</p>
        <p>{words.draftIs}</p>
        {level && <LevelMeanings page={page} />}
      </details>
    </div>
  )
}
