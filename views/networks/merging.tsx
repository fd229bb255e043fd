import type { Merger } from '../../src/networks/find-merger.ts'
import { typed } from '../../src/platform/forms.ts'
import type { OpenRound } from '../../src/rounds/list-open-rounds.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button } from '../ui/button.tsx'
import { FormActions, Select } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { FormProblems, type FormState, problemOf } from '../ui/problems.tsx'
import { Figures, LeadFields, OpenRoundNotice } from './merger-parts.tsx'

type From = { id: string; name: string }
type Head = { page: PageContext; from: From }

/** Where one chooses the network that another becomes part of. */
export function MergerChoicePage({ page, from, state }: Head & { state: FormState }) {
  const { t, names, paths } = page
  const words = t.networks.merging
  const others = Object.entries(names.networks).filter(([id]) => id !== from.id)
  return (
    <Layout page={page} title={words.title(from.name)} active="networks">
      <MergerHead page={page} from={from} title={words.title(from.name)} lead={words.lead} />
      <form method="get" action={paths.mergeNetwork(from.id)} class="form">
        <FormProblems t={t} state={state} labels={{ into: words.into }} />
        <Select
          name="into"
          label={words.into}
          value={typed(state.submitted, 'into')}
          error={problemOf(t, state, 'into')}
          placeholder={t.forms.choose}
          options={others.map(([value, label]) => ({ value, label }))}
          required
        />
        <FormActions>
          <Button>{words.next}</Button>
          <a href={paths.network(from.id)}>{t.forms.cancel}</a>
        </FormActions>
      </form>
    </Layout>
  )
}

type Props = Head & {
  into: From
  merger: Merger
  rounds: OpenRound[]
  /** The roles former leaders may get. */
  roles: { value: string; label: string }[]
  /** Whether the viewer's own session ends too. */
  movesViewer: boolean
  state: FormState
  refusal?: 'network_changed'
}

/** What moves, in figures, before two networks become one for good. */
export function MergerPage({ page, from, into, merger, rounds, roles, movesViewer, state, refusal }: Props) {
  const { t, paths } = page
  const words = t.networks.merging
  return (
    <Layout page={page} title={words.confirmTitle(from.name, into.name)} active="networks">
      <MergerHead page={page} from={from} title={words.confirmTitle(from.name, into.name)} />
      {refusal && (
        <Notice tone="warning" role="alert" focus>
          <p>{words.gone}</p>
        </Notice>
      )}
      <Figures page={page} merger={merger} />
      <section class="section" aria-labelledby="consequences">
        <h2 id="consequences">{words.consequences}</h2>
        <ul>
          <li>{words.sessions}</li>
          {movesViewer && <li>{words.ownSession}</li>}
          <li>{words.audience(into.name)}</li>
          <li>{words.address}</li>
          <li>{words.history}</li>
        </ul>
      </section>
      {rounds.map(round => (
        <OpenRoundNotice page={page} round={round} from={from.name} />
      ))}
      <form method="post" action={`${paths.mergeNetwork(from.id)}#problems`} class="form" novalidate>
        <FormProblems t={t} state={state} labels={{ leader: words.leader, role: words.role }} />
        <input type="hidden" name="into" value={into.id} />
        {merger.leaders.length > 1 && <LeadFields page={page} merger={merger} roles={roles} state={state} />}
        <p>
          <strong>{words.final}</strong>
        </p>
        <FormActions>
          <Button kind="danger">{words.confirm}</Button>
          <a href={paths.network(from.id)}>{t.forms.cancel}</a>
        </FormActions>
      </form>
    </Layout>
  )
}

function MergerHead({ page, from, title, lead }: Head & { title: string; lead?: string }) {
  const { t, paths } = page
  const crumbs = [
    { href: paths.networks, label: t.layout.networks },
    { href: paths.network(from.id), label: from.name },
  ]
  return (
    <div class="page-head">
      <Breadcrumbs label={t.ui.breadcrumbs} items={crumbs} />
      <h1>{title}</h1>
      {lead && <p class="lead">{lead}</p>}
    </div>
  )
}
