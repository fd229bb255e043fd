import type { Context, Hono } from 'hono'
import { DeputiesPage } from '../../views/rounds/deputies.tsx'
import type { FormState } from '../../views/ui/problems.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf, signedIn } from '../context.ts'
import { queryText } from '../paths.ts'
import { readForm } from '../platform/forms.ts'
import { deputyForm } from './deputy-form.ts'
import { findDeputyChoices } from './find-deputy-choices.ts'
import { nameDeputy } from './name-deputy.ts'
import { removeDeputy } from './remove-deputy.ts'

/** A leader names who casts the network's ballots besides them. */
export function addDeputyRoutes(rounds: Hono<App>) {
  rounds.get('/rounds/deputies', allow('cast_for_network'), c => deputiesPage(c, {}))

  rounds.post('/rounds/deputies', allow('cast_for_network'), async c => {
    const leader = signedIn(c)
    const { homeNetworkId } = leader
    const form = await readForm(c.req.raw, deputyForm(await listKnown(c, homeNetworkId)))
    if (!form.ok) return deputiesPage(c, form, 422)
    await nameDeputy(c.env, leader, form.data.person)
    return c.redirect(`${c.var.paths.deputies}${queryText({ done: 'named' })}`, 303)
  })

  // Where a change of language leads after a form that came back.
  rounds.get('/rounds/deputies/:person/removal', allow('cast_for_network'), c => c.redirect(c.var.paths.deputies, 303))

  rounds.post('/rounds/deputies/:person/removal', allow('cast_for_network'), async c => {
    const leader = signedIn(c)
    const id = c.req.param('person')
    if (!(await listKnown(c, leader.homeNetworkId)).includes(id)) return c.notFound()
    await removeDeputy(c.env, leader, id)
    return c.redirect(`${c.var.paths.deputies}${queryText({ done: 'removed' })}`, 303)
  })
}

/** Who is a deputy or could be: a second press names or removes somebody who has been already. */
async function listKnown(c: Context<App>, networkId: string): Promise<string[]> {
  const { deputies, candidates } = await findDeputyChoices(c.env, networkId)
  return [...deputies, ...candidates].map(person => person.id)
}

async function deputiesPage(c: Context<App>, state: FormState, status: 200 | 422 = 200) {
  const { homeNetworkId } = signedIn(c)
  const done = (['named', 'removed'] as const).find(word => word === c.req.query('done'))
  return c.html(
    <DeputiesPage page={pageOf(c)} {...(await findDeputyChoices(c.env, homeNetworkId))} state={state} done={done} />,
    status,
  )
}
