import { percentText } from '../../src/i18n/dates.ts'
import { levels } from '../../src/rounds/count-levels.ts'
import type { LevelCell, LevelGroup } from '../../src/rounds/group-levels.ts'
import type { PageContext } from '../page.ts'
import { ShareBar } from '../ui/share-bar.tsx'
import { TableScroll } from '../ui/table.tsx'
import { levelParts, levelWords } from './level-parts.ts'
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
                  return (
                    <td>{cell && <GroupCell page={page} cell={cell} title={`${need.name}, ${nameOf(group)}`} />}</td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </details>
  )
}

function GroupCell({ page, cell, title }: { page: PageContext; cell: LevelCell; title: string }) {
  const { t, language } = page
  if (cell.shown === 'hidden') return <span class="entry-note">{t.rounds.hiddenCell}</span>
  if (cell.shown === 'nearly_all')
    return <span class="entry-note">{t.rounds.nearlyAll(t.rounds.levels[cell.level])}</span>
  const opinions = cell.own + cell.near + cell.all
  if (opinions === 0) return <span class="entry-note">{t.rounds.nobodySaid}</span>
  const shares = { own: cell.own / opinions, near: cell.near / opinions, all: cell.all / opinions }
  const first = levels.reduce((most, level) => (cell[level] > cell[most] ? level : most))
  return (
    <>
      <ShareBar title={title} describe={levelWords(page, { shares })} parts={levelParts(page, { shares })} />
      <span class="entry-note">
        {t.rounds.mostly(percentText(shares[first], language), t.rounds.shortLevels[first])}
      </span>
    </>
  )
}
