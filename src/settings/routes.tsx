import { type Context, Hono } from 'hono'
import { SettingsPage } from '../../views/settings/overview.tsx'
import { SettingPage } from '../../views/settings/setting.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf, signedIn } from '../context.ts'
import { queryText } from '../paths.ts'
import { readForm, type Submitted } from '../platform/forms.ts'
import { changedFields } from '../versions/changed-fields.ts'
import { movedOn, seenOf, withSeen } from '../versions/seen.ts'
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
  const submitted = await withSeen(typedSetting(setting.value))
  return c.html(<SettingPage {...{ page: pageOf(c), id, setting, state: { submitted } }} />)
})

settings.post('/settings/values/:id', allow('manage_people'), async c => {
  const id = settingOf(c)
  if (!id) return c.notFound()
  const form = await readForm(c.req.raw, settingForm(id))
  const present = (await findSettings(c.env))[id]
  if (!form.ok) return c.html(<SettingPage {...{ page: pageOf(c), id, setting: present, state: form }} />, 422)
  const moved = await movedOn(typedSetting(present.value), form.submitted)
  const saved = !moved && (await changeSetting(c.env, signedIn(c).id, id, { value: form.data, present }))
  return saved ? c.redirect(c.var.paths.settings + queryText({ saved: id }), 303) : showConflict(c, id, form.submitted)
})

// Where a reload or a change of language leads.
settings.get('/settings/values/:id/default', allow('manage_people'), c => {
  const id = settingOf(c)
  return id ? c.redirect(c.var.paths.setting(id), 303) : c.notFound()
})

settings.post('/settings/values/:id/default', allow('manage_people'), async c => {
  const id = settingOf(c)
  if (!id) return c.notFound()
  await restoreSetting(c.env, signedIn(c).id, id, (await findSettings(c.env))[id])
  return c.redirect(c.var.paths.settings + queryText({ saved: id }), 303)
})

/** Somebody else has set it meanwhile: what saving would change in that. */
async function showConflict(c: Context<App>, id: SettingId, sent: Submitted) {
  const setting = (await findSettings(c.env))[id]
  const stored = typedSetting(setting.value)
  const conflict = { changed: changedFields(stored, sent), savedAt: setting.changedAt }
  const state = { submitted: { ...sent, seen: await seenOf(stored) } }
  return c.html(<SettingPage {...{ page: pageOf(c), id, setting, state, conflict }} />, 409)
}

addTermRoutes(settings)
addThemeRoutes(settings)
addTextRoutes(settings)

function settingOf(c: Context<App>): SettingId | null {
  const id = c.req.param('id') ?? ''
  return isSettingId(id) ? id : null
}
