import type { FC } from 'hono/jsx'
import { partsAsked, type ResultPart } from '../../src/results/result-parts.ts'
import { BallotsPart } from './ballots-part.tsx'
import { FairnessPart } from './fairness-part.tsx'
import { GroupsPart } from './groups-part.tsx'
import { LevelsPart } from './levels-part.tsx'
import { MethodPart } from './method-part.tsx'
import { MethodsPart } from './methods-part.tsx'
import { PairsPart } from './pairs-part.tsx'
import { type Past, PastPart } from './past-part.tsx'
import { PlacesPart } from './places-part.tsx'
import { ReceiptsPart } from './receipts-part.tsx'
import { TimingPart } from './timing-part.tsx'
import type { ShownResults } from './voices.ts'

export type PartsProps = ShownResults & {
  past: Past[]
  /** The parts that come with the page; the others come when they are opened. */
  open: readonly ResultPart[]
  /** The address of this very result, with some parts opened. */
  hrefOf: (open: ResultPart | 'all') => string
}

const bodies: Record<ResultPart, FC<PartsProps>> = {
  levels: LevelsPart,
  places: PlacesPart,
  pairs: PairsPart,
  methods: MethodsPart,
  fairness: FairnessPart,
  groups: GroupsPart,
  timing: TimingPart,
  past: PastPart,
  ballots: BallotsPart,
  receipts: ReceiptsPart,
  method: MethodPart,
}

/** Everything else the result tells, opened on demand; an opened part has an address of its own. */
export function ResultParts(props: PartsProps) {
  const { page, round, open, hrefOf } = props
  const { results: words } = page.t
  const asked = partsAsked(round.asks)
  return (
    <section class="section result-parts">
      <h2>{words.moreTitle}</h2>
      {asked.map(part => (
        <details class="fold" id={part} open={open.includes(part)}>
          <summary>{words.parts[part]}</summary>
          {open.includes(part) ? (
            <ResultPartBody {...props} part={part} />
          ) : (
            <p hx-get={hrefOf(part)} hx-trigger={'toggle from:"closest details" once'} hx-swap="outerHTML">
              <a href={`${hrefOf(part)}#${part}`}>{words.loadPart}</a>
            </p>
          )}
        </details>
      ))}
      {asked.length > 1 && (
        <p class="no-print">
          <a href={hrefOf('all')}>{words.openAll}</a>
        </p>
      )}
    </section>
  )
}

/** What is inside an opened part. */
export function ResultPartBody({ part, ...props }: PartsProps & { part: ResultPart }) {
  const Body = bodies[part]
  return (
    <div class="part">
      <Body {...props} />
    </div>
  )
}
