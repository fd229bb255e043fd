import type { Asked } from '../../src/rounds/ballot.ts'
import type { FoundRound } from '../../src/rounds/find-round.ts'
import type { NeedsFrom } from '../../src/rounds/round-plan.ts'
import type { Scope } from '../../src/rounds/round-state.ts'
import type { PageContext } from '../page.ts'

type Asks = { asks: Asked; timingPoint: string; language: string }

/** What a round asks, a line a question. */
export function AskedList({ page, round, plain }: { page: PageContext; round: Asks; plain?: boolean }) {
  const { told } = page.t.rounds.plan
  const { asks, timingPoint } = round
  return (
    <ul class={plain ? 'list' : undefined}>
      {asks.level && <li>{told.level}</li>}
      {asks.priority && <li>{told.priority}</li>}
      {asks.timing && <li>{told.timing(timingPoint)}</li>}
    </ul>
  )
}

/** Of whom a round is, in a sentence. */
export function scopeTold({ t, names }: PageContext, scope: Scope, networkId: string | null): string {
  const { scopeTold: told } = t.rounds.plan
  return scope === 'own' ? told.own(names.networks[networkId ?? ''] ?? '') : told[scope]
}

type FromProps = {
  page: PageContext
  needs: NeedsFrom
  /** The round whose levels chose the needs, where the viewer may know of it. */
  earlier: FoundRound | null
}

/** Where the needs of a round come from, and why when somebody chose them. */
export function NeedsOrigin({ page, needs, earlier }: FromProps) {
  const { t, paths } = page
  const { plan } = t.rounds
  if (needs.from === 'all') return <p>{plan.needsAll}</p>
  if (needs.from === 'list') return <p class="kept-text">{plan.needsList(needs.because)}</p>
  return (
    <p>
      {plan.needsRound(t.rounds.levels[needs.level])}{' '}
      {earlier && (
        <a href={paths.results(earlier.id)}>
          {plan.needsRoundLink}: <span lang={earlier.language}>{earlier.title}</span>
        </a>
      )}
    </p>
  )
}

/** How a round is counted, a rule a line. */
export function Rules({ page, asks, quorum }: { page: PageContext; asks: Asked; quorum: number }) {
  const { rounds } = page.t
  const [one, secret, open] = rounds.rules
  return (
    <ul>
      {[one, secret, open].map(rule => (
        <li>{rule}</li>
      ))}
      <li>{rounds.plan.decideRule}</li>
      {asks.priority && <li>{rounds.plan.orderRule}</li>}
      {asks.priority && <li>{rounds.plan.unrankedRule}</li>}
      <li>{rounds.quorumRule(quorum)}</li>
    </ul>
  )
}
