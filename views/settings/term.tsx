import type { TermId } from '../../src/settings/term-ids.ts'
import type { PageContext } from '../page.ts'
import type { FormState } from '../ui/problems.tsx'
import type { SettingConflict } from './names-conflict.tsx'
import { NamesPage } from './names-page.tsx'

type Props = { page: PageContext; id: TermId; state: FormState; conflict?: SettingConflict }

/** Where a word of the field is changed. */
export function TermPage({ page, id, state, conflict }: Props) {
  const { t, paths } = page
  const words = t.settings.terms
  const { title, used } = words.names[id]
  const up = { href: paths.terms, label: words.title }
  const lead = `${words.used}: ${used}. ${words.inflected}`
  return <NamesPage {...{ page, title, lead, up, state, conflict }} action={paths.term(id)} />
}
