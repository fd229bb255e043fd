import { percentText } from '../../src/i18n/dates.ts'
import { levelChoices } from '../../src/rounds/ballot-form.ts'
import type { LevelChoice } from '../../src/rounds/count-levels.ts'
import type { LevelCell, LevelGroup } from '../../src/rounds/group-levels.ts'
import type { PageContext } from '../page.ts'
import { TableScroll } from '../ui/table.tsx'
import type { ResultsProps } from './results.tsx'

/** The people's answers by role and by organisation, as far as the rules of small groups let them be shown. */
export function GroupTables({ page, round, results }: ResultsProps) {
  const { rounds } = page.t
  if (results.personal.needs === null) return null
  const { role, organisation } = results.personal.groups
  return (
    <section class="section">
      <h2>{rounds.groupsTitle}</h2>
      {role || organisation ? <p class="measure">{rounds.groupRules}</p> : <p>{rounds.noGroups}</p>}
      {role && <GroupTable {...{ page, round }} title={rounds.byRole} groups={role} names={page.names.roles} />}
      {organisation && (
        <GroupTable
          {...{ page, round }}
          title={rounds.byOrganisation}
          groups={organisation}
          names={page.names.organisations}
        />
      )}
    </section>
  )
}

type TableProps = Pick<ResultsProps, 'page' | 'round'> & {
  title: string
  groups: LevelGroup[]
  names: Record<string, string>
}

function GroupTable({ page, round, title, groups, names }: TableProps) {
  const { rounds } = page.t
  const merged = groups.find(group => group.members.length > 1)
  const nameOf = (group: LevelGroup) => {
    const [only] = group.members
    return group.members.length > 1 || !only ? rounds.otherGroup : (names[only] ?? only)
  }
  return (
    <details class="fold">
      <summary>{title}</summary>
      {merged && <p>{rounds.otherMembers(merged.members.map(member => names[member] ?? member).join(', '))}</p>}
      <TableScroll label={title}>
        <table class="table table--dense">
          <caption class="sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{rounds.need}</th>
              {groups.map(group => (
                <th scope="col">
                  {nameOf(group)} ({rounds.ballots(group.ballots)})
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {round.needs.map(need => (
              <tr>
                <th scope="row">{need.name}</th>
                {groups.map(group => {
                  const cell = group.needs.find(each => each.need === need.number)
                  return <td>{cell && <GroupCell page={page} cell={cell} />}</td>
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </details>
  )
}

function GroupCell({ page, cell }: { page: PageContext; cell: LevelCell }) {
  const { t } = page
  if (cell.shown === 'hidden') return <span class="entry-note">{t.rounds.hiddenCell}</span>
  if (cell.shown === 'nearly_all')
    return <span class="entry-note">{t.rounds.nearlyAll(t.rounds.levels[cell.level])}</span>
  return <span class="entry-note">{groupWords(page, cell)}</span>
}

/** Shares of all in the group, also those without an opinion: of a small group that alone says how many they were. */
function groupWords({ t, language }: PageContext, cell: Record<LevelChoice, number>): string {
  const ballots = levelChoices.reduce((sum, choice) => sum + cell[choice], 0)
  return levelChoices
    .map(choice => `${t.rounds.shortLevels[choice]} ${percentText(cell[choice] / ballots, language)}`)
    .join(', ')
}
