import type { Context, Hono } from 'hono'
import * as z from 'zod/mini'
import { ImportPage } from '../../views/networks/import.tsx'
import { ImportPreviewPage } from '../../views/networks/import-preview.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf, signedIn } from '../context.ts'
import { typedDay } from '../i18n/dates.ts'
import { queryText } from '../paths.ts'
import { optionalText } from '../platform/form-fields.ts'
import { type Issue, readForm, type Submitted, typed } from '../platform/forms.ts'
import { digestOf, importNetworks } from './import-networks.ts'
import { listStoredNetworks, type StoredNetwork } from './list-stored-networks.ts'
import { networksTable } from './networks-table.ts'
import { type ImportPlan, isEmptyPlan, planImport } from './plan-import.ts'
import { readNetworksTable, type TableError } from './read-networks-table.ts'

const longestTable = 250_000

const tableForm = z.object({
  file: optionalText(longestTable),
  table: optionalText(longestTable),
  /** The networks as the preview was made from; without it a preview is asked for. */
  seen: optionalText(64),
})

/** Where the networks leave as a table and come back as one, all or nothing, by whoever manages people. */
export function addImportRoutes(networks: Hono<App>): void {
  networks.get('/networks/networks.csv', allow('manage_people'), async c => {
    const name = `${c.var.t.networks.table.fileName}-${typedDay(c.env.now())}.csv`
    c.header('Content-Type', 'text/csv; charset=utf-8')
    c.header('Content-Disposition', `attachment; filename="${name}"`)
    return c.body(networksTable(await listStoredNetworks(c.env)))
  })

  networks.get('/networks/import', allow('manage_people'), c => c.html(<ImportPage page={pageOf(c)} state={{}} />))

  networks.post('/networks/import', allow('manage_people'), async c => {
    const form = await readForm(c.req.raw, tableForm)
    if (!form.ok) {
      const errors = damagedLines(form)
      const state = errors ? { submitted: form.submitted } : form
      return c.html(<ImportPage page={pageOf(c)} state={state} errors={errors} />, 422)
    }
    const table = form.data.file || form.data.table
    const submitted = { table }
    const missing = { submitted, issues: [{ field: 'table', problem: 'missing' } as const] }
    if (!table) return c.html(<ImportPage page={pageOf(c)} state={missing} />, 422)
    const present = await listStoredNetworks(c.env)
    const planned = planImport(table, present)
    if (!planned.ok) return c.html(<ImportPage page={pageOf(c)} state={{ submitted }} errors={planned.errors} />, 422)
    const { plan } = planned
    const { seen } = form.data
    if (!seen) return preview(c, { plan, table, present })
    const isSame = seen === (await digestOf(present))
    // What was confirmed twice is stored already: nothing is left to change, and that is well.
    const written = (isSame || isEmptyPlan(plan)) && (await importNetworks(c.env, signedIn(c), plan)).ok
    if (written) return c.redirect(c.var.paths.networks + queryText({ done: 'imported' }), 303)
    const now = await listStoredNetworks(c.env)
    const anew = planImport(table, now)
    // The same table confirmed at the same time was faster.
    if (anew.ok && isEmptyPlan(anew.plan))
      return c.redirect(c.var.paths.networks + queryText({ done: 'imported' }), 303)
    c.status(409)
    return anew.ok
      ? preview(c, { plan: anew.plan, table, present: now, moved: true })
      : c.html(<ImportPage page={pageOf(c)} state={{ submitted }} errors={anew.errors} />)
  })
}

/** A table whose letters did not come whole is told so by its line, and how it is saved right. */
function damagedLines({ issues, submitted }: { issues: Issue[]; submitted: Submitted }): TableError[] | undefined {
  if (!issues.every(issue => issue.problem === 'characters')) return undefined
  const table = readNetworksTable(typed(submitted, 'file') || typed(submitted, 'table'))
  return table.ok ? undefined : table.errors
}

type Previewed = { plan: ImportPlan; table: string; present: StoredNetwork[]; moved?: boolean }

async function preview(c: Context<App>, { plan, table, present, moved = false }: Previewed) {
  const seen = await digestOf(present)
  return c.html(<ImportPreviewPage page={pageOf(c)} {...{ plan, table, seen, moved }} changes={!isEmptyPlan(plan)} />)
}
