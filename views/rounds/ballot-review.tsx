import { asset } from '../../src/assets.ts'
import { isBlankForm } from '../../src/counting/ranking.ts'
import { dayTimeText } from '../../src/i18n/dates.ts'
import type { Ballot } from '../../src/rounds/ballot.ts'
import { writeOrder } from '../../src/rounds/ballot-mark.ts'
import { Layout } from '../layout.tsx'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button, LinkButton } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { ballotTitle, type PaperProps } from './ballot.tsx'
import { RankedRows, UnrankedRows } from './ballot-rows.tsx'

export type ReviewProps = PaperProps & {
  /** What the page is about: the draft, or what has been cast when there is none. */
  ballot: Ballot
  /** Names it, so that nothing is cast that was not seen. */
  mark: string
  /** The need that was moved last. */
  moved: number | null
}

type Props = ReviewProps & { movedOn?: boolean; wrong?: boolean }

/** A filled-in ballot in the voter's own order, to be put right and cast. */
export function BallotReviewPage(props: Props) {
  const { page, round, paper, ballot, mark, movedOn, wrong } = props
  const { t, paths } = page
  const { rounds } = t
  const words = rounds.paper
  const personal = paper.voice === 'personal'
  const form = personal ? paths.ballot(round.id) : paths.networkBallot(round.id)
  const here = personal ? paths.ballotReview(round.id) : paths.networkBallotReview(round.id)
  const trail = [
    { href: paths.rounds, label: rounds.title },
    { href: paths.round(round.id), label: round.title },
    { href: form, label: ballotTitle(page, round, paper) },
  ]
  const numbers = round.needs.map(need => need.number)
  return (
    <Layout page={page} title={`${words.reviewTitle}: ${round.title}`} active="rounds">
      <link rel="stylesheet" href={asset('/css/ballot.css')} />
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={trail} />
        <h1>{words.reviewTitle}</h1>
        <p class="lead">{words.reviewLead}</p>
      </div>
      {movedOn && (
        <Notice tone="warning" title={words.movedOnTitle} role="alert" id="problems" focus>
          <p>{words.movedOn}</p>
        </Notice>
      )}
      {wrong && (
        <Notice tone="danger" role="alert" id="problems" focus>
          <p>{t.forms.problems.unknown()}</p>
        </Notice>
      )}
      <form
        method="post"
        action={here}
        hx-post={here}
        hx-target="body"
        hx-swap="innerMorph"
        class="stack stack--wide"
        data-moves={words.drag}
      >
        <input type="hidden" name="order" value={writeOrder(ballot.ranking)} />
        <RankedRows {...props} />
        <UnrankedRows {...props} />
      </form>
      <form method="post" action={here} class="ballot-bar">
        <input type="hidden" name="seen" value={mark} />
        {isBlankForm(ballot.ranking, numbers) && (
          <Notice tone="info">
            <p>{ballot.ranking.length === 0 ? words.nothingRanked : words.allTied}</p>
          </Notice>
        )}
        <p>{[...unanswered(props), rounds.closes(dayTimeText(round.closesAt, page.language))].join(' ')}</p>
        <div class="cluster">
          <Button icon="vote" name="op" value="cast">
            {personal ? words.cast : words.castNetwork}
          </Button>
          <LinkButton kind="quiet" href={form}>
            {words.backToForm}
          </LinkButton>
        </div>
      </form>
      <script type="module" src={asset('/js/ballot.js')} />
    </Layout>
  )
}

/** What the order does not show: answers that are missing, in words. */
function unanswered({ page, round, ballot }: Props): string[] {
  const { levelsMissing, timingMissing } = page.t.rounds.paper
  const missing = (answers: Readonly<Record<string, unknown>>) =>
    round.needs.filter(need => answers[need.number] === undefined).length
  const [levels, timing] = [missing(ballot.levels), missing(ballot.timing)]
  return [
    ...(round.asks.level && levels > 0 ? [levelsMissing(levels)] : []),
    ...(round.asks.timing && timing > 0 ? [timingMissing(timing)] : []),
  ]
}
