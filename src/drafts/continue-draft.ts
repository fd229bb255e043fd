import { type Submitted, typedList } from '../platform/forms.ts'
import { newId } from '../platform/ids.ts'
import type { Services } from '../platform/services.ts'
import { discardDraft } from './discard-draft.ts'
import { isEditPlace, isNewPlace } from './draft-place.ts'
import { type Draft, findDraft } from './find-draft.ts'
import { type DraftRow, listDrafts } from './list-drafts.ts'

/** The draft a form is filled with; `saved` when its writer has just pressed the button, `apart` beside another draft. */
export type ShownDraft = { id: string; place: string; savedAt: Date; saved: boolean; apart: boolean }

/** What a form begins with: its fields, the draft they come from, and drafts of the same kind one may go on with. */
export type Writing = {
  submitted: Submitted
  draft?: ShownDraft
  offered?: DraftRow[]
  /** Said above the form after the button found nothing to save, or after a draft was discarded. */
  done?: 'nothing_saved' | 'discarded'
}

type Asked = { place: string; query: (name: string) => string | undefined }

const mostOffered = 3
const dones: Record<string, Writing['done']> = { nothing: 'nothing_saved', discarded: 'discarded' }

/**
 * Fills a form with its writer's draft: the one the address names (`?draft=`), else the newest of this place, except
 * where something new begins: there the drafts are only offered. Without a draft the form holds `fresh`. Takes the place
 * without language and a way to read the query of the request.
 */
export async function continueDraft(
  services: Services,
  person: { id: string },
  { place, query }: Asked,
  fresh: Submitted,
): Promise<Writing> {
  const asked = query('draft')
  const named = asked ? await findDraft(services, person, { id: asked }) : null
  const draft = named?.place === place ? named : isNewPlace(place) ? null : await findDraft(services, person, { place })
  const done = dones[query('saved') ?? '']
  const begun: Writing = { submitted: { token: newId(), ...fresh, draft_form: newId() }, done }
  if (draft && isEditPlace(place) && saysTheSame(draft, fresh)) {
    services.later(discardDraft(services, person, draft.id))
    return begun
  }
  if (draft) {
    const opening = { draft_form: newId(), draft_seen: String(draft.savedAt.getTime()) }
    return { submitted: { ...draft.fields, token: draft.id, ...opening }, draft: shown(draft, query('saved')) }
  }
  if (!isNewPlace(place)) return begun
  return { ...begun, offered: await listDrafts(services, person, { place, most: mostOffered }) }
}

function shown({ id, place, savedAt }: Draft, saved?: string): ShownDraft {
  const apart = saved === 'apart'
  return { id, place, savedAt, saved: saved === 'yes' || apart, apart }
}

/** A draft saved late, after its change was published, or one whose writer typed everything back. */
function saysTheSame({ fields }: Draft, fresh: Submitted): boolean {
  const names = new Set([...Object.keys(fields), ...Object.keys(fresh)])
  // The form has no network to choose for whoever belongs to one.
  for (const name of ['token', 'revision', ...(fields.network === undefined ? ['network'] : [])]) names.delete(name)
  const values = (submitted: Submitted, name: string) =>
    typedList(submitted, name)
      .map(value => value.trim())
      .filter(Boolean)
      .sort()
      .join('\n')
  return [...names].every(name => values(fields, name) === values(fresh, name))
}
