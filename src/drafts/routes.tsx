import { type Context, Hono } from 'hono'
import { DraftsPage } from '../../views/drafts/list.tsx'
import { DraftRefusedPage, type SaveRefusal } from '../../views/drafts/refused.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf, signedIn } from '../context.ts'
import { shortTimeText } from '../i18n/dates.ts'
import { placeIn, queryText } from '../paths.ts'
import { type Read, readForm, type Submitted } from '../platform/forms.ts'
import { newId } from '../platform/ids.ts'
import { discardDraft } from './discard-draft.ts'
import { type DraftForm, discardForm, draftForm, openingOf, ownFields } from './draft-form.ts'
import { isNewPlace, whereToWrite } from './draft-place.ts'
import { writtenIn } from './draft-text.ts'
import { listDrafts } from './list-drafts.ts'
import { saveDraft } from './save-draft.ts'

export const drafts = new Hono<App>()

drafts.get('/drafts', allow('signed_in'), async c => {
  const list = await listDrafts(c.env, signedIn(c))
  return c.html(<DraftsPage page={pageOf(c)} drafts={list} discarded={c.req.query('done') === 'discarded'} />)
})

/** A form saves itself here: by its button, answered with the form again, or by its script, answered in JSON. */
drafts.post('/drafts', allow('publish'), async c => {
  const form = await readForm(c.req.raw, draftForm)
  const saved = await save(c, form)
  if (c.req.header('Accept') === 'application/json') return tellScript(c, form, saved)
  if (!saved.ok && saved.refusal !== 'empty') return refuse(c, form.submitted, saved.refusal)
  const query = saved.ok ? { draft: saved.id, saved: saved.elsewhere ? 'apart' : 'yes' } : { saved: 'nothing' }
  return c.redirect(whereToWrite(c.var.language, saved.place, query), 303)
})

// Where a reload or a change of language leads after a refused form.
drafts.get('/drafts/:id/discarding', allow('signed_in'), c => c.redirect(c.var.paths.drafts, 303))

drafts.post('/drafts/:id/discarding', allow('signed_in'), async c => {
  await discardDraft(c.env, signedIn(c), c.req.param('id'))
  const form = await readForm(c.req.raw, discardForm)
  const place = form.ok ? form.data.place : ''
  if (!place) return c.redirect(c.var.paths.drafts + queryText({ done: 'discarded' }), 303)
  return c.redirect(whereToWrite(c.var.language, place, { saved: 'discarded' }), 303)
})

type Saved =
  | { ok: true; id: string; savedAt: Date; elsewhere: boolean; place: string }
  | { ok: false; refusal: 'empty'; place: string }
  | { ok: false; refusal: SaveRefusal }

async function save(c: Context<App>, form: Read<DraftForm>): Promise<Saved> {
  if (!form.ok) {
    const found = form.issues.map(issue => issue.problem)
    const code = (['identity_code', 'maybe_identity_code'] as const).find(problem => found.includes(problem))
    return { ok: false, refusal: code ?? 'broken_form' }
  }
  const viewer = signedIn(c)
  const { token, draft_kind: kind, draft_place: place, draft_by: writer } = form.data
  if (writer && writer !== viewer.id) return { ok: false, refusal: 'not_yours' }
  const draft = { id: token, kind, place, fields: ownFields(form.submitted), ...openingOf(form.data) }
  const saved = await saveDraft(c.env, viewer, draft)
  if (saved.ok) return { ...saved, place }
  return saved.refusal === 'empty' ? { ok: false, refusal: 'empty', place } : { ok: false, refusal: saved.refusal }
}

/** A late draft of what has been published is no fault: nothing is saved, and nobody need do anything. */
function tellScript(c: Context<App>, form: Read<DraftForm>, saved: Saved) {
  const { t, language } = c.var
  if (saved.ok) {
    const here = isNewPlace(saved.place) ? placeIn(language, saved.place, { draft: saved.id }) : undefined
    const when = shortTimeText(saved.savedAt, c.env.now(), language)
    const [state, text] = saved.elsewhere ? ['elsewhere', t.drafts.savedApart(when)] : ['saved', t.drafts.savedAt(when)]
    return c.json({ state, token: saved.id, here, text })
  }
  if (saved.refusal === 'empty') return c.json({ state: 'empty', text: '' })
  const text = t.drafts.refusals[saved.refusal]
  if (saved.refusal === 'draft_published') return c.json({ state: 'published', text })
  return c.json({ state: 'refused', text }, form.ok ? 409 : 422)
}

function refuse(c: Context<App>, submitted: Submitted, refusal: SaveRefusal) {
  // What is published keeps its id: the text goes on as a draft of something new.
  const kept = refusal === 'draft_published' ? { ...submitted, token: newId() } : submitted
  const written = writtenIn(kept).map(each => each.field)
  const status = /identity_code|broken/.test(refusal) ? 422 : 409
  return c.html(<DraftRefusedPage page={pageOf(c)} refusal={refusal} submitted={kept} written={written} />, status)
}
