import type { PageContext } from '../page.ts'
import { Button } from '../ui/button.tsx'

type Props = {
  page: PageContext
  id: string
  label: string
  /** Where to come back to, without language; otherwise the list of drafts. */
  place?: string
}

/** Throwing a draft away, in two steps, because it cannot be undone. */
export function Discarding({ page, id, label, place }: Props) {
  const { t, paths } = page
  return (
    <details class="withdrawal">
      <summary>{label}</summary>
      <form method="post" action={paths.discardDraft(id)}>
        <p>{t.drafts.discardText}</p>
        {place && <input type="hidden" name="place" value={place} />}
        <Button kind="danger" small>
          {t.drafts.discardSure}
        </Button>
      </form>
    </details>
  )
}
