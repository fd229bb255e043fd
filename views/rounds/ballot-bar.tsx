import { dayTimeText } from '../../src/i18n/dates.ts'
import type { Paper } from '../../src/rounds/find-paper.ts'
import type { FoundRound } from '../../src/rounds/find-round.ts'
import type { PageContext } from '../page.ts'
import { Button } from '../ui/button.tsx'
import { savedText } from './ballot-state.tsx'

type Props = { page: PageContext; round: FoundRound; paper: Paper }

/** The foot of a ballot: how far it is, and what can be done with it. */
export function BallotBar({ page, round, paper }: Props) {
  const { t, language } = page
  const { rounds } = t
  const words = rounds.paper
  const closes = rounds.closes(dayTimeText(round.closesAt, language))
  if (!round.asks.priority)
    return (
      <div class="ballot-bar">
        <p>
          <strong>{paper.cast ? savedText(page, paper.cast, round) : rounds.unsaved}</strong>
          {' · '}
          <span>{closes}</span>
        </p>
        <div class="cluster">
          <Button icon="vote">{paper.voice === 'personal' ? rounds.save : rounds.saveNetwork}</Button>
        </div>
      </div>
    )
  return (
    <div class="ballot-bar">
      <p>
        {/* Filled by ballot.js alone: without it the count would be that of the last page. */}
        <output data-words={words.rankedCount('{}')} hidden />
        <span>{closes}</span>
      </p>
      <div class="cluster">
        <Button name="act" value="review">
          {words.review}
        </Button>
        <Button kind="secondary" name="act" value="draft">
          {words.saveDraft}
        </Button>
        <Button kind="quiet" name="act" value="blank">
          {words.voteBlank}
        </Button>
        {paper.draft && (
          <Button kind="quiet" name="act" value="discard">
            {words.discard}
          </Button>
        )}
      </div>
    </div>
  )
}
