import type { Page } from './page.ts'

type Fields = Record<string, string | string[]>

/** What a form of a page would send as it stands; the one that leads to `action`. */
export function formOf({ html }: Page, action: string): Fields {
  const forms = [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)]
  const [, , inside] =
    forms.find(([, attributes = '']) => attributeOf(attributes, 'action').split('#')[0] === action) ?? []
  if (inside === undefined) throw new Error(`no form leads to ${action}`)
  const sent: [string, string][] = []
  for (const [, tag = '', attributes = '', text = ''] of inside.matchAll(
    /<(input|textarea|select)\b([^>]*)>(?:([\s\S]*?)<\/\1>)?/g,
  )) {
    const name = attributeOf(attributes, 'name')
    if (!name || (/type="(radio|checkbox)"/.test(attributes) && !/\schecked/.test(attributes))) continue
    if (tag === 'input') sent.push([name, attributeOf(attributes, 'value')])
    else if (tag === 'textarea') sent.push([name, plain(text).trim()])
    else sent.push([name, chosenOf(text)])
  }
  const fields: Fields = {}
  for (const [name, value] of sent) fields[name] = name.endsWith('[]') ? [...[fields[name] ?? []].flat(), value] : value
  return fields
}

function chosenOf(options: string): string {
  const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, attributes = '']) => attributes)
  return attributeOf(all.find(each => /\sselected/.test(each)) ?? all[0] ?? '', 'value')
}

function attributeOf(attributes: string, name: string): string {
  return plain(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '')
}

function plain(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}
