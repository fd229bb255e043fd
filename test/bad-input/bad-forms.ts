export type Fields = Record<string, string | string[]>

/** A form as it should never come; `name` says what is wrong with it. */
export type BadForm = { name: string; body: string; type: string }

const formType = 'application/x-www-form-urlencoded'
const tenMegabytes = 10 * 1024 * 1024

/** What a value is spoilt with at its end, as bytes in the body. */
const bytes = { NUL: '%00', 'invalid UTF-8': '%FF%C3', 'lone surrogate': '%ED%A0%80', 'control character': '%1B' }

/** Every way in which a valid form is spoilt: each of its fields in turn, then the form as a whole. */
export function badForms(fields: Fields): BadForm[] {
  const whole = encoded(fields)
  return [
    ...Object.keys(fields).flatMap(name => badFields(fields, name)),
    { name: 'nothing at all', body: '', type: formType },
    { name: 'ten megabytes', body: `${whole}&more=${'x'.repeat(tenMegabytes)}`, type: formType },
    { name: 'JSON', body: JSON.stringify(fields), type: 'application/json' },
    { name: 'plain text', body: whole, type: 'text/plain' },
    { name: 'XML', body: '<form/>', type: 'text/xml' },
    { name: 'broken parts', body: whole, type: 'multipart/form-data; boundary=x' },
    { name: 'parts without a boundary', body: whole, type: 'multipart/form-data' },
  ]
}

function badFields(fields: Fields, name: string): BadForm[] {
  const change = (each: (pair: string) => string[]) =>
    pairsOf(fields)
      .flatMap(([key, value]) => (key === name ? each(pair(key, value)) : [pair(key, value)]))
      .join('&')
  const spoilt = {
    missing: change(() => []),
    'under another name': change(each => [each.replace('=', '%5Bx%5D=')]),
    'another value': change(() => [pair(name, '__proto__')]),
    'too long': change(each => [each + 'x'.repeat(40_000)]),
    ...(name.endsWith('[]') ? {} : { repeated: change(each => [each, each]) }),
    ...Object.fromEntries(Object.entries(bytes).map(([how, end]) => [how, change(each => [each + end])])),
  }
  return Object.entries(spoilt).map(([how, body]) => ({ name: `${name}: ${how}`, body, type: formType }))
}

/** A form as a browser sends it. */
export function encoded(fields: Fields): string {
  return pairsOf(fields)
    .map(([name, value]) => pair(name, value))
    .join('&')
}

function pairsOf(fields: Fields): [string, string][] {
  return Object.entries(fields).flatMap(([name, value]) => [value].flat().map((each): [string, string] => [name, each]))
}

function pair(name: string, value: string): string {
  return `${encodeURIComponent(name)}=${encodeURIComponent(value)}`
}
