import { languages } from '../../src/i18n/messages.ts'
import { placeholders } from '../../src/information/placeholders.ts'
import { typed } from '../../src/platform/forms.ts'
import type { PageTextId } from '../../src/settings/page-text-ids.ts'
import type { InThree } from '../../src/settings/setting-kinds.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button, LinkButton } from '../ui/button.tsx'
import { Conflict } from '../ui/conflict.tsx'
import { FormActions, MarkdownArea } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { FormProblems, type FormState, problemOf } from '../ui/problems.tsx'
import { Prose } from '../ui/prose.tsx'
import type { Difference } from '../versions/differences.tsx'

type Props = {
  page: PageContext
  id: PageTextId
  /** Where readers meet the text. */
  shownAt: string
  state: FormState
  /** The html of what is in the form, nothing of it saved. */
  preview?: InThree
  /** What the text in the form would change in what somebody else has saved meanwhile. */
  conflict?: { differences: Difference[]; savedAt: Date | null }
  /** Whether the service's own text has been replaced, so that it can be brought back. */
  replaced: boolean
  saved?: boolean
}

/** Where the text of a page is written in three languages. */
export function PageTextPage(props: Props) {
  const { page, id, shownAt, state, conflict, saved } = props
  const { t, paths } = page
  const words = t.settings.texts
  const { title, note } = words.names[id]
  return (
    <Layout page={page} title={title}>
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={[{ href: paths.settings, label: t.settings.title }]} />
        <h1>{title}</h1>
        <p class="lead">{words.lead}</p>
        <p>
          {note} <a href={shownAt}>{words.show}</a>
        </p>
      </div>
      {saved && (
        <Notice tone="success" role="status" focus>
          <p>{t.settings.saved(title)}</p>
        </Notice>
      )}
      {conflict && <Conflict page={page} {...conflict} />}
      <Preview {...props} />
      <form method="post" action={`${paths.pageText(id)}#problems`} class="form long-texts" novalidate>
        <FormProblems t={t} state={state} labels={words.label} />
        <input type="hidden" name="revision" value={typed(state.submitted, 'revision')} />
        {languages.map(lang => (
          <MarkdownArea
            name={lang}
            label={words.label[lang]}
            value={typed(state.submitted, lang)}
            error={problemOf(t, state, lang)}
            markdownHint={lang === 'fi' ? t.forms.markdownHint : ''}
            lang={lang}
            rows={12}
          />
        ))}
        <FormActions>
          <Button name="act" value="save">
            {t.settings.save}
          </Button>
          <Button kind="secondary" name="act" value="preview">
            {words.preview}
          </Button>
          <LinkButton kind="quiet" href={paths.settings}>
            {t.forms.cancel}
          </LinkButton>
        </FormActions>
      </form>
      <Placeholders page={page} />
      {props.replaced && <Restore {...props} />}
    </Layout>
  )
}

function Preview({ page, preview }: Props) {
  const { t } = page
  if (!preview) return null
  const words = t.settings.texts
  return (
    <section class="stack" aria-labelledby="preview">
      <Notice tone="info" role="status" focus>
        <p class="notice-title" id="preview">
          {words.previewTitle}
        </p>
        <p>{words.previewText}</p>
      </Notice>
      {languages.map(lang => (
        <details open={lang === page.language}>
          <summary>
            <strong>{t.settings.inLanguage[lang]}</strong>
          </summary>
          <Prose html={preview[lang]} lang={lang} />
        </details>
      ))}
    </section>
  )
}

function Placeholders({ page: { t } }: { page: PageContext }) {
  const words = t.settings.texts
  return (
    <section class="section" aria-labelledby="placeholders">
      <h2 id="placeholders">{words.placeholdersTitle}</h2>
      <p class="measure">{words.placeholdersText}</p>
      <dl class="definition">
        {placeholders.map(word => (
          <>
            <dt>
              <code>{`{${word}}`}</code>
            </dt>
            <dd>{words.placeholders[word]}</dd>
          </>
        ))}
      </dl>
    </section>
  )
}

function Restore({ page, id, state }: Props) {
  const { t, paths } = page
  const words = t.settings.texts
  return (
    <details class="section">
      <summary>
        <strong>{words.restore}</strong>
      </summary>
      <form method="post" action={paths.pageText(id)} class="stack stack--tight">
        <p>{words.restoreText}</p>
        <input type="hidden" name="revision" value={typed(state.submitted, 'revision')} />
        <div>
          <Button kind="danger" name="act" value="save">
            {words.restoreSure}
          </Button>
        </div>
      </form>
    </details>
  )
}
