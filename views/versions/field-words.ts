import type { ChangedField } from '../../src/versions/changed-fields.ts'
import type { PageContext } from '../page.ts'
import type { Difference } from './differences.tsx'

/** What people write themselves; the other fields hold choices, which are told by their names. */
const written = [
  ...['title', 'summary', 'body', 'situation', 'done', 'happened', 'watch_out', 'fits_where', 'source'],
  ...['description', 'place', 'link', 'start_day', 'start_time', 'end_day', 'end_time'],
]

/** Changed fields in words; `labels` is what their form calls them, `lang` the language of what was written. */
export function differencesOf(
  page: PageContext,
  changed: ChangedField[],
  labels: Record<string, string>,
  lang?: string,
): Difference[] {
  return changed.map(({ field, before, after }) => {
    const label = (labels[field] ?? field).replace(/\?$/, '')
    if (written.includes(field)) return { label, before: before.join('\n'), after: after.join('\n'), lang }
    const words = (values: string[]) => wordsOf(page, field, values).join(', ')
    return { label, before: words(before), after: words(after), chosen: true }
  })
}

function wordsOf({ t, names }: PageContext, field: string, values: string[]): string[] {
  const of = (named: Record<string, string>) => values.map(value => named[value] ?? value)
  switch (field) {
    case 'kind':
      return of({ ...t.practices.kinds, ...t.calendar.kinds })
    case 'needs[]':
      return values
        .sort((one, other) => Number(one) - Number(other))
        .map(number => t.practices.need(Number(number), names.needs[number] ?? ''))
    case 'theme':
      return values.length > 0 ? of(names.themes) : [t.practices.form.noTheme]
    case 'perspective':
      return values.length > 0 ? of(names.organisations) : [t.threads.fields.anyPerspective]
    case 'network':
      return of(names.networks)
    case 'audience':
      return of({ all: t.audiences.all, near: t.audiences.near, own: t.audiences.own, ...rolesOf(t, names) })
    case 'language':
      return of(t.forms.languages)
    default:
      return [values[0] === '1' ? t.versions.yes : t.versions.no]
  }
}

function rolesOf(t: PageContext['t'], { roles }: PageContext['names']): Record<string, string> {
  return Object.fromEntries(Object.entries(roles).map(([id, name]) => [`role:${id}`, t.audiences.role(name)]))
}
