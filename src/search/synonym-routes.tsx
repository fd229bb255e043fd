import type { Context, Hono } from 'hono'
import { SynonymPage } from '../../views/search/synonym.tsx'
import { ChooseSynonymsPage } from '../../views/search/synonym-choice.tsx'
import { RemoveSynonymsPage } from '../../views/search/synonym-removal.tsx'
import { SynonymsPage } from '../../views/search/synonyms.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf, signedIn } from '../context.ts'
import { queryText } from '../paths.ts'
import { type Issue, readForm } from '../platform/forms.ts'
import { newId } from '../platform/ids.ts'
import { addSynonyms, changeSynonyms, removeSynonyms } from './change-synonyms.ts'
import { groupOfWord } from './group-of-word.ts'
import { listSynonymGroups, type SynonymGroup } from './list-synonym-groups.ts'
import { previewSynonyms } from './preview-synonyms.ts'
import { readText } from './search-filters.ts'
import { synonymForm } from './synonym-form.ts'

/** Words that mean the same, for whoever manages people. */
export function addSynonymRoutes(search: Hono<App>): void {
  search.get('/search/synonyms', allow('manage_people'), async c => {
    const groups = await listSynonymGroups(c.env)
    const word = wordAsked(c)
    if (word) return c.html(<ChooseSynonymsPage page={pageOf(c)} groups={groups} word={word} />)
    return c.html(<SynonymsPage page={pageOf(c)} groups={groups} done={c.req.query('done')} />)
  })

  search.get('/search/synonyms/new', allow('manage_people'), c => {
    const word = wordAsked(c)
    const submitted = { token: newId(), words: word && `${word}, ` }
    return c.html(<SynonymPage page={pageOf(c)} state={{ submitted }} />)
  })

  search.post('/search/synonyms/new', allow('manage_people'), async c => {
    const groups = await listSynonymGroups(c.env)
    const form = await readForm(c.req.raw, synonymForm(groups))
    if (!form.ok) return c.html(<SynonymPage page={pageOf(c)} state={form} taken={takenBy(form, groups)} />, 422)
    const { words, act } = form.data
    if (act === 'preview')
      return c.html(<SynonymPage page={pageOf(c)} state={form} preview={await preview(c, groups, groups, words)} />)
    const { id, isAsSent } = await addSynonyms(c.env, signedIn(c).id, form.data)
    return isAsSent ? backToSynonyms(c, 'added') : showConflict(c, id, words)
  })

  search.get('/search/synonyms/:id', allow('manage_people'), async c => {
    const group = (await groupsAt(c)).group
    if (!group) return c.notFound()
    const word = wordAsked(c)
    const added = word !== '' && !groupOfWord([group], word) ? word : undefined
    return c.html(
      <SynonymPage page={pageOf(c)} id={group.id} state={{ submitted: typedGroup(group, added) }} {...{ added }} />,
    )
  })

  search.post('/search/synonyms/:id', allow('manage_people'), async c => {
    const { groups, group, others } = await groupsAt(c)
    if (!group) return showGone(c, groups)
    const form = await readForm(c.req.raw, synonymForm(groups, group.id))
    const { id } = group
    if (!form.ok)
      return c.html(<SynonymPage page={pageOf(c)} id={id} state={form} taken={takenBy(form, others)} />, 422)
    const { words, revision, act } = form.data
    if (act === 'preview') {
      const shown = { state: form, preview: await preview(c, groups, others, words) }
      return c.html(<SynonymPage page={pageOf(c)} id={id} {...shown} />)
    }
    if (await changeSynonyms(c.env, signedIn(c).id, { id, revision, words })) return backToSynonyms(c, 'changed')
    return showConflict(c, id, words)
  })

  search.get('/search/synonyms/:id/removal', allow('manage_people'), async c => {
    const { group } = await groupsAt(c)
    return group ? c.html(<RemoveSynonymsPage page={pageOf(c)} group={group} />) : c.notFound()
  })

  search.post('/search/synonyms/:id/removal', allow('manage_people'), async c => {
    await removeSynonyms(c.env, signedIn(c).id, c.req.param('id'))
    return backToSynonyms(c, 'removed')
  })
}

async function groupsAt(c: Context<App>) {
  const groups = await listSynonymGroups(c.env)
  const id = c.req.param('id')
  return { groups, group: groups.find(each => each.id === id), others: groups.filter(each => each.id !== id) }
}

/** A word that somebody comes with, to be in a group. */
function wordAsked(c: Context<App>): string {
  return readText(c.req.query('word')).replace(/[,;]/g, ' ').trim()
}

function typedGroup({ words, revision }: SynonymGroup, added?: string) {
  return { words: [...words, ...(added ? [added] : [])].join(', '), revision: String(revision) }
}

/** The group that has a word of a refused form already. */
function takenBy({ issues }: { issues: Issue[] }, groups: SynonymGroup[]): SynonymGroup | undefined {
  const word = issues.find(issue => issue.problem === 'in_other_group')?.word
  return word === undefined ? undefined : groupOfWord(groups, word)?.group
}

function preview(c: Context<App>, before: SynonymGroup[], others: SynonymGroup[], words: string[]) {
  const viewer = signedIn(c)
  const wordsOf = (groups: SynonymGroup[]) => groups.map(group => group.words)
  const change = { words, before: wordsOf(before), after: [...wordsOf(others), words] }
  return previewSynonyms(c.env, { viewer, language: c.var.language }, change)
}

/** The words sent, beside those the group has got meanwhile. */
async function showConflict(c: Context<App>, id: string, words: string[]) {
  const groups = await listSynonymGroups(c.env)
  const stored = groups.find(group => group.id === id)
  if (!stored) return showGone(c, groups)
  const [before, after] = [stored.words.join(', '), words.join(', ')]
  const state = { submitted: { words: after, revision: String(stored.revision) } }
  return c.html(<SynonymPage page={pageOf(c)} id={id} state={state} conflict={{ before, after }} />, 409)
}

function showGone(c: Context<App>, groups: SynonymGroup[]) {
  return c.html(<SynonymsPage page={pageOf(c)} groups={groups} gone />, 404)
}

function backToSynonyms(c: Context<App>, done: string) {
  return c.redirect(c.var.paths.synonyms + queryText({ done }), 303)
}
