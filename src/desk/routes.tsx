import { Hono } from 'hono'
import { DeskPage } from '../../views/desk/show.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf } from '../context.ts'
import { findSettings } from '../settings/find-settings.ts'
import { listMissing } from '../settings/list-missing.ts'
import { findWaiting } from './find-waiting.ts'

export const desk = new Hono<App>()

desk.get('/desk', allow('manage_people'), async c => {
  const [waiting, settings] = await Promise.all([findWaiting(c.env), findSettings(c.env)])
  return c.html(<DeskPage page={pageOf(c)} waiting={waiting} missing={listMissing(settings).length} />)
})
