import type { SavedSearch } from '../../src/search/list-saved.ts'
import type { PageContext } from '../page.ts'
import { Button } from '../ui/button.tsx'

type Props = { page: PageContext; saved: Pick<SavedSearch, 'id' | 'mails'>; name: string }

/** The buttons of a saved search: its mails on or off, and removing it. */
export function SavedActs({ page, saved: { id, mails }, name }: Props) {
  const { t, paths } = page
  const words = t.savedSearches
  const acts = [
    {
      action: paths.savedSearchMails(id),
      field: mails ? 'no' : 'yes',
      label: mails ? words.stopMails : words.startMails,
    },
    { action: paths.removeSavedSearch(id), field: null, label: words.remove },
  ]
  return (
    <div class="cluster">
      {acts.map(({ action, field, label }) => (
        <form method="post" action={action}>
          {field && <input type="hidden" name="mails" value={field} />}
          <Button kind="secondary" small>
            {label}
            <span class="sr-only">: {name}</span>
          </Button>
        </form>
      ))}
    </div>
  )
}
