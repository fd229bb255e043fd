import { expect, test } from 'vitest'
import { messagesIn } from '../src/i18n/messages.ts'

type Leaf = { key: string; value: unknown }

function leavesOf(value: unknown, key = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ key, value }]
  return Object.entries(value).flatMap(([name, each]) => leavesOf(each, key ? `${key}.${name}` : name))
}

const fi = leavesOf(messagesIn('fi'))
const others = (['sv', 'en'] as const).map(language => ({ language, leaves: leavesOf(messagesIn(language)) }))

test('the languages have the same sentences', () => {
  for (const { language, leaves } of others)
    expect({ language, keys: leaves.map(leaf => leaf.key).sort() }).toEqual({
      language,
      keys: fi.map(leaf => leaf.key).sort(),
    })
})

test('no sentence is empty, and each is a text or a function', () => {
  for (const leaf of [...fi, ...others.flatMap(other => other.leaves)]) {
    expect({ key: leaf.key, kind: typeof leaf.value }).toEqual({
      key: leaf.key,
      kind: typeof leaf.value === 'function' ? 'function' : 'string',
    })
    if (typeof leaf.value === 'string') expect(leaf.value.trim(), leaf.key).not.toBe('')
  }
})

/** Sentences that need fewer values than the Finnish ones. */
const takesFewer = [
  'sv calendar.needs',
  'sv home.practices',
  'sv home.networks',
  'sv home.needs',
  'sv threads.answerWord',
]

test('sentences take the same number of values in each language', () => {
  const taken = (leaves: Leaf[]) =>
    Object.fromEntries(leaves.map(leaf => [leaf.key, typeof leaf.value === 'function' ? leaf.value.length : null]))
  const finnish = taken(fi)
  const different = others.flatMap(({ language, leaves }) =>
    Object.entries(taken(leaves)).flatMap(([key, count]) => (count === finnish[key] ? [] : [`${language} ${key}`])),
  )
  expect(different).toEqual(takesFewer)
})

/** What really is the same word in both languages. */
const sameWord: string[] = []

/** The words of a sentence; of a function those in its quotes. */
function wordsOf(value: unknown): string {
  if (typeof value !== 'function') return String(value)
  const quoted = String(value).match(/`[^`]*`|'[^']*'|"[^"]*"/g) ?? []
  return quoted.join(' ').replace(/\$\{[^}]*\}/g, '')
}

test('no sentence was left in Finnish', () => {
  const finnish = new Map(fi.map(leaf => [leaf.key, wordsOf(leaf.value)]))
  const left = others.flatMap(({ language, leaves }) =>
    leaves
      .filter(({ key, value }) => finnish.get(key) === wordsOf(value) && /\p{L}{2}/u.test(wordsOf(value)))
      .map(leaf => `${language} ${leaf.key}`),
  )
  expect(left).toEqual(sameWord)
})
