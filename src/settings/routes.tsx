import { type Context, Hono } from 'hono'
import { SettingsPage } from '../../views/settings/overview.tsx'
import { SettingPage } from '../../views/settings/setting.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf, signedIn } from '../context.ts'
import { queryText } from '../paths.ts'
import { readForm } from '../platform/forms.ts'
import { changeSetting, restoreSetting } from './change-setting.ts'
import { findPageText } from './find-page-text.ts'
import { findSettings } from './find-settings.ts'
import { listMissing } from './list-missing.ts'
import { settingForm, typedSetting } from './setting-form.ts'
import { isSettingId, type SettingId } from './setting-kinds.ts'
import { addTermRoutes } from './term-routes.tsx'
import { addTextRoutes } from './text-routes.tsx'
import { addThemeRoutes } from './theme-routes.tsx'

export const settings = new Hono<App>()

settings.get('/settings', allow('manage_people'), async c => {
  const [found, front, accessibility, privacy] = await Promise.all([
    findSettings(c.env),
    findPageText(c.env, 'front'),
    findPageText(c.env, 'accessibility'),
    findPageText(c.env, 'privacy'),
  ])
  const written = { front: front.changedAt, accessibility: accessibility.changedAt, privacy: privacy.changedAt }
  const saved = c.req.query('saved') ?? ''
  const title = isSettingId(saved) ? c.var.t.settings.values[saved].title : undefined
  const shown = { settings: found, missing: listMissing(found), written, saved: title }
  return c.html(<SettingsPage page={pageOf(c)} {...shown} />)
})

settings.get('/settings/values/:id', allow('manage_people'), async c => {
  const id = settingOf(c)
  if (!id) return c.notFound()
  const setting = (await findSettings(c.env))[id]
  return c.html(
    <SettingPage {...{ page: pageOf(c), id, setting, state: { submitted: typedSetting(setting.value) } }} />,
  )
})

settings.post('/settings/values/:id', allow('manage_people'), async c => {
  const id = settingOf(c)
  if (!id) return c.notFound()
  const form = await readForm(c.req.raw, settingForm(id))
  if (!form.ok) {
    const setting = (await findSettings(c.env))[id]
    return c.html(<SettingPage {...{ page: pageOf(c), id, setting, state: form }} />, 422)
  }
  await changeSetting(c.env, signedIn(c).id, id, form.data)
  return c.redirect(c.var.paths.settings + queryText({ saved: id }), 303)
})

// Where a reload or a change of language leads.
settings.get('/settings/values/:id/default', allow('manage_people'), c => {
  const id = settingOf(c)
  return id ? c.redirect(c.var.paths.setting(id), 303) : c.notFound()
})

settings.post('/settings/values/:id/default', allow('manage_people'), async c => {
  const id = settingOf(c)
  if (!id) return c.notFound()
  await restoreSetting(c.env, signedIn(c).id, id)
  return c.redirect(c.var.paths.settings + queryText({ saved: id }), 303)
})

addTermRoutes(settings)
addThemeRoutes(settings)
addTextRoutes(settings)

function settingOf(c: Context<App>): SettingId | null {
  const id = c.req.param('id') ?? ''
  return isSettingId(id) ? id : null
}
