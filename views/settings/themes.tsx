import { languages } from '../../src/i18n/messages.ts'
import type { Theme } from '../../src/settings/list-themes.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { StatusBadge } from '../ui/badge.tsx'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button, LinkButton } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { Notice } from '../ui/notice.tsx'

type Props = {
  page: PageContext
  themes: Theme[]
  done?: string /** A form came that no page of ours sends. */
  refused?: boolean
}

/** The themes in their order: each is renamed, moved, retired and brought back here. */
export function ThemesPage({ page, themes, done, refused }: Props) {
  const { t, paths } = page
  const words = t.settings.themes
  const told = Object.entries(words.done).find(([word]) => word === done)?.[1]
  return (
    <Layout page={page} title={words.title}>
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={[{ href: paths.settings, label: t.settings.title }]} />
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <LinkButton kind="secondary" href={paths.newTheme}>
          {words.add}
        </LinkButton>
      </div>
      {told && (
        <Notice tone="success" role="status" focus>
          <p>{told}</p>
        </Notice>
      )}
      {refused && (
        <Notice tone="warning" role="alert" focus>
          <p>{t.forms.problems.unknown()}</p>
        </Notice>
      )}
      {themes.length === 0 && <Empty title={words.none}>{words.noneText}</Empty>}
      {themes.length > 0 && (
        <ul class="entry-list">
          {themes.map((theme, index) => (
            <ThemeEntry page={page} theme={theme} above={themes[index - 1]} below={themes[index + 1]} />
          ))}
        </ul>
      )}
    </Layout>
  )
}

type EntryProps = { page: PageContext; theme: Theme; above?: Theme; below?: Theme }

function ThemeEntry({ page, theme, above, below }: EntryProps) {
  const { t, paths, language } = page
  const words = t.settings.themes
  const others = languages.filter(each => each !== language)
  return (
    <li class="entry" id={`theme-${theme.id}`}>
      <h2>
        <a class="entry-title" href={paths.theme(theme.id)}>
          {theme[language]}
        </a>
      </h2>
      <p class="byline">
        {others.map(each => (
          <span lang={each}>{theme[each]}</span>
        ))}
      </p>
      <p class="entry-note">{words.counts(theme.needs, theme.practices)}</p>
      {!theme.active && (
        <p>
          <StatusBadge tone="closed" label={words.retired} />
        </p>
      )}
      <div class="cluster">
        {above && <Move page={page} theme={theme} direction="up" past={above} />}
        {below && <Move page={page} theme={theme} direction="down" past={below} />}
        <form method="post" action={paths.retireTheme(theme.id)}>
          <input type="hidden" name="active" value={theme.active ? 'no' : 'yes'} />
          <Button kind="secondary" small>
            {theme.active ? words.retire : words.bringBack}
            <span class="sr-only">: {theme[language]}</span>
          </Button>
        </form>
      </div>
    </li>
  )
}

type MoveProps = { page: PageContext; theme: Theme; direction: 'up' | 'down'; past: Theme }

function Move({ page, theme, direction, past }: MoveProps) {
  const words = page.t.settings.themes
  return (
    <form method="post" action={page.paths.moveTheme(theme.id)}>
      <input type="hidden" name="direction" value={direction} />
      <input type="hidden" name="past" value={past.id} />
      <Button kind="secondary" small>
        {words[direction]}
        <span class="sr-only">: {theme[page.language]}</span>
      </Button>
    </form>
  )
}
