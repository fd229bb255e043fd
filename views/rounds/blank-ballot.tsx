import { dayTimeText } from '../../src/i18n/dates.ts'
import { Layout } from '../layout.tsx'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button, LinkButton } from '../ui/button.tsx'
import { ballotTitle, type PaperProps } from './ballot.tsx'

/** Says what a blank vote means before it is cast. */
export function BlankBallotPage({ page, round, paper }: Omit<PaperProps, 'needs'>) {
  const { t, paths, language } = page
  const { rounds } = t
  const words = rounds.paper
  const personal = paper.voice === 'personal'
  const form = personal ? paths.ballot(round.id) : paths.networkBallot(round.id)
  const trail = [
    { href: paths.rounds, label: rounds.title },
    { href: paths.round(round.id), label: round.title },
    { href: form, label: ballotTitle(page, round, paper) },
  ]
  return (
    <Layout page={page} title={`${words.blankTitle}: ${round.title}`} active="rounds">
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={trail} />
        <h1>{words.blankTitle}</h1>
        <p class="lead">{words.blankLead}</p>
      </div>
      {paper.cast && <p>{words.blankReplaces}</p>}
      <p>{words.blankChange(dayTimeText(round.closesAt, language))}</p>
      <form
        method="post"
        action={personal ? paths.blankBallot(round.id) : paths.blankNetworkBallot(round.id)}
        class="cluster"
      >
        <Button icon="vote">{words.castBlank}</Button>
        <LinkButton kind="quiet" href={form}>
          {words.backToForm}
        </LinkButton>
      </form>
    </Layout>
  )
}
