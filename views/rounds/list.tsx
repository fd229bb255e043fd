import { agoText } from '../../src/i18n/dates.ts'
import type { DraftedRound } from '../../src/rounds/find-draft.ts'
import type { OpenRound } from '../../src/rounds/list-open-rounds.ts'
import type { Round } from '../../src/rounds/round-state.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { LinkButton } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { Notice } from '../ui/notice.tsx'
import { Pager } from '../ui/pager.tsx'
import { OpenRoundCard, RoundCard } from './round-card.tsx'

type Props = {
  page: PageContext
  /** Null for those who may plan no round. */
  drafts: DraftedRound[] | null
  namesDeputies: boolean
  discarded: boolean
  open: OpenRound[]
  coming: OpenRound[]
  past: Round[]
  older?: string
}

/** Every vote: those open, those to come, and those closed. */
export function RoundsPage({ page, drafts, namesDeputies, discarded, open, coming, past, older }: Props) {
  const { t, paths } = page
  const { rounds } = t
  return (
    <Layout page={page} title={rounds.title} active="rounds">
      <div class="page-head">
        <h1>{rounds.title}</h1>
        <p class="lead">{rounds.lead}</p>
        {(drafts || namesDeputies) && (
          <div class="cluster">
            {drafts && (
              <LinkButton href={paths.newRound} icon="vote">
                {rounds.plan.plan}
              </LinkButton>
            )}
            {namesDeputies && (
              <LinkButton href={paths.deputies} kind="secondary" icon="people">
                {rounds.paper.manageDeputies}
              </LinkButton>
            )}
          </div>
        )}
      </div>
      {discarded && (
        <Notice tone="success" role="status" focus>
          <p>{rounds.plan.discarded}</p>
        </Notice>
      )}
      {drafts && drafts.length > 0 && <Drafts page={page} drafts={drafts} />}
      <section class="section">
        <h2>{rounds.openTitle}</h2>
        {open.length > 0 ? (
          <ul class="card-list">
            {open.map(round => (
              <OpenRoundCard page={page} round={round} />
            ))}
          </ul>
        ) : page.viewer ? (
          <Empty title={rounds.noOpen}>{rounds.noOpenText}</Empty>
        ) : (
          <Empty title={rounds.signInToVote} action={<SignIn page={page} />} />
        )}
      </section>
      {coming.length > 0 && (
        <section class="section">
          <h2>{rounds.comingTitle}</h2>
          <ul class="card-list">
            {coming.map(round => (
              <OpenRoundCard page={page} round={round} />
            ))}
          </ul>
        </section>
      )}
      <section class="section">
        <div class="section-head">
          <h2>{rounds.closedTitle}</h2>
          <a href={paths.decisions()}>{t.reviews.board}</a>
        </div>
        {past.length > 0 ? (
          <ul class="card-list">
            {past.map(round => (
              <RoundCard page={page} round={round} />
            ))}
          </ul>
        ) : (
          <Empty title={rounds.noClosed}>{rounds.noClosedText}</Empty>
        )}
        <Pager label={rounds.pages} older={older ? { href: older, text: rounds.older } : undefined} />
      </section>
    </Layout>
  )
}

function Drafts({ page, drafts }: { page: PageContext; drafts: DraftedRound[] }) {
  const { t, paths, now, language } = page
  return (
    <section class="section">
      <h2>{t.rounds.plan.drafts}</h2>
      <ul class="entry-list">
        {drafts.map(({ id, title, language: lang, draftedAt }) => (
          <li class="entry">
            <a class="entry-title" href={paths.roundDraft(id)} lang={lang}>
              {title}
            </a>
            <p class="entry-note">{agoText(draftedAt, now, language)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function SignIn({ page }: { page: PageContext }) {
  return (
    <LinkButton href={page.links.signIn} kind="secondary" icon="person">
      {page.t.layout.signIn}
    </LinkButton>
  )
}
