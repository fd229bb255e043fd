import { percentText } from '../../src/i18n/dates.ts'
import { levelChoices } from '../../src/rounds/ballot-form.ts'
import type { LevelChoice } from '../../src/rounds/count-levels.ts'
import type { LevelCell, LevelGroup } from '../../src/rounds/group-levels.ts'
import type { PageContext } from '../page.ts'
import { ShareBar, ShareLegend, type SharePart } from '../ui/share-bar.tsx'
import { TableScroll } from '../ui/table.tsx'
import type { ResultsProps } from './results.tsx'

/** The people's answers by role and by organisation, as far as the rules of small groups let them be shown. */
export function GroupTables({ page, round, results }: ResultsProps) {
  const { rounds } = page.t
  if (results.personal.needs === null) return null
  const { role, organisation } = results.personal.groups
  const legend = levelChoices.map(key => ({ key, label: rounds.levels[key] }))
  return (
    <section class="section">
      <h2>{rounds.groupsTitle}</h2>
      {role || organisation ? <p class="measure">{rounds.groupRules}</p> : <p>{rounds.noGroups}</p>}
      {(role || organisation) && <ShareLegend parts={legend} />}
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
  const { t } = page
  if (cell.shown === 'hidden') return <span class="entry-note">{t.rounds.hiddenCell}</span>
  if (cell.shown === 'nearly_all')
    return <span class="entry-note">{t.rounds.nearlyAll(t.rounds.levels[cell.level])}</span>
  const parts = groupParts(page, cell)
  const [first] = [...parts].sort((a, b) => b.share - a.share)
  return (
    <>
      <ShareBar title={title} describe={parts.map(part => `${part.label} ${part.text}`).join(', ')} parts={parts} />
      {first && (
        <span class="entry-note">
          {t.rounds.shortLevels[first.key]} {first.text}
        </span>
      )}
    </>
  )
}

/** Shares of all in the group, also those without an opinion: of a small group that alone says how many they were. */
function groupParts({ t, language }: PageContext, cell: Record<LevelChoice, number>): SharePart[] {
  const ballots = levelChoices.reduce((sum, choice) => sum + cell[choice], 0)
  return levelChoices.map(key => {
    const share = cell[key] / ballots
    return { key, label: t.rounds.shortLevels[key], share, text: percentText(share, language) }
  })
}
