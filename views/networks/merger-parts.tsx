import { dayTimeText } from '../../src/i18n/dates.ts'
import type { Merger } from '../../src/networks/find-merger.ts'
import { typed } from '../../src/platform/forms.ts'
import type { OpenRound } from '../../src/rounds/list-open-rounds.ts'
import type { PageContext } from '../page.ts'
import { RadioGroup } from '../ui/choices.tsx'
import { Select } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { type FormState, problemOf } from '../ui/problems.tsx'

/** What moves, in figures. */
export function Figures({ page, merger }: { page: PageContext; merger: Merger }) {
  const { t, names } = page
  const { moves, what, number, figures } = t.networks.merging
  const counted = ['people', 'ended', 'members', 'practices', 'threads', 'events', 'invitations'] as const
  const neighbours = merger.neighbourIds.map(id => names.networks[id] ?? id)
  return (
    <table class="table">
      <caption>{moves}</caption>
      <thead class="sr-only">
        <tr>
          <th scope="col">{what}</th>
          <th scope="col">{number}</th>
        </tr>
      </thead>
      <tbody>
        {counted.map(each => (
          <tr>
            <th scope="row">{figures[each]}</th>
            <td class="number">{merger[each]}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">
            {figures.neighbours}
            {neighbours.length > 0 && <span class="field-hint">: {neighbours.join(', ')}</span>}
          </th>
          <td class="number">{neighbours.length}</td>
        </tr>
      </tbody>
    </table>
  )
}

type LeadProps = { page: PageContext; merger: Merger; roles: { value: string; label: string }[]; state: FormState }

/** Who leads on, and what the others become. */
export function LeadFields({ page, merger, roles, state }: LeadProps) {
  const { t, names } = page
  const words = t.networks.merging
  return (
    <>
      <RadioGroup
        name="leader"
        label={words.leader}
        hint={words.leaderHint}
        value={typed(state.submitted, 'leader')}
        error={problemOf(t, state, 'leader')}
        options={merger.leaders.map(({ id, name, networkId }) => ({
          value: id,
          label: `${name}, ${names.networks[networkId]}`,
        }))}
        required
      />
      <Select
        name="role"
        label={words.role}
        value={typed(state.submitted, 'role')}
        error={problemOf(t, state, 'role')}
        options={roles}
        required
      />
    </>
  )
}

/** That a vote is open, and what a merger means for it. */
export function OpenRoundNotice({ page, round, from }: { page: PageContext; round: OpenRound; from: string }) {
  const { t, paths, language } = page
  const words = t.networks.merging
  return (
    <Notice tone="warning" title={words.openRound}>
      <p>
        <a href={paths.round(round.id)} lang={round.language}>
          {round.title}
        </a>
      </p>
      <p>
        {words.openRoundEnds(dayTimeText(round.closesAt, language))} {words.openRoundText(from)}
      </p>
    </Notice>
  )
}
