import { typed } from '../../src/platform/forms.ts'
import type { SynonymGroup } from '../../src/search/list-synonym-groups.ts'
import type { SynonymPreview as Preview } from '../../src/search/preview-synonyms.ts'
import { synonymLimits } from '../../src/search/synonym-limits.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button, LinkButton } from '../ui/button.tsx'
import { Conflict } from '../ui/conflict.tsx'
import { FormActions, TextArea } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { FormProblems, type FormState, problemOf } from '../ui/problems.tsx'
import { SynonymPreview } from './synonym-preview.tsx'

type Props = {
  page: PageContext
  /** Of a group there is already. */
  id?: string
  state: FormState
  /** A word that came along and stands in the form, unsaved. */
  added?: string
  /** The group that has one of the words already. */
  taken?: SynonymGroup
  /** What the words in the form would do to searches, none of it saved. */
  preview?: Preview
  /** What the form would change in what somebody else has saved meanwhile. */
  conflict?: { before: string; after: string }
}

/** Where a group of words that mean the same is added, or changed when one is given. */
export function SynonymPage({ page, id, state, added, taken, preview, conflict }: Props) {
  const { t, paths } = page
  const words = t.synonyms
  const title = id ? words.changeTitle : words.addTitle
  const up = [
    { href: paths.desk, label: t.desk.title },
    { href: paths.synonyms, label: words.title },
  ]
  const action = id ? paths.synonymGroup(id) : paths.newSynonyms()
  const hidden = (name: string) =>
    typed(state.submitted, name) && <input type="hidden" name={name} value={typed(state.submitted, name)} />
  return (
    <Layout page={page} title={title}>
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={up} />
        <h1>{title}</h1>
      </div>
      {added && (
        <Notice tone="info">
          <p>{words.wordAdded(added)}</p>
        </Notice>
      )}
      <form method="post" action={`${action}#problems`} class="form" novalidate>
        <FormProblems t={t} state={state} labels={{ words: words.words }} />
        {conflict && <Conflict page={page} differences={[{ label: words.words, ...conflict }]} />}
        {hidden('token')}
        {hidden('revision')}
        <TextArea
          name="words"
          label={words.words}
          hint={words.wordsHint(synonymLimits)}
          value={typed(state.submitted, 'words')}
          error={problemOf(t, state, 'words')}
          errorLink={taken && { href: paths.synonymGroup(taken.id), label: words.openGroup(taken.words[0] ?? '') }}
          autocomplete="off"
          rows={3}
          required
        />
        <FormActions>
          <Button name="act" value="save">
            {words.save}
          </Button>
          <Button kind="secondary" name="act" value="preview" formaction={`${action}#preview`}>
            {words.preview}
          </Button>
          <LinkButton kind="quiet" href={paths.synonyms}>
            {t.forms.cancel}
          </LinkButton>
        </FormActions>
      </form>
      {preview && <SynonymPreview page={page} preview={preview} />}
      {id && (
        <p>
          <a href={paths.removeSynonyms(id)}>{words.remove}</a>
        </p>
      )}
    </Layout>
  )
}
