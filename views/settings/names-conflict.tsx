import { languages } from '../../src/i18n/messages.ts'
import type { ChangedField } from '../../src/versions/changed-fields.ts'
import type { PageContext } from '../page.ts'
import { Conflict } from '../ui/conflict.tsx'

export type SettingConflict = { changed: ChangedField[]; savedAt: Date | null }

type Props = { page: PageContext; conflict: SettingConflict; labels: Record<string, string> }

/** What saving names and other values would change in those that somebody else has saved meanwhile. */
export function NamesConflict({ page, conflict: { changed, savedAt }, labels }: Props) {
  const differences = changed.map(({ field, before, after }) => ({
    ...{ label: labels[field] ?? field, before: before.join('\n'), after: after.join('\n') },
    lang: languages.find(language => language === field),
  }))
  return <Conflict page={page} differences={differences} savedAt={savedAt} />
}
