import type { Child } from 'hono/jsx'
import { typed } from '../../src/platform/forms.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button, LinkButton } from '../ui/button.tsx'
import { FormActions } from '../ui/field.tsx'
import { FormProblems, type FormState } from '../ui/problems.tsx'
import { NamesConflict, type SettingConflict } from './names-conflict.tsx'
import { NameFields } from './setting-fields.tsx'

type Props = {
  page: PageContext
  title: string
  lead?: string
  up: { href: string; label: string }
  action: string
  state: FormState
  /** What the form would change in what somebody else has saved meanwhile. */
  conflict?: SettingConflict
  /** What else belongs to the thing named. */
  more?: Child
}

/** Where something gets its name in three languages: a word of the field or a theme. */
export function NamesPage({ page, title, lead, up, action, state, conflict, more }: Props) {
  const { t, paths } = page
  const settings = { href: paths.settings, label: t.settings.title }
  const [token, seen] = [typed(state.submitted, 'token'), typed(state.submitted, 'seen')]
  return (
    <Layout page={page} title={title}>
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={[settings, up]} />
        <h1>{title}</h1>
        {lead && <p class="lead">{lead}</p>}
      </div>
      <form method="post" action={`${action}#problems`} class="form" novalidate>
        <FormProblems t={t} state={state} labels={t.settings.inLanguage} />
        {conflict && <NamesConflict page={page} conflict={conflict} labels={t.settings.inLanguage} />}
        {seen && <input type="hidden" name="seen" value={seen} />}
        {token && <input type="hidden" name="token" value={token} />}
        <NameFields page={page} state={state} />
        <FormActions>
          <Button>{t.settings.save}</Button>
          <LinkButton kind="quiet" href={up.href}>
            {t.forms.cancel}
          </LinkButton>
        </FormActions>
      </form>
      {more}
    </Layout>
  )
}
