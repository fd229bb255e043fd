import { dayTimeText } from '../../src/i18n/dates.ts'
import type { LevelBallot } from '../../src/rounds/count-levels.ts'
import type { FoundRound } from '../../src/rounds/find-round.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { LinkButton } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import type { FormState } from '../ui/problems.tsx'
import { Prose } from '../ui/prose.tsx'
import { Annulment } from './annulment.tsx'
import { BallotState } from './ballot-state.tsx'
import { Receipt } from './receipt.tsx'
import { RoundStatus, roundTimeText } from './round-status.tsx'

export type RoundDone = 'opened' | 'cast' | 'network' | 'annulled'

type Props = {
  page: PageContext
  round: FoundRound
  /** What the viewer has cast, null when nothing yet; undefined when they may not cast it now. */
  mine?: LevelBallot | null
  network?: LevelBallot | null
  mayAnnul: boolean
  mayReview: boolean
  done?: RoundDone
  annulment?: FormState
}

/** What a round is about, where it stands, and what the reader can do about it. */
export function RoundPage({ page, round, mine, network, mayAnnul, mayReview, done, annulment }: Props) {
  const { t, paths } = page
  const { rounds } = t
  return (
    <Layout page={page} title={round.title} active="rounds">
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
            {mayReview && (
              <LinkButton kind="secondary" href={paths.review(round.id)}>
                {rounds.seeReview}
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
      {done === 'cast' && mine && <Receipt page={page} round={round} choices={mine} voice="personal" />}
      {done === 'network' && network && <Receipt page={page} round={round} choices={network} voice="network" />}
      {round.annulledAt && (
        <Notice tone="warning" title={rounds.annulledNotice}>
          <p>{rounds.annulledAt(dayTimeText(round.annulledAt, page.language))}</p>
          <p>{rounds.annulledBecause(round.annulledBecause ?? '')}</p>
          <p>{rounds.annulledText}</p>
          {round.digests.network && <p>{rounds.digestKept(round.digests.network)}</p>}
        </Notice>
      )}
      {(mine !== undefined || network !== undefined) && (
        <div class="section two-columns">
          {mine !== undefined && <BallotState page={page} round={round} choices={mine} voice="personal" />}
          {network !== undefined && <BallotState page={page} round={round} choices={network} voice="network" />}
        </div>
      )}
      {round.state === 'open' && <TurnoutSoFar page={page} round={round} />}
      <section class="section">
        <h2>{rounds.about}</h2>
        <Prose html={round.bodyHtml} lang={round.language} />
      </section>
      <section class="section">
        <h2>{rounds.rulesTitle}</h2>
        <ul>
          {rounds.rules.map(rule => (
            <li>{rule}</li>
          ))}
          <li>{rounds.quorumRule(round.quorumPercent)}</li>
        </ul>
      </section>
      {mayAnnul && !round.annulledAt && <Annulment page={page} roundId={round.id} state={annulment} />}
    </Layout>
  )
}

function TurnoutSoFar({ page, round }: { page: PageContext; round: FoundRound }) {
  const { rounds } = page.t
  return (
    <section class="section">
      <h2>{rounds.turnout}</h2>
      <ul class="numbers">
        <li>
          <strong>{round.people}</strong>
          <span>{rounds.peopleVoted}</span>
        </li>
        <li>
          <strong>{rounds.networksOf(round.networks, round.networkCount)}</strong>
          <span>{rounds.networksVoted}</span>
        </li>
      </ul>
      <p>{rounds.onlyTurnout}</p>
    </section>
  )
}
