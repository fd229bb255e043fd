import { asset } from '../../src/assets.ts'
import { dayTimeText } from '../../src/i18n/dates.ts'
import type { Paper } from '../../src/rounds/find-paper.ts'
import type { FoundRound } from '../../src/rounds/find-round.ts'
import type { Turnouts } from '../../src/rounds/list-turnouts.ts'
import type { NeedsFrom } from '../../src/rounds/round-plan.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { LinkButton } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import type { FormState } from '../ui/problems.tsx'
import { Prose } from '../ui/prose.tsx'
import { Annulment } from './annulment.tsx'
import { BallotState } from './ballot-state.tsx'
import { AskedList, NeedsOrigin, Rules, scopeTold } from './plan-words.tsx'
import { CastNotice } from './receipt.tsx'
import { RoundStatus, roundTimeText } from './round-status.tsx'
import type { SpeakersOf } from './speakers.tsx'
import { TurnoutSoFar } from './turnout.tsx'

export type RoundDone = 'opened' | 'network' | 'annulled'

type Props = {
  page: PageContext
  round: FoundRound
  /** The viewer's own ballot and their network's, null when they may not cast it now. */
  mine: Paper | null
  network: Paper | null
  /** Who casts the ballot of the viewer's network, null where it has none. */
  speakers: SpeakersOf | null
  turnouts: Turnouts | null
  /** The round whose levels chose the needs. */
  earlier: FoundRound | null
  namesDeputies: boolean
  mayAnnul: boolean
  mayReview: boolean
  done?: RoundDone
  annulment?: FormState
}

/** What a round is about, where it stands, and what the reader can do about it. */
export function RoundPage(props: Props) {
  const { page, round, mine, network, speakers, turnouts, namesDeputies, mayAnnul, mayReview, done, annulment } = props
  const { t, paths } = page
  const { rounds } = t
  return (
    <Layout page={page} title={round.title} active="rounds">
      {done === 'network' && <link rel="stylesheet" href={asset('/css/ballot.css')} />}
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={[{ href: paths.rounds, label: rounds.title }]} />
        <RoundStatus page={page} state={round.state} />
        <h1 lang={round.language}>{round.title}</h1>
        <p class="lead">{roundTimeText(page, round)}</p>
        {round.state === 'closed' && (
          <div class="cluster">
            <LinkButton href={paths.results(round.id)} icon="vote">
              {rounds.seeResults}
            </LinkButton>
            {(mayReview || round.answered) && (
              <LinkButton kind="secondary" href={paths.review(round.id)}>
                {round.answered ? rounds.seeDecisions : rounds.seeReview}
              </LinkButton>
            )}
          </div>
        )}
      </div>
      {(done === 'opened' || done === 'annulled') && (
        <Notice tone="success" role="status" focus>
          <p>{rounds[done]}</p>
        </Notice>
      )}
      {done === 'network' && network?.cast && <CastNotice page={page} round={round} ballot={network.cast} />}
      {round.annulledAt && (
        <Notice tone="warning" title={rounds.annulledNotice}>
          <p>{rounds.annulledAt(dayTimeText(round.annulledAt, page.language))}</p>
          <p>{rounds.annulledBecause(round.annulledBecause ?? '')}</p>
          <p>{round.digests.network ? rounds.annulledLater : rounds.annulledText}</p>
          {round.digests.network && <p>{rounds.digestKept(round.digests.network)}</p>}
        </Notice>
      )}
      {(mine || network) && (
        <div class="section two-columns">
          {mine && <BallotState page={page} round={round} paper={mine} />}
          {network && <BallotState page={page} round={round} paper={network} />}
        </div>
      )}
      {round.state === 'open' && <TurnoutSoFar page={page} round={round} {...{ turnouts, speakers, namesDeputies }} />}
      <section class="section">
        <h2>{rounds.about}</h2>
        <Prose html={round.bodyHtml} lang={round.language} />
      </section>
      <Asked {...props} />
      <section class="section">
        <h2>{rounds.rulesTitle}</h2>
        <Rules page={page} asks={round.asks} quorum={round.quorumPercent} />
        <p>
          <a href={paths.roundLog(round.id)}>{rounds.log.title}</a>
        </p>
      </section>
      {mayAnnul && !round.annulledAt && <Annulment page={page} roundId={round.id} state={annulment} />}
    </Layout>
  )
}

function Asked({ page, round, earlier }: Props) {
  const { t, paths } = page
  const { plan } = t.rounds
  return (
    <section class="section">
      <h2>{plan.whatTitle}</h2>
      <AskedList page={page} round={round} />
      <p>{scopeTold(page, round.scope, round.networkId)}</p>
      <NeedsOrigin page={page} needs={needsFromOf(round)} earlier={earlier} />
      <details class="fold">
        <summary>{plan.needsShown(round.needs.length)}</summary>
        <ul class="list">
          {round.needs.map(({ number, name }) => (
            <li>
              <a href={paths.need(number)}>
                {number}. {name}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

function needsFromOf({ needsFrom, needsBecause, needsRoundId, needsLevel, needs }: FoundRound): NeedsFrom {
  if (needsFrom === 'list') return { from: 'list', numbers: needs.map(need => need.number), because: needsBecause }
  if (needsFrom === 'round' && needsRoundId && needsLevel)
    return { from: 'round', roundId: needsRoundId, level: needsLevel }
  return { from: 'all' }
}
