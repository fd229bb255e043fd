import type { ShownDraft } from '../../src/drafts/continue-draft.ts'
import type { DraftRow } from '../../src/drafts/list-drafts.ts'
import { shortTimeText } from '../../src/i18n/dates.ts'
import { placeIn } from '../../src/paths.ts'
import type { PageContext } from '../page.ts'
import { Notice } from '../ui/notice.tsx'
import type { FormState } from '../ui/problems.tsx'
import { Discarding } from './discarding.tsx'

type Props = { page: PageContext; state: FormState }

/** Above a form: which draft fills it, which drafts one may go on with, or that it has been published already. */
export function DraftNotice({ page, state }: Props) {
  const { draft, offered, published, done } = state
  if (!published && !draft && !done && !offered?.length) return null
  return (
    <div class="measure" id="draft" tabindex={-1} data-focus={published || draft?.saved || done ? true : undefined}>
      <Told page={page} state={state} />
    </div>
  )
}

function Told({ page, state }: Props) {
  const { t } = page
  const { draft, offered, published, done } = state
  if (published)
    return (
      <Notice tone="warning" title={t.drafts.published} role="alert">
        <p>{t.drafts.publishedText}</p>
        <p>
          <a href={published}>{t.drafts.toPublished}</a>
        </p>
      </Notice>
    )
  if (draft) return <Continued page={page} draft={draft} />
  if (done)
    return (
      <Notice tone={done === 'discarded' ? 'success' : 'warning'} role="status">
        <p>{done === 'discarded' ? t.drafts.discarded : t.drafts.notSaved}</p>
      </Notice>
    )
  return offered?.length ? <Offered page={page} drafts={offered} /> : null
}

function Continued({ page, draft }: { page: PageContext; draft: ShownDraft }) {
  const { t, language, now, paths } = page
  const when = shortTimeText(draft.savedAt, now, language)
  const edited = /^(.*)\/edit$/.exec(draft.place)?.[1]
  const words = draft.apart
    ? t.drafts.savedApart
    : draft.saved
      ? t.drafts.saved
      : edited
        ? t.drafts.continuedEdit
        : t.drafts.continued
  return (
    <Notice tone={draft.apart ? 'warning' : draft.saved ? 'success' : 'info'} role={draft.saved ? 'status' : undefined}>
      <p>{words(when)}</p>
      {draft.apart && (
        <p>
          <a href={paths.drafts}>{t.drafts.all}</a>
        </p>
      )}
      {edited && (
        <p>
          <a href={placeIn(language, edited)}>{t.drafts.seePublished}</a>
        </p>
      )}
      <Discarding page={page} id={draft.id} label={t.drafts.discard} place={draft.place} />
    </Notice>
  )
}

function Offered({ page, drafts }: { page: PageContext; drafts: DraftRow[] }) {
  const { t, language, now, paths } = page
  return (
    <Notice tone="info">
      <p>{t.drafts.offered(drafts.length)}</p>
      <ul>
        {drafts.map(draft => (
          <li>
            <a href={placeIn(language, draft.place, { draft: draft.id })}>{draft.title}</a>{' '}
            <span class="field-optional">{t.drafts.savedAt(shortTimeText(draft.savedAt, now, language))}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={paths.drafts}>{t.drafts.all}</a>
      </p>
    </Notice>
  )
}
