import type { Context, Hono } from 'hono'
import { ThemePage } from '../../views/settings/theme.tsx'
import { ThemesPage } from '../../views/settings/themes.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf, signedIn } from '../context.ts'
import { queryText } from '../paths.ts'
import { readForm } from '../platform/forms.ts'
import { newId } from '../platform/ids.ts'
import { changedFields } from '../versions/changed-fields.ts'
import { movedOn, seenOf, withSeen } from '../versions/seen.ts'
import { addTheme } from './add-theme.ts'
import { renameTheme, retireTheme } from './change-theme.ts'
import { listThemes } from './list-themes.ts'
import { moveTheme } from './move-theme.ts'
import { activityForm, moveForm, namesForm, newNamesForm } from './names-form.ts'
import type { InThree } from './setting-kinds.ts'

/** The themes of needs and practices. */
export function addThemeRoutes(settings: Hono<App>): void {
  settings.get('/settings/themes', allow('manage_people'), async c =>
    c.html(<ThemesPage page={pageOf(c)} themes={await listThemes(c.env)} done={c.req.query('done')} />),
  )

  settings.get('/settings/themes/new', allow('manage_people'), c =>
    c.html(<ThemePage page={pageOf(c)} state={{ submitted: { token: newId() } }} />),
  )

  settings.post('/settings/themes/new', allow('manage_people'), async c => {
    const form = await readForm(c.req.raw, newNamesForm)
    if (!form.ok) return c.html(<ThemePage page={pageOf(c)} state={form} />, 422)
    await addTheme(c.env, signedIn(c).id, form.data)
    return backToThemes(c, 'added')
  })

  settings.get('/settings/themes/:id', allow('manage_people'), async c => {
    const theme = await themeOf(c)
    if (!theme) return c.notFound()
    return c.html(<ThemePage page={pageOf(c)} theme={theme} state={{ submitted: await withSeen(namesOf(theme)) }} />)
  })

  settings.post('/settings/themes/:id', allow('manage_people'), async c => {
    const theme = await themeOf(c)
    if (!theme) return c.notFound()
    const form = await readForm(c.req.raw, namesForm)
    if (!form.ok) return c.html(<ThemePage page={pageOf(c)} theme={theme} state={form} />, 422)
    const moved = await movedOn(namesOf(theme), form.submitted)
    const saved = !moved && (await renameTheme(c.env, signedIn(c).id, theme, form.data))
    if (saved) return backToThemes(c, 'changed')
    const stored = namesOf((await themeOf(c)) ?? theme)
    const shown = {
      state: { submitted: { ...form.submitted, seen: await seenOf(stored) } },
      conflict: { changed: changedFields(stored, form.submitted), savedAt: null },
    }
    return c.html(<ThemePage page={pageOf(c)} theme={theme} {...shown} />, 409)
  })

  // Where a reload or a change of language leads.
  for (const what of ['place', 'activity'])
    settings.get(`/settings/themes/:id/${what}`, allow('manage_people'), c => c.redirect(c.var.paths.themes, 303))

  settings.post('/settings/themes/:id/place', allow('manage_people'), async c => {
    const theme = await themeOf(c)
    if (!theme) return c.notFound()
    const form = await readForm(c.req.raw, moveForm)
    if (!form.ok) return refuse(c)
    await moveTheme(c.env, signedIn(c).id, theme.id, form.data)
    return backToThemes(c, 'moved')
  })

  settings.post('/settings/themes/:id/activity', allow('manage_people'), async c => {
    const theme = await themeOf(c)
    if (!theme) return c.notFound()
    const form = await readForm(c.req.raw, activityForm)
    if (!form.ok) return refuse(c)
    const active = form.data.active === 'yes'
    await retireTheme(c.env, signedIn(c).id, theme.id, active)
    return backToThemes(c, active ? 'brought_back' : 'retired')
  })
}

function namesOf({ fi, sv, en }: InThree): InThree {
  return { fi, sv, en }
}

async function themeOf(c: Context<App>) {
  return (await listThemes(c.env)).find(theme => theme.id === c.req.param('id'))
}

async function refuse(c: Context<App>) {
  return c.html(<ThemesPage page={pageOf(c)} themes={await listThemes(c.env)} refused />, 422)
}

function backToThemes(c: Context<App>, done: string) {
  return c.redirect(c.var.paths.themes + queryText({ done }), 303)
}
