import { dayText } from '../../src/i18n/dates.ts'
import { type PageTextId, pageTextIds } from '../../src/settings/page-text-ids.ts'
import type { SettingId, Settings } from '../../src/settings/setting-kinds.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Notice } from '../ui/notice.tsx'
import { ShownValue } from './shown-value.tsx'
import { sourceText } from './source-text.ts'

const groups: Record<'service' | 'notices' | 'log', SettingId[]> = {
  service: ['service_name', 'service_description', 'allowed_domains'],
  notices: [
    ...(['controller', 'data_protection_officer', 'processors', 'transfers'] as const),
    ...(['security_contact', 'supervisor', 'service_published', 'statement_made'] as const),
  ],
  log: ['audit_days'],
}

type Props = {
  page: PageContext
  settings: Settings
  missing: SettingId[]
  /** When each text was last written here; null where the service's own is shown. */
  written: Record<PageTextId, Date | null>
  saved?: string
}

/** Everything the coordinator sets, what holds now and where it comes from. */
export function SettingsPage({ page, settings, missing, written, saved }: Props) {
  const { t, paths } = page
  return (
    <Layout page={page} title={t.settings.title}>
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={[{ href: paths.desk, label: t.desk.title }]} />
        <h1>{t.settings.title}</h1>
        <p class="lead">{t.settings.lead}</p>
      </div>
      {saved && (
        <Notice tone="success" role="status" focus>
          <p>{t.settings.saved(saved)}</p>
        </Notice>
      )}
      {missing.length > 0 && (
        <Notice tone="warning" title={t.settings.missing}>
          <p>{t.settings.missingText}</p>
          <ul>
            {missing.map(id => (
              <li>
                <a href={paths.setting(id)}>{t.settings.values[id].title}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Words page={page} written={written} />
      {(['service', 'notices', 'log'] as const).map(group => (
        <section class="section" aria-labelledby={group}>
          <h2 id={group}>{t.settings.groups[group]}</h2>
          <ul class="entry-list">
            {groups[group].map(id => (
              <SettingEntry page={page} settings={settings} id={id} />
            ))}
          </ul>
        </section>
      ))}
    </Layout>
  )
}

function Words({ page, written }: Pick<Props, 'page' | 'written'>) {
  const { t, paths, language } = page
  const own = (at: Date | null) => (at ? t.settings.texts.written(dayText(at, language)) : t.settings.texts.ownText)
  const entries = [
    { href: paths.terms, title: t.settings.terms.title, note: t.settings.terms.note },
    { href: paths.themes, title: t.settings.themes.title, note: t.settings.themes.note },
    ...pageTextIds.map(id => ({
      href: paths.pageText(id),
      title: t.settings.texts.names[id].title,
      note: own(written[id]),
    })),
  ]
  return (
    <section class="section" aria-labelledby="words">
      <h2 id="words">{t.settings.words}</h2>
      <ul class="entry-list">
        {entries.map(({ href, title, note }) => (
          <li class="entry">
            <a class="entry-title" href={href}>
              {title}
            </a>
            <p class="entry-note">{note}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function SettingEntry({ page, settings, id }: Pick<Props, 'page' | 'settings'> & { id: SettingId }) {
  const { t, paths } = page
  const setting = settings[id]
  return (
    <li class="entry">
      <h3>
        <a class="entry-title" href={paths.setting(id)}>
          {t.settings.values[id].title}
        </a>
      </h3>
      {setting.value !== null && <ShownValue page={page} value={setting.value} />}
      <p class="entry-note">{sourceText(page, id, setting)}</p>
    </li>
  )
}
