import { dayTimeText } from '../../src/i18n/dates.ts'
import type { NeedChoice } from '../../src/people/find-names.ts'
import type { Electorate } from '../../src/rounds/count-electorate.ts'
import type { FoundRound } from '../../src/rounds/find-round.ts'
import type { OpenRefusal } from '../../src/rounds/open-round.ts'
import type { RoundDraft } from '../../src/rounds/round-plan.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { StatusBadge } from '../ui/badge.tsx'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button, LinkButton } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { Prose } from '../ui/prose.tsx'
import { AskedList, NeedsOrigin, Rules, scopeTold } from './plan-words.tsx'

type Props = {
  page: PageContext
  draft: RoundDraft
  /** The needs the round would be about if it were opened now. */
  needs: NeedChoice[]
  earlier: FoundRound | null
  electorate: Electorate
  done: boolean
  refusal?: OpenRefusal
}

/** A round before it is opened: exactly what will be frozen, and the ways on from here. */
export function DraftPage({ page, draft, needs, earlier, electorate, done, refusal }: Props) {
  const { t, paths } = page
  const { plan } = t.rounds
  return (
    <Layout page={page} title={`${plan.draft}: ${draft.title}`} active="rounds">
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={[{ href: paths.rounds, label: t.rounds.title }]} />
        <StatusBadge tone="neutral" label={plan.draft} />
        <h1 lang={draft.language}>{draft.title}</h1>
        <p class="lead">{plan.draftLead}</p>
      </div>
      {done && (
        <Notice tone="success" role="status" focus>
          <p>{plan.saved}</p>
        </Notice>
      )}
      {refusal && (
        <Notice tone="warning" role="alert" focus>
          <p>{plan.refusals[refusal]}</p>
        </Notice>
      )}
      <section class="section">
        <h2>{plan.frozenTitle}</h2>
        <p>{plan.frozenText}</p>
        <Facts page={page} draft={draft} electorate={electorate} />
        <Silent page={page} electorate={electorate} />
      </section>
      <section class="section">
        <h2>{t.rounds.about}</h2>
        <Prose html={draft.bodyHtml} lang={draft.language} />
      </section>
      <section class="section">
        <h2>{plan.needsTitle(needs.length)}</h2>
        <NeedsOrigin page={page} needs={draft.needs} earlier={earlier} />
        {needs.length === 0 ? (
          <Notice tone="warning">
            <p>{plan.noNeeds}</p>
          </Notice>
        ) : (
          <ul class="list">
            {needs.map(({ number, name }) => (
              <li>
                <a href={paths.need(number)}>
                  {number}. {name}
                </a>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section class="section">
        <h2>{t.rounds.rulesTitle}</h2>
        <Rules page={page} asks={draft.asks} quorum={draft.quorumPercent} />
      </section>
      <section class="section">
        <h2>{plan.openIt}</h2>
        <p>{plan.openText}</p>
        <form method="post" action={paths.openRoundDraft(draft.id)} class="cluster">
          <input type="hidden" name="revision" value={String(draft.revision)} />
          <Button icon="vote">{plan.openIt}</Button>
          <LinkButton kind="secondary" icon="edit" href={paths.editRoundDraft(draft.id)}>
            {plan.edit}
          </LinkButton>
        </form>
      </section>
      <details class="section fold">
        <summary>{plan.discard}</summary>
        <p>{plan.discardText}</p>
        <form method="post" action={paths.discardRoundDraft(draft.id)}>
          <Button kind="danger">{plan.discard}</Button>
        </form>
      </details>
    </Layout>
  )
}

/** Said before a round is opened that could hardly become valid. */
function Silent({ page, electorate }: Pick<Props, 'page' | 'electorate'>) {
  const { plan } = page.t.rounds
  const { silent, networks } = electorate
  if (silent.length === 0) return null
  return (
    <Notice tone="warning" title={plan.silentTitle(silent.length, networks)}>
      <p>{plan.silentText(silent.map(id => page.names.networks[id] ?? id).join(', '))}</p>
    </Notice>
  )
}

function Facts({ page, draft, electorate }: Pick<Props, 'page' | 'draft' | 'electorate'>) {
  const { t, language, now } = page
  const { plan } = t.rounds
  const opens = draft.opensAt > now ? t.rounds.opens(dayTimeText(draft.opensAt, language)) : plan.opensAtOnce
  return (
    <dl class="definition">
      <dt>{plan.asksLabel}</dt>
      <dd>
        <AskedList page={page} round={draft} plain />
      </dd>
      <dt>{plan.scopeLabel}</dt>
      <dd>{scopeTold(page, draft.scope, draft.networkId)}</dd>
      <dt>{plan.networksLabel}</dt>
      <dd>{electorate.networks}</dd>
      <dt>{plan.peopleLabel}</dt>
      <dd>{electorate.people}</dd>
      <dt>{plan.timesLabel}</dt>
      <dd>
        {opens} · {t.rounds.closes(dayTimeText(draft.closesAt, language))}
      </dd>
    </dl>
  )
}
