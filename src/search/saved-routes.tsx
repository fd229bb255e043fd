import { sql } from 'drizzle-orm'
import type { Context, Hono } from 'hono'
import * as z from 'zod/mini'
import { SavedSearchesPage } from '../../views/search/saved-list.tsx'
import { SavedSearchPage } from '../../views/search/saved-show.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf, signedIn } from '../context.ts'
import { answerIncomplete } from '../errors.tsx'
import { queryText } from '../paths.ts'
import { choice, text } from '../platform/form-fields.ts'
import { readForm } from '../platform/forms.ts'
import { changeSavedMails, markOpened, removeSaved, stopSavedMails } from './change-saved.ts'
import { listFinds, readFindCursor } from './list-finds.ts'
import { listSaved } from './list-saved.ts'
import { isWhole, readSaved } from './read-saved.ts'
import { saveSearch } from './save-search.ts'
import { mostSaved } from './saved-policy.ts'

const savingForm = z.object({ query: text(2000) })
const mailsForm = z.object({ mails: choice(['yes', 'no']) })
const findsShown = 30

/** Searches that people want to be told of. */
export function addSavedRoutes(search: Hono<App>): void {
  search.get('/search/saved', allow('signed_in'), async c => {
    const shown = { saved: await ownSaved(c), done: c.req.query('done') }
    return c.html(<SavedSearchesPage page={pageOf(c)} {...shown} />)
  })

  search.post('/search/saved', allow('signed_in'), async c => {
    const form = await readForm(c.req.raw, savingForm)
    const { refusals } = c.var.t.savedSearches
    if (!form.ok) return refuse(c, refusals.refused, 422)
    const filters = readSaved(form.data.query, signedIn(c), c.var.names)
    const saved = await saveSearch(c.env, signedIn(c), filters)
    if (saved.ok) return backTo(c, c.var.paths.savedSearch(saved.id), 'saved')
    return saved.refusal === 'no_words'
      ? refuse(c, refusals.no_words, 422)
      : refuse(c, refusals.too_many(mostSaved), 409)
  })

  // Where a reload or a change of language leads.
  search.get('/search/saved/mails', allow('signed_in'), c => c.redirect(c.var.paths.savedSearches, 303))

  search.post('/search/saved/mails', allow('signed_in'), async c => {
    await stopSavedMails(c.env, signedIn(c).id)
    return backTo(c, c.var.paths.savedSearches, 'all_off')
  })

  search.get('/search/saved/:id', allow('signed_in'), async c => {
    const saved = (await ownSaved(c)).find(({ id }) => id === c.req.param('id'))
    if (!saved) return c.notFound()
    const { id } = saved
    const reader = { person: signedIn(c), language: c.var.language }
    const before = readFindCursor(c.req.query('before'))
    const { finds, next } = await listFinds(c.env, reader, sql`searches.id = ${id}`, { most: findsShown, before })
    if (before && finds.length === 0 && next === null) return c.redirect(c.var.paths.savedSearch(id), 303)
    const seen = finds.filter(find => find.isNew)
    // A program that looks at the heads has shown nothing to anybody.
    if (seen.length > 0 && c.req.method === 'GET') c.env.later(markOpened(c.env, reader.person.id, id, seen))
    const shown = { saved, finds, next, later: before !== null, unseen: Math.max(0, saved.fresh - seen.length) }
    return c.html(<SavedSearchPage page={pageOf(c)} {...shown} done={c.req.query('done')} />)
  })

  for (const what of ['mails', 'removal'])
    search.get(`/search/saved/:id/${what}`, allow('signed_in'), c => c.redirect(c.var.paths.savedSearches, 303))

  search.post('/search/saved/:id/mails', allow('signed_in'), async c => {
    const form = await readForm(c.req.raw, mailsForm)
    if (!form.ok) return answerIncomplete(c)
    const wanted = form.data.mails === 'yes'
    if (!(await changeSavedMails(c.env, signedIn(c).id, c.req.param('id'), wanted))) return c.notFound()
    return backTo(c, c.var.paths.savedSearches, wanted ? 'mails_on' : 'mails_off')
  })

  search.post('/search/saved/:id/removal', allow('signed_in'), async c => {
    await removeSaved(c.env, signedIn(c).id, c.req.param('id'))
    return backTo(c, c.var.paths.savedSearches, 'removed')
  })
}

async function ownSaved(c: Context<App>) {
  const person = signedIn(c)
  const saved = await listSaved(c.env, person)
  return saved.map(each => {
    const filters = readSaved(each.query, person, c.var.names)
    return { ...each, filters, isLost: !isWhole(each.query, filters) }
  })
}

async function refuse(c: Context<App>, refused: string, status: 409 | 422) {
  return c.html(<SavedSearchesPage page={pageOf(c)} saved={await ownSaved(c)} refused={refused} />, status)
}

function backTo(c: Context<App>, path: string, done: string) {
  return c.redirect(path + queryText({ done }), 303)
}
