import type { Context, Hono } from 'hono'
import { TermPage } from '../../views/settings/term.tsx'
import { TermsPage } from '../../views/settings/terms.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf, signedIn } from '../context.ts'
import { queryText } from '../paths.ts'
import { readForm } from '../platform/forms.ts'
import { changedFields } from '../versions/changed-fields.ts'
import { movedOn, seenOf, withSeen } from '../versions/seen.ts'
import { changeTerm } from './change-term.ts'
import { listTerms } from './list-terms.ts'
import { namesForm } from './names-form.ts'
import type { InThree } from './setting-kinds.ts'

/** The words of the field. */
export function addTermRoutes(settings: Hono<App>): void {
  settings.get('/settings/terms', allow('manage_people'), async c => {
    const terms = await listTerms(c.env)
    const saved = terms.find(term => term.id === c.req.query('saved'))
    return c.html(<TermsPage page={pageOf(c)} terms={terms} saved={saved} />)
  })

  settings.get('/settings/terms/:id', allow('manage_people'), async c => {
    const term = await termOf(c)
    if (!term) return c.notFound()
    const { id, ...submitted } = term
    return c.html(<TermPage page={pageOf(c)} id={id} state={{ submitted: await withSeen(submitted) }} />)
  })

  settings.post('/settings/terms/:id', allow('manage_people'), async c => {
    const term = await termOf(c)
    if (!term) return c.notFound()
    const form = await readForm(c.req.raw, namesForm)
    if (!form.ok) return c.html(<TermPage page={pageOf(c)} id={term.id} state={form} />, 422)
    const moved = await movedOn(namesOf(term), form.submitted)
    const saved = !moved && (await changeTerm(c.env, signedIn(c).id, term, form.data))
    if (saved) return c.redirect(c.var.paths.terms + queryText({ saved: term.id }), 303)
    const stored = namesOf((await termOf(c)) ?? term)
    const shown = {
      state: { submitted: { ...form.submitted, seen: await seenOf(stored) } },
      conflict: { changed: changedFields(stored, form.submitted), savedAt: null },
    }
    return c.html(<TermPage page={pageOf(c)} id={term.id} {...shown} />, 409)
  })
}

function namesOf({ fi, sv, en }: InThree): InThree {
  return { fi, sv, en }
}

async function termOf(c: Context<App>) {
  return (await listTerms(c.env)).find(term => term.id === c.req.param('id'))
}
