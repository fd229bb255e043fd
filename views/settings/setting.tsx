import { typed } from '../../src/platform/forms.ts'
import type { Setting, SettingId } from '../../src/settings/setting-kinds.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button, LinkButton } from '../ui/button.tsx'
import { FormActions } from '../ui/field.tsx'
import { FormProblems, type FormState } from '../ui/problems.tsx'
import { NamesConflict, type SettingConflict } from './names-conflict.tsx'
import { SettingFields, settingLabels } from './setting-fields.tsx'
import { ShownValue } from './shown-value.tsx'
import { sourceText } from './source-text.ts'

type Props = {
  page: PageContext
  id: SettingId
  setting: Setting
  state: FormState
  /** What the form would change in what somebody else has set meanwhile. */
  conflict?: SettingConflict
}

/** Where one setting is changed, or given back to its default. */
export function SettingPage({ page, id, setting, state, conflict }: Props) {
  const { t, paths } = page
  const { title, hint } = t.settings.values[id]
  return (
    <Layout page={page} title={title}>
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={[{ href: paths.settings, label: t.settings.title }]} />
        <h1>{title}</h1>
        <p class="lead">{hint}</p>
        <p class="field-hint">{sourceText(page, id, setting)}</p>
      </div>
      <form method="post" action={`${paths.setting(id)}#problems`} class="form" novalidate>
        <FormProblems t={t} state={state} labels={settingLabels(page, id)} />
        {conflict && <NamesConflict page={page} conflict={conflict} labels={settingLabels(page, id)} />}
        <input type="hidden" name="seen" value={typed(state.submitted, 'seen')} />
        <SettingFields page={page} id={id} state={state} />
        <FormActions>
          <Button>{t.settings.save}</Button>
          <LinkButton kind="quiet" href={paths.settings}>
            {t.forms.cancel}
          </LinkButton>
        </FormActions>
      </form>
      {setting.from === 'here' && <Restore page={page} id={id} setting={setting} />}
    </Layout>
  )
}

function Restore({ page, id, setting: { otherwise } }: Omit<Props, 'state' | 'conflict'>) {
  const { t, paths } = page
  const words = otherwise === null ? { title: t.settings.clear, text: t.settings.clearText } : null
  return (
    <section class="section" aria-labelledby="restore">
      <h2 id="restore">{words?.title ?? t.settings.restoreTitle}</h2>
      <p>{words?.text ?? t.settings.restoreText}</p>
      {otherwise !== null && <ShownValue page={page} value={otherwise} />}
      <form method="post" action={paths.restoreSetting(id)}>
        <Button kind="secondary">{words?.title ?? t.settings.restore}</Button>
      </form>
    </section>
  )
}
