import * as z from 'zod/mini'
import { linkAddress } from './link-address.ts'
import { hasImage } from './markdown.ts'
import { isWellFormed } from './well-formed.ts'

const wellFormed = z.refine<string>(isWellFormed, { error: 'characters' })

/** A line that must be there: white space and marks that only hide or turn text are taken out. */
export function line(limit: number) {
  return z.string().check(wellFormed, z.overwrite(oneLine), z.normalize(), z.minLength(1), z.maxLength(limit))
}

function oneLine(text: string): string {
  return text
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A text that must be there, trimmed, in NFC, of at most `limit` characters. */
export function text(limit: number) {
  return z.string().check(wellFormed, z.trim(), z.normalize(), z.minLength(1), z.maxLength(limit))
}

/** The same, but it may be empty or absent. */
export function optionalText(limit: number) {
  return z._default(z.string().check(wellFormed, z.trim(), z.normalize(), z.maxLength(limit)), '')
}

const noImage = z.refine<string>(source => !hasImage(source), { error: 'image' })

/** Markdown that must be there. Images are refused. */
export function markdown(limit: number) {
  return text(limit).check(noImage)
}

/** Markdown that may be empty. */
export function optionalMarkdown(limit: number) {
  return z._default(z.string().check(wellFormed, z.trim(), z.normalize(), z.maxLength(limit), noImage), '')
}

/** A mail address, in lower case. */
export function mailAddress() {
  return text(120).check(z.toLowerCase(), isMail)
}

/** The same, but it may be empty. */
export function optionalMailAddress() {
  return optionalText(120).check(z.toLowerCase(), isMail)
}

const mailPattern = /^[^\s@<>"(),;:\\]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/
const isMail = z.refine<string>(value => value === '' || mailPattern.test(value), { error: 'email' })

/** One of the given values. */
export function choice<const Value extends string>(values: readonly Value[]) {
  return z.enum(values as readonly [Value, ...Value[]])
}

/** One of the given values, or nothing chosen (null). */
export function optionalChoice(values: readonly string[]) {
  return z.pipe(
    z._default(z.string(), '').check(z.refine(value => value === '' || values.includes(value), { error: 'unknown' })),
    z.transform(value => (value === '' ? null : value)),
  )
}

/** Any number of the given values, up to `most`; the field's name ends in `[]`. */
export function someOf(values: readonly string[], most: number) {
  return z._default(
    z.array(z.string()).check(
      z.maxLength(most),
      z.refine(list => list.every(each => values.includes(each)), { error: 'unknown' }),
    ),
    [],
  )
}

/** A checkbox with value 1. */
export function checkbox() {
  return z.pipe(
    z._default(z.literal(['1', '']), ''),
    z.transform(value => value === '1'),
  )
}

/** A web or mail address that may be empty; only http, https and mailto. */
export function optionalLink(limit: number) {
  return optionalText(limit).check(z.refine(value => value === '' || linkAddress(value) !== null, { error: 'link' }))
}

/** Which state of what it edits a form was filled from; one that does not say, or not in a number, was filled from none. */
export function revision() {
  return z.pipe(
    z._default(z.string(), ''),
    z.transform(value => (/^\d{1,9}$/.test(value) ? Number(value) : -1)),
  )
}
