import type { Context, Hono } from 'hono'
import { PageTextPage } from '../../views/settings/page-text.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf, signedIn } from '../context.ts'
import { languages } from '../i18n/messages.ts'
import { defaultTexts } from '../information/default-texts.ts'
import { fillIn } from '../information/fill-in.ts'
import { findFillings } from '../information/find-fillings.ts'
import { placeholders } from '../information/placeholders.ts'
import { queryText } from '../paths.ts'
import { readForm } from '../platform/forms.ts'
import { findPageText, type PageText } from './find-page-text.ts'
import { pageTextForm } from './page-text-form.ts'
import { type PageTextId, pageTextIds } from './page-text-ids.ts'
import { renderText } from './render-text.ts'
import { savePageText } from './save-page-text.ts'
import type { InThree } from './setting-kinds.ts'

/** The texts of the front page and of the information pages. */
export function addTextRoutes(settings: Hono<App>): void {
  settings.get('/settings/texts/:id', allow('manage_people'), async c => {
    const id = textOf(c)
    if (!id) return c.notFound()
    const text = await findPageText(c.env, id)
    const submitted = { ...shownTexts(id, text), revision: String(text.revision) }
    const saved = c.req.query('done') === 'saved'
    return c.html(<PageTextPage {...frame(c, id, text)} state={{ submitted }} saved={saved} />)
  })

  settings.post('/settings/texts/:id', allow('manage_people'), async c => {
    const id = textOf(c)
    if (!id) return c.notFound()
    const form = await readForm(c.req.raw, pageTextForm(placeholders))
    const text = await findPageText(c.env, id)
    if (!form.ok) return c.html(<PageTextPage {...frame(c, id, text)} state={form} />, 422)
    const { fi, sv, en, revision, act } = form.data
    const texts = withoutDefaults(id, { fi, sv, en })
    if (act === 'preview')
      return c.html(<PageTextPage {...frame(c, id, text)} state={form} preview={await previewOf(c, id, texts)} />)
    const saved = await savePageText(c.env, signedIn(c).id, id, { revision, texts })
    if (saved.ok) return c.redirect(c.var.paths.pageText(id) + queryText({ done: 'saved' }), 303)
    const { stored } = saved
    const state = { submitted: { ...form.submitted, revision: String(stored.revision) } }
    const conflict = { differences: differencesOf(c, shownTexts(id, stored), form.data), savedAt: stored.changedAt }
    return c.html(<PageTextPage {...frame(c, id, stored)} {...{ state, conflict }} />, 409)
  })
}

function textOf(c: Context<App>): PageTextId | undefined {
  return pageTextIds.find(id => id === c.req.param('id'))
}

function frame(c: Context<App>, id: PageTextId, text: PageText) {
  const { paths } = c.var
  const shownAt = { front: paths.home, accessibility: paths.accessibility, privacy: paths.privacy }[id]
  return { page: pageOf(c), id, shownAt, replaced: languages.some(language => text.texts[language] !== '') }
}

/** What readers of each language see now, to be edited. */
function shownTexts(id: PageTextId, { texts }: PageText): InThree {
  const own = defaultTexts(id)
  return { fi: texts.fi || own.fi, sv: texts.sv || own.sv, en: texts.en || own.en }
}

/** A text left as the service has it stays the service's, and follows when that is bettered. */
function withoutDefaults(id: PageTextId, texts: InThree): InThree {
  const own = defaultTexts(id)
  const kept = (language: keyof InThree) => (texts[language] === own[language] ? '' : texts[language])
  return { fi: kept('fi'), sv: kept('sv'), en: kept('en') }
}

async function previewOf(c: Context<App>, id: PageTextId, texts: InThree): Promise<InThree> {
  const own = defaultTexts(id)
  const shown = languages.map(async language => {
    const html = renderText(texts[language] || own[language])
    return [language, fillIn(html, await findFillings(c.env, language, c.env.now()))]
  })
  return Object.fromEntries(await Promise.all(shown))
}

function differencesOf(c: Context<App>, before: InThree, after: InThree) {
  const { label } = c.var.t.settings.texts
  return languages
    .filter(language => before[language] !== after[language])
    .map(language => ({
      ...{ label: label[language], lang: language },
      ...{ before: before[language], after: after[language] },
    }))
}
