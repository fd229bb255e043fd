import { Hono } from 'hono'
import { DeskPage } from '../../views/desk/show.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf } from '../context.ts'
import { findSettings } from '../settings/find-settings.ts'
import { listMissing } from '../settings/list-missing.ts'

export const desk = new Hono<App>()

desk.get('/desk', allow('manage_people'), async c => {
  const { atDesk } = c.var
  if (!atDesk) throw new Error('the desk is for those who manage people')
  const settings = await findSettings(c.env)
  return c.html(<DeskPage page={pageOf(c)} waiting={atDesk} missing={listMissing(settings).length} />)
})
