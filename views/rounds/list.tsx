import type { OpenRound } from '../../src/rounds/list-open-rounds.ts'
import type { Round } from '../../src/rounds/round-state.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { LinkButton } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { Pager } from '../ui/pager.tsx'
import { OpenRoundCard, RoundCard } from './round-card.tsx'

type Props = {
  page: PageContext
  mayOpen: boolean
  open: OpenRound[]
  coming: OpenRound[]
  past: Round[]
  older?: string
}

/** Every vote: those open, those to come, and those closed. */
export function RoundsPage({ page, mayOpen, open, coming, past, older }: Props) {
  const { t, paths } = page
  const { rounds } = t
  return (
    <Layout page={page} title={rounds.title} active="rounds">
      <div class="page-head">
        <h1>{rounds.title}</h1>
        <p class="lead">{rounds.lead}</p>
        {mayOpen && (
          <div class="cluster">
            <LinkButton href={paths.newRound} icon="vote">
              {rounds.open}
            </LinkButton>
          </div>
        )}
      </div>
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
        <h2>{rounds.closedTitle}</h2>
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

function SignIn({ page }: { page: PageContext }) {
  return (
    <LinkButton href={page.links.signIn} kind="secondary" icon="person">
      {page.t.layout.signIn}
    </LinkButton>
  )
}
