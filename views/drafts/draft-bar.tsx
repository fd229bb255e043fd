import { asset } from '../../src/assets.ts'
import type { DraftKind } from '../../src/drafts/schema.ts'
import { type Submitted, typed } from '../../src/platform/forms.ts'
import type { PageContext } from '../page.ts'
import { Button } from '../ui/button.tsx'

type Props = {
  page: PageContext
  kind: DraftKind
  /** The address of the form without language; an answer's is the address of what it is about. */
  place: string
  /** What fills the form, with which opening of it this is. */
  submitted?: Submitted
}

/**
 * What makes a form keep itself as a draft: a button, and with JavaScript saving by itself. It stands among the buttons
 * of the form, after the one that publishes, and the form has a hidden `token`.
 */
export function DraftBar({ page, kind, place, submitted }: Props) {
  const { t, paths, viewer } = page
  return (
    <>
      <input type="hidden" name="draft_kind" value={kind} />
      <input type="hidden" name="draft_place" value={place} />
      <input type="hidden" name="draft_by" value={viewer?.id ?? ''} />
      <input type="hidden" name="draft_form" value={typed(submitted, 'draft_form')} />
      <input type="hidden" name="draft_seen" value={typed(submitted, 'draft_seen')} />
      <Button kind="secondary" formaction={paths.drafts} data-draft="" data-failed={t.drafts.failed}>
        {t.drafts.save}
      </Button>
      <p class="entry-note draft-status">
        <span></span> <output class="sr-only"></output>{' '}
        <a href={paths.signIn()} target="_blank" rel="noopener" hidden>
          {t.drafts.signIn}
        </a>
      </p>
      <script type="module" src={asset('/js/drafts.js')} />
    </>
  )
}
