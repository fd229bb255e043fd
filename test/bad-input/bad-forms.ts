type Fields = Record<string, string | string[]>

/** A form as it should never come: `name` says what is wrong with it. */
export type BadForm = { name: string; body: string; type?: string }

const formType = 'application/x-www-form-urlencoded'
const tenMegabytes = 10 * 1024 * 1024

/** What a field can be spoilt with at its end, as bytes in the body. */
const spoilt = { NUL: '%00', 'invalid UTF-8': '%FF%C3', 'lone surrogate': '%ED%A0%80', 'control character': '%1B' }

/** Every way in which a valid form is spoilt: each of its fields in turn, then the form as a whole. */
export function badForms(fields: Fields): BadForm[] {
  const entries = Object.entries(fields).flatMap(([name, value]) => [value].flat().map(each => [name, each] as const))
  const names = Object.keys(fields)
  const with_ = (name: string, change: (pair: string) => string[]) =>
    entries.flatMap(([key, value]) => (key === name ? change(pair(key, value)) : [pair(key, value)])).join('&')
  const ofEach = names.flatMap(name => [
    { name: `${name}: missing`, body: with_(name, () => []) },
    { name: `${name}: a list instead`, body: with_(name, each => [each.replace('=', '%5Bx%5D=')]) },
    { name: `${name}: too long`, body: with_(name, each => [each + 'x'.repeat(200_000)]) },
    { name: `${name}: another value`, body: with_(name, () => [pair(name, '__proto__')]) },
    ...(name.endsWith('[]') ? [] : [{ name: `${name}: repeated`, body: with_(name, each => [each, each]) }]),
    ...Object.entries(spoilt).map(([how, bytes]) => ({
      ...{ name: `${name}: ${how}`, body: with_(name, each => [each + bytes]) },
    })),
  ])
  const whole = entries.map(([name, value]) => pair(name, value)).join('&')
  return [
    ...ofEach,
    { name: 'nothing at all', body: '' },
    { name: 'ten megabytes', body: `${whole}&more=${'x'.repeat(tenMegabytes)}` },
    { name: 'JSON', body: JSON.stringify(fields), type: 'application/json' },
    { name: 'plain text', body: whole, type: 'text/plain' },
    { name: 'XML', body: '<form/>', type: 'text/xml' },
    { name: 'broken multipart', body: whole, type: 'multipart/form-data; boundary=x' },
    { name: 'multipart without a boundary', body: whole, type: 'multipart/form-data' },
  ].map(form => ({ type: formType, ...form }))
}

function pair(name: string, value: string): string {
  return `${encodeURIComponent(name)}=${encodeURIComponent(value)}`
}
