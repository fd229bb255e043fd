import type * as z from 'zod/mini'
import { findIdentityCodes, maskIdentityCodes } from './identity-code.ts'
import { isWellFormed } from './well-formed.ts'

/** What a person submitted, by field name, of a file the text in it; a field sent more than once, or ending in `[]`, is a list. */
export type Submitted = Record<string, string | string[]>

/** What is wrong with a field, as a word the views have a sentence for (`t.forms.problems`). */
export type Problem =
  | 'missing'
  | 'too_long'
  | 'too_many'
  | 'unknown'
  | 'wrong'
  | 'characters'
  | 'identity_code'
  | 'maybe_identity_code'
  | 'image'
  | 'link'
  | 'email'
  | 'day'
  | 'time'
  | 'no_such_time'
  | 'ends_before_start'
  | 'in_the_past'
  | 'not_your_network'
  | 'only_pitfall'
  | 'unticked'
  | 'quotes_removed'
  | 'name_taken'
  | 'whole_number'
  | 'domain'
  | 'public_domain'
  | 'days'
  | 'placeholder'
  | 'one_owner'
  | 'percent'
  | 'before_start'
  | 'two_words'
  | 'in_other_group'
  | 'stop_word'
  | 'markup'
  | 'long_word'
  | 'many_words'

/**
 * `limit` is the number its sentence tells: how long it may be, or which line is meant; `word` what of the text it names,
 * and `group` where that is already.
 */
export type Issue = { field: string; problem: Problem; limit?: number; word?: string; group?: string }

export type Read<Data> =
  | { ok: true; data: Data; submitted: Submitted }
  | { ok: false; issues: Issue[]; submitted: Submitted }

/** Name of the checkbox by which a person says that what looks like an identity code is none. */
export const notIdentityCode = 'not_identity_code'

/**
 * Reads a submitted form. Every form passes here, because here is the guard against client data: a valid Finnish
 * personal identity code in any field refuses the form and comes back masked, an almost valid one wants the
 * confirmation `not_identity_code`. Returns the typed data, or each problem with its field and all that was typed.
 */
export async function readForm<Data>(request: Request, schema: z.ZodMiniType<Data>): Promise<Read<Data>> {
  const submitted = await readSubmitted(request)
  return checkForm(submitted, schema)
}

/** The same for fields already read. */
export function checkForm<Data>(submitted: Submitted, schema: z.ZodMiniType<Data>): Read<Data> {
  const parsed = schema.safeParse(submitted, { reportInput: true })
  const issues = [
    ...guard(submitted),
    ...broken(submitted),
    ...(parsed.success ? [] : parsed.error.issues.map(asIssue)),
  ]
  if (parsed.success && issues.length === 0) return { ok: true, data: parsed.data, submitted }
  return { ok: false, issues: firstOfEachField(issues), submitted: masked(submitted) }
}

/** A body can be read once; whoever refuses a form after it was read gives back what was typed. */
const alreadyRead = new WeakMap<Request, Submitted>()

/** The fields of a request's body; what is no form is an empty one, so each required field says it is missing. */
export async function readSubmitted(request: Request): Promise<Submitted> {
  const known = alreadyRead.get(request)
  if (known) return known
  const submitted: Submitted = Object.create(null)
  alreadyRead.set(request, submitted)
  let form: FormData
  try {
    form = await request.formData()
  } catch {
    return submitted
  }
  for (const [name, value] of form) {
    if (!/^[a-z][a-z0-9_]{0,39}(\[[a-z0-9-]{0,40}\])?$/.test(name)) continue
    const whole = typeof value === 'string' ? value : await value.text()
    // Word processors end lines with the vertical tab too.
    const text = whole.replace(/\r\n|[\v\f]/g, '\n')
    const known = submitted[name]
    if (known === undefined) submitted[name] = name.endsWith('[]') ? [text] : text
    else if (Array.isArray(known)) known.push(text)
    else submitted[name] = [known, text]
  }
  return submitted
}

/** The fields of a request's body to be given back to whoever typed them, also when it was read before. */
export async function readTyped(request: Request): Promise<Submitted> {
  return masked(await readSubmitted(request))
}

/** Whether what a request sends along can be read as the form it says it is. */
export async function isReadable(request: Request): Promise<boolean> {
  return request
    .clone()
    .formData()
    .then(
      () => true,
      () => false,
    )
}

/** The first value of a field as typed, to fill a form again. */
export function typed(submitted: Submitted | undefined, field: string): string {
  const value = submitted?.[field]
  return (Array.isArray(value) ? value[0] : value) ?? ''
}

/** All values of a list field. */
export function typedList(submitted: Submitted | undefined, field: string): string[] {
  const value = submitted?.[field]
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}

/** The submitted fields with valid identity codes blotted out, safe to show again. */
export function masked(submitted: Submitted): Submitted {
  const entries = Object.entries(submitted).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map(maskIdentityCodes) : maskIdentityCodes(value),
  ])
  return Object.assign(Object.create(null), Object.fromEntries(entries))
}

function guard(submitted: Submitted): Issue[] {
  const confirmed = typed(submitted, notIdentityCode) === '1'
  return Object.entries(submitted).flatMap(([field, value]): Issue[] => {
    const codes = (Array.isArray(value) ? value : [value]).flatMap(findIdentityCodes)
    if (codes.some(code => code.certain)) return [{ field, problem: 'identity_code' }]
    return codes.length > 0 && !confirmed ? [{ field, problem: 'maybe_identity_code' }] : []
  })
}

/** Fields, known or not, whose text did not come whole. */
function broken(submitted: Submitted): Issue[] {
  return Object.entries(submitted).flatMap(([field, value]): Issue[] =>
    [value].flat().every(isWellFormed) ? [] : [{ field, problem: 'characters' }],
  )
}

function asIssue(issue: z.core.$ZodIssue): Issue {
  const field = issue.path.length > 0 ? String(issue.path[0]) : ''
  switch (issue.code) {
    case 'too_big':
      return { field, problem: issue.origin === 'array' ? 'too_many' : 'too_long', limit: Number(issue.maximum) }
    case 'too_small':
      return { field, problem: 'missing' }
    case 'invalid_type':
      return { field, problem: issue.input === undefined ? 'missing' : 'wrong' }
    case 'invalid_value':
      return { field, problem: issue.input === undefined || issue.input === '' ? 'missing' : 'unknown' }
    case 'custom':
      return { field, problem: issue.message as Problem, ...issue.params }
    default:
      return { field, problem: 'wrong' }
  }
}

function firstOfEachField(issues: Issue[]): Issue[] {
  const seen = new Set<string>()
  return issues.filter(issue => !seen.has(issue.field) && seen.add(issue.field))
}
