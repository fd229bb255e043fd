import { asset } from '../../src/assets.ts'
import { dayTimeText } from '../../src/i18n/dates.ts'
import { type Ballot, isBlankBallot, writeBallot } from '../../src/rounds/ballot.ts'
import type { FoundRound } from '../../src/rounds/find-round.ts'
import { codeInHex, type Receipt } from '../../src/rounds/receipts.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { LinkButton } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { savedText } from './ballot-state.tsx'
import { BallotWords } from './ballot-words.tsx'

type Props = { page: PageContext; round: FoundRound; ballot: Ballot; receipt: Receipt | null; done: boolean }

/** Exactly what was recorded, and what the voter finds it again by among those counted. */
export function ReceiptPage({ page, round, ballot, receipt, done }: Props) {
  const { t, paths, language } = page
  const { rounds } = t
  const words = rounds.paper
  return (
    <Layout page={page} title={`${words.receiptTitle}: ${round.title}`} active="rounds">
      <link rel="stylesheet" href={asset('/css/ballot.css')} />
      <div class="page-head">
        <Trail page={page} round={round} />
        <h1>{words.receiptTitle}</h1>
        <p class="lead" lang={round.language}>
          {round.title}
        </p>
      </div>
      {done && (
        <Notice tone="success" role="status" title={rounds.castDone} focus>
          <p>{castText(page, round, ballot)}</p>
          <p>{rounds.untilText(dayTimeText(round.closesAt, language))}</p>
        </Notice>
      )}
      {receipt && (
        <section class="section">
          <dl class="receipt-codes">
            <dt>{words.code}</dt>
            <dd>
              <code>{grouped(receipt.code)}</code>
            </dd>
            <dt>{words.salt}</dt>
            <dd>
              <code>{receipt.salt}</code>
            </dd>
          </dl>
          <p>
            <strong>{words.receiptKeep}</strong> {words.receiptNew}
          </p>
          <p>{words.receiptMeans}</p>
          <details class="fold">
            <summary>{words.checkTitle}</summary>
            <p>{words.checkText}</p>
            <pre class="kept-text">
              <code>{command(receipt, ballot)}</code>
            </pre>
            <p>
              {words.checkHex}: <code>{codeInHex(receipt.code)}</code>
            </p>
            <p>{words.storedText}:</p>
            <pre class="kept-text">
              <code>{writeBallot(ballot)}</code>
            </pre>
          </details>
        </section>
      )}
      <section class="section">
        <h2>{rounds.receipt}</h2>
        {!done && <p>{rounds.untilText(dayTimeText(round.closesAt, language))}</p>}
        <BallotWords page={page} round={round} ballot={ballot} label={rounds.receipt} />
      </section>
      <div class="cluster no-print">
        <LinkButton kind="secondary" href={paths.ballot(round.id)}>
          {rounds.changeVote}
        </LinkButton>
        <LinkButton kind="quiet" href={paths.round(round.id)}>
          {rounds.toRound}
        </LinkButton>
      </div>
    </Layout>
  )
}

/** Where the receipt was, once the round has closed. */
export function ReceiptGonePage({ page, round }: { page: PageContext; round: FoundRound }) {
  const { t, paths } = page
  const words = t.rounds.paper
  return (
    <Layout page={page} title={`${words.receiptTitle}: ${round.title}`} active="rounds">
      <div class="page-head">
        <Trail page={page} round={round} />
        <h1>{words.receiptTitle}</h1>
        <p class="lead">{words.receiptClosed}</p>
      </div>
      <p>{words.receiptClosedList}</p>
      <div class="cluster">
        <LinkButton href={paths.results(round.id)}>{t.rounds.seeResults}</LinkButton>
      </div>
    </Layout>
  )
}

/** What was cast, right after it was: on the round's page for a network, whose ballot has no receipt. */
export function CastNotice({ page, round, ballot }: { page: PageContext; round: FoundRound; ballot: Ballot }) {
  const { t, language } = page
  const { rounds } = t
  return (
    <>
      <Notice tone="success" role="status" title={rounds.networkCastDone} focus>
        <p>{castText(page, round, ballot)}</p>
        <p>{rounds.untilText(dayTimeText(round.closesAt, language))}</p>
        <p>{rounds.paper.networkPublic}</p>
      </Notice>
      <section class="section">
        <h2>{rounds.networkReceipt}</h2>
        <BallotWords page={page} round={round} ballot={ballot} label={rounds.networkReceipt} />
      </section>
    </>
  )
}

function castText(page: PageContext, round: FoundRound, ballot: Ballot): string {
  const { rounds } = page.t
  if (!isBlankBallot(ballot)) return savedText(page, ballot, round)
  return round.asks.priority ? rounds.paper.blankCast : rounds.emptied
}

function Trail({ page, round }: { page: PageContext; round: FoundRound }) {
  const { t, paths } = page
  const items = [
    { href: paths.rounds, label: t.rounds.title },
    { href: paths.round(round.id), label: round.title },
  ]
  return <Breadcrumbs label={t.ui.breadcrumbs} items={items} />
}

function grouped(code: string): string {
  return code.match(/.{1,4}/g)?.join(' ') ?? code
}

function command({ salt }: Receipt, ballot: Ballot): string {
  return `printf '%s' '${salt}${writeBallot(ballot)}' | sha256sum | cut -c1-20`
}
