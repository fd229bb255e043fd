import { checkForm } from '../platform/forms.ts'
import type { StoredNetwork } from './list-stored-networks.ts'
import { type CellChange, cellsOf, changesBetween } from './network-cells.ts'
import { networkForm, networkValues } from './network-form.ts'
import { isNetworkId } from './network-id.ts'
import { type NeighbourPlan, planNeighbours } from './plan-neighbours.ts'
import { readNetworksTable, type TableError, type TableLine } from './read-networks-table.ts'

type Values = ReturnType<typeof networkValues>

export type ImportPlan = {
  added: { id: string; values: Values; changes: CellChange[] }[]
  changed: { id: string; revision: number; values: Values; changes: CellChange[] }[]
  unchanged: string[]
  /** Working networks that the table does not name and nothing changes in; they are left alone. */
  left: string[]
  neighbours: NeighbourPlan
}

export type PlannedImport = { ok: true; plan: ImportPlan } | { ok: false; errors: TableError[] }

/**
 * What a table of networks would change in those that are there, or everything that is wrong with it, by line and
 * column. A column the table lacks is left as it is.
 */
export function planImport(text: string, present: StoredNetwork[]): PlannedImport {
  const table = readNetworksTable(text)
  if (!table.ok) return table
  const stored = new Map(present.map(network => [network.id, network]))
  const errors: TableError[] = []
  const plan: ImportPlan = {
    added: [],
    changed: [],
    unchanged: [],
    left: [],
    neighbours: { added: [], removed: [], oneSided: [] },
  }
  const lineOf = new Map<string, number>()
  const names = new Map(present.filter(each => each.active).map(each => [each.id, each.fi.toLowerCase()]))
  const read: { line: TableLine; id: string; values: Values }[] = []
  for (const line of table.lines) {
    const id = line.cells.id ?? ''
    const known = stored.get(id)
    const wrongId = whyNotId(id, lineOf.get(id), known)
    lineOf.set(id, lineOf.get(id) ?? line.number)
    const form = checkForm(fieldsOf(line, known), networkForm({ neighbourIds: [], takenNames: new Set() }))
    if (wrongId) errors.push({ line: line.number, column: 'id', ...wrongId })
    if (!form.ok)
      for (const { field, problem, limit } of form.issues)
        errors.push(
          field === 'languages[]'
            ? { line: line.number, column: 'languages', problem: 'languages' }
            : { line: line.number, column: field, problem, limit },
        )
    if (wrongId || !form.ok) continue
    read.push({ line, id, values: networkValues(form.data) })
    names.set(id, form.data.fi.toLowerCase())
  }
  for (const { line, id, values } of read) {
    const known = stored.get(id)
    const others = [...names].filter(([other]) => other !== id).map(([, name]) => name)
    if (others.includes(values.fi.toLowerCase()))
      errors.push({ line: line.number, column: 'fi', problem: 'name_taken' })
    const after = cellsOf({ id, ...values, neighbourIds: known?.neighbourIds ?? [] })
    const changes = changesBetween(known ? cellsOf(known) : emptyCells, after)
    if (!known) plan.added.push({ id, values, changes })
    else if (changes.length > 0) plan.changed.push({ id, revision: known.revision, values, changes })
    else plan.unchanged.push(id)
  }
  const neighbours = planNeighbours(table.lines, present)
  errors.push(...neighbours.errors)
  if (errors.length > 0) {
    const cells = new Map(table.lines.map(line => [line.number, line.cells]))
    const named = errors.map(error => ({ ...error, network: cells.get(error.line) }))
    return { ok: false, errors: named.sort((a, b) => a.line - b.line) }
  }
  const touched = new Set([...neighbours.added, ...neighbours.removed].flat())
  return {
    ok: true,
    plan: {
      ...plan,
      unchanged: plan.unchanged.filter(id => !touched.has(id)),
      left: present.filter(each => each.active && !lineOf.has(each.id) && !touched.has(each.id)).map(each => each.id),
      neighbours,
    },
  }
}

const emptyCells = cellsOf({
  ...{ id: '', fi: '', sv: '', en: '', regionFi: '', regionSv: '', regionEn: '', hostFi: '', hostSv: '', hostEn: '' },
  ...{ areaFi: '', areaSv: '', areaEn: '', languages: '', municipalityCount: null, neighbourIds: [] },
})

function whyNotId(id: string, usedOn: number | undefined, known: StoredNetwork | undefined) {
  if (id === '') return { problem: 'missing' as const }
  if (!known && !isNetworkId(id)) return { problem: 'id_form' as const }
  if (usedOn !== undefined) return { problem: 'id_twice' as const, value: String(usedOn) }
  return known && !known.active ? { problem: 'no_longer_works' as const, value: id } : null
}

/** A line as the form's fields; what it does not have is as it is stored. */
function fieldsOf({ cells }: TableLine, known: StoredNetwork | undefined) {
  const { neighbours, languages, ...fields } = { ...(known ? cellsOf(known) : {}), ...cells }
  return { ...fields, 'languages[]': (languages ?? '').split(/[+; ]+/).filter(Boolean) }
}

/** Whether a table changes nothing at all. */
export function isEmptyPlan({ added, changed, neighbours }: ImportPlan): boolean {
  return [added, changed, neighbours.added, neighbours.removed].every(list => list.length === 0)
}
