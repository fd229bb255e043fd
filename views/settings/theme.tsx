import type { Theme } from '../../src/settings/list-themes.ts'
import type { PageContext } from '../page.ts'
import type { FormState } from '../ui/problems.tsx'
import type { SettingConflict } from './names-conflict.tsx'
import { NamesPage } from './names-page.tsx'

type Props = { page: PageContext; theme?: Theme; state: FormState; conflict?: SettingConflict }

/** Where a theme is added, or changed when one is given. */
export function ThemePage({ page, theme, state, conflict }: Props) {
  const { t, paths } = page
  const words = t.settings.themes
  const title = theme ? words.changeTitle : words.addTitle
  const up = { href: paths.themes, label: words.title }
  const lead = theme && words.counts(theme.needs, theme.practices)
  return (
    <NamesPage
      {...{ page, title, lead, up, state, conflict }}
      action={theme ? paths.theme(theme.id) : paths.newTheme}
    />
  )
}
