import { type Submitted, typed } from '../platform/forms.ts'

/** The fields people write in, the most telling first; the others are choices. */
const writtenFields = ['title', 'body', 'summary', 'description', 'situation', 'done', 'happened', 'watch_out']
const smallFields = ['fits_where', 'source', 'place', 'link', 'start_day']
const longest = 90

/** What somebody wrote into a form, by field, without the fields left empty. */
export function writtenIn(fields: Submitted): { field: string; text: string }[] {
  return [...writtenFields, ...smallFields].flatMap(field => {
    const text = typed(fields, field).trim()
    return text === '' ? [] : [{ field, text }]
  })
}

/** The title of a draft, or the words it begins with. */
export function draftTitle(fields: Submitted): string {
  const text = (writtenIn(fields)[0]?.text ?? '').replace(/\s+/g, ' ')
  if (text.length <= longest) return text
  return `${text.slice(0, text.lastIndexOf(' ', longest) > 40 ? text.lastIndexOf(' ', longest) : longest)}…`
}
