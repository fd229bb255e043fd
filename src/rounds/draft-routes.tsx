import type { Context, Hono } from 'hono'
import { NotAllowedPage } from '../../views/errors/not-allowed.tsx'
import { DraftPage } from '../../views/rounds/draft.tsx'
import { PlanFormPage, type PlanFormProps } from '../../views/rounds/plan-form.tsx'
import type { FormState } from '../../views/ui/problems.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf, signedIn } from '../context.ts'
import { typedDay, typedTime } from '../i18n/dates.ts'
import { queryText } from '../paths.ts'
import { needChoices } from '../people/find-names.ts'
import { readForm, type Submitted } from '../platform/forms.ts'
import { newId } from '../platform/ids.ts'
import { changedFields } from '../versions/changed-fields.ts'
import { chosenNeeds } from './chosen-needs.ts'
import { countElectorate } from './count-electorate.ts'
import { discardDraft, draftRound, editDraft } from './draft-round.ts'
import { findDraft } from './find-draft.ts'
import { findRound } from './find-round.ts'
import { listLevelRounds } from './list-level-rounds.ts'
import { type OpenRefusal, openDraft } from './open-round.ts'
import { mayPlan, scopesOf } from './policy.ts'
import { earlierLevel, openingForm, type PlanChoices, roundForm } from './round-form.ts'
import { defaultQuorum, type RoundDraft } from './round-plan.ts'
import { typedPlan } from './typed-plan.ts'

/** Planning a round: a draft, seen only by those who may open it, until it is opened or thrown away. */
export function addDraftRoutes(rounds: Hono<App>) {
  rounds.get('/rounds/new', allow('signed_in'), async c =>
    mayPlanAny(c) ? planForm(c, { submitted: proposed(c) }) : notAllowed(c),
  )

  rounds.post('/rounds', allow('signed_in'), async c => {
    if (!mayPlanAny(c)) return notAllowed(c)
    const form = await readPlan(c)
    if (!form.ok) return planForm(c, form, 422)
    const id = await draftRound(c.env, signedIn(c).id, form.data)
    return c.redirect(`${c.var.paths.roundDraft(id)}${queryText({ done: 'saved' })}`, 303)
  })

  rounds.get('/rounds/drafts/:id', allow('signed_in'), async c => {
    const draft = await find(c)
    return 'answer' in draft ? draft.answer : draftPage(c, draft.found)
  })

  rounds.get('/rounds/drafts/:id/edit', allow('signed_in'), async c => {
    const draft = await find(c)
    return 'answer' in draft ? draft.answer : planForm(c, { submitted: typedPlan(draft.found) }, 200, draft.found)
  })

  rounds.post('/rounds/drafts/:id/edit', allow('signed_in'), async c => {
    const draft = await find(c)
    if ('answer' in draft) return draft.answer
    const { id } = draft.found
    const form = await readPlan(c)
    if (!form.ok) return planForm(c, form, 422, draft.found)
    const saved = c.redirect(`${c.var.paths.roundDraft(id)}${queryText({ done: 'saved' })}`, 303)
    const sent = typedPlan({ ...draft.found, ...form.data } as RoundDraft)
    if (changedFields(typedPlan(draft.found), sent).length === 0) return saved
    if (await editDraft(c.env, id, form.data.revision, form.data)) return saved
    const now = await find(c)
    if ('answer' in now) return now.answer
    const changed = changedFields(typedPlan(now.found), sent)
    if (changed.length === 0) return saved
    const submitted = { ...form.submitted, revision: String(now.found.revision) }
    const conflict = { revision: now.found.revision, savedAt: null, changed }
    return planForm(c, { submitted, conflict }, 409, now.found)
  })

  // Where a reload or a change of language leads after a refused press.
  for (const act of ['opening', 'discarding'])
    rounds.get(`/rounds/drafts/:id/${act}`, allow('signed_in'), c =>
      c.redirect(c.var.paths.roundDraft(c.req.param('id') ?? ''), 303),
    )

  rounds.post('/rounds/drafts/:id/opening', allow('signed_in'), async c => {
    const draft = await find(c)
    if ('answer' in draft) return draft.answer
    const { id } = draft.found
    const form = await readForm(c.req.raw, openingForm)
    const opened = form.ok
      ? await openDraft(c.env, signedIn(c).id, id, form.data.revision)
      : { ok: false as const, refusal: 'draft_changed' as const }
    if (opened.ok) return c.redirect(`${c.var.paths.round(id)}${queryText({ done: 'opened' })}`, 303)
    const now = await find(c)
    return 'answer' in now ? now.answer : draftPage(c, now.found, opened.refusal)
  })

  rounds.post('/rounds/drafts/:id/discarding', allow('signed_in'), async c => {
    const draft = await find(c)
    if (!('answer' in draft)) await discardDraft(c.env, draft.found.id)
    else if (!mayPlanAny(c) || draft.opened) return draft.answer
    return c.redirect(`${c.var.paths.rounds}${queryText({ done: 'discarded' })}`, 303)
  })
}

function mayPlanAny(c: Context<App>): boolean {
  return scopesOf(signedIn(c)).length > 0
}

function notAllowed(c: Context<App>) {
  return c.html(<NotAllowedPage page={pageOf(c)} />, 403)
}

/** A draft the viewer may see, or the answer instead: where it has been opened, the round. */
async function find(c: Context<App>): Promise<{ found: RoundDraft } | { answer: Response; opened: boolean }> {
  const viewer = signedIn(c)
  if (!mayPlanAny(c)) return { answer: await notAllowed(c), opened: false }
  const id = c.req.param('id') ?? ''
  const found = await findDraft(c.env, id)
  if (found && mayPlan(viewer, found)) return { found }
  const round = found ? null : await findRound(c.env, viewer, id, c.var.language)
  if (round) return { answer: c.redirect(c.var.paths.round(round.id), 303), opened: true }
  return { answer: await c.notFound(), opened: false }
}

async function choicesFor(c: Context<App>): Promise<PlanChoices & Pick<PlanFormProps, 'levelRounds'>> {
  const viewer = signedIn(c)
  const levelRounds = await listLevelRounds(c.env, viewer)
  const levels = (['all', 'near', 'own'] as const).flatMap(level =>
    levelRounds.map(({ id }) => earlierLevel(id, level)),
  )
  const needs = needChoices(c.var.names).map(need => need.number)
  return { scopes: scopesOf(viewer), networkId: viewer.homeNetworkId, needs, levels, levelRounds }
}

async function readPlan(c: Context<App>) {
  return readForm(c.req.raw, roundForm(c.env.now(), await choicesFor(c)))
}

async function planForm(c: Context<App>, state: FormState, status: 200 | 409 | 422 = 200, draft?: RoundDraft) {
  const { scopes, levelRounds } = await choicesFor(c)
  const needs = needChoices(c.var.names)
  return c.html(<PlanFormPage {...{ page: pageOf(c), state, scopes, levelRounds, needs, draft }} />, status)
}

async function draftPage(c: Context<App>, draft: RoundDraft, refusal?: OpenRefusal) {
  const { names, language } = c.var
  const chosen = await chosenNeeds(c.env, draft.needs)
  const { needs: from } = draft
  const earlier = from.from === 'round' ? await findRound(c.env, signedIn(c), from.roundId, language) : null
  const electorate = await countElectorate(c.env, draft.networkId)
  const needs = needChoices(names).filter(need => chosen.includes(need.number))
  const done = c.req.query('done') === 'saved' && !refusal
  const shown = { page: pageOf(c), draft, needs, earlier, electorate, done, refusal }
  return c.html(<DraftPage {...shown} />, refusal ? 409 : 200)
}

/** What the form for a new round starts from: opening now, closing in the afternoon of a day that is left open. */
function proposed(c: Context<App>): Submitted {
  const now = c.env.now()
  const scopes = scopesOf(signedIn(c))
  return {
    ...{ token: newId(), language: c.var.language, opens_day: typedDay(now), opens_time: typedTime(now) },
    ...{ closes_time: '16.00', quorum_percent: String(defaultQuorum), needs_from: 'all', scope: scopes[0] ?? '' },
  }
}
