import { type Context, Hono } from 'hono'
import { SecurityPart } from '../../views/information/security-part.tsx'
import { TextPage } from '../../views/information/text-page.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf } from '../context.ts'
import { may } from '../people/find-viewer.ts'
import { findSettings } from '../settings/find-settings.ts'
import { findInformation } from './find-information.ts'

export const information = new Hono<App>()

information.get('/accessibility', allow('everyone'), async c =>
  c.html(<TextPage {...(await textOf(c, 'accessibility'))} />),
)

information.get('/privacy', allow('everyone'), async c => {
  const mail = (await findSettings(c.env)).security_contact.value
  const text = await textOf(c, 'privacy')
  return c.html(<TextPage {...text} more={<SecurityPart page={text.page} mail={mail} />} />)
})

async function textOf(c: Context<App>, id: 'accessibility' | 'privacy') {
  const { t, viewer, paths, language } = c.var
  const editAt = may(viewer, 'manage_people') ? paths.pageText(id) : undefined
  return { page: pageOf(c), title: t.information[id], html: await findInformation(c.env, id, language), editAt }
}
