import type { BenchText, BenchWriter } from './search-texts.ts'

export type BenchQuery = { kind: string; text: string }

const eachKind = 20

/** What people would type to find some of the texts, so many of each kind. */
export function benchQueries(writer: BenchWriter, texts: BenchText[]): BenchQuery[] {
  const pick = <Value>(from: Value[]) => from[writer.below(from.length)] as Value
  const aText = () => pick(texts)
  const aWord = () => pick(aText().words).replace('TYP-', '')
  const aStem = () => writer.stems[writer.below(400)] as string
  const kinds: Record<string, () => string> = {
    'a word of a text': aWord,
    'another form': () => writer.inflect(aStem()),
    'a compound': () => writer.inflect(pick(writer.compounds)),
    'a rare word': () => writer.inflect(pick(writer.stems)),
    'a beginning': () => pick(writer.compounds).slice(0, 5 + writer.below(5)),
    'two words': () => `${aStem()} ${aWord()}`,
    'words of one text': () => some(aText().words, 3 + writer.below(2), writer).join(' '),
    'many usual words': () => Array.from({ length: 4 }, () => writer.inflect(aStem())).join(' '),
    'a typing error': () => misspelt(pick(writer.compounds), writer),
    'two words, one misspelt': () => `${aStem()} ${misspelt(pick(writer.compounds), writer)}`,
    acronym: () => pick(['TYP', 'HVA', 'Kela', 'TE24', `TYP-${aStem()}`, `HVA ${aStem()}`]),
    nothing: () => `${pick(['xylo', 'qwerty', 'zumba'])}${pick(['fonisti', 'johdin', 'tanssi'])}${writer.below(99)}`,
  }
  return Object.entries(kinds).flatMap(([kind, make]) =>
    Array.from({ length: eachKind }, () => ({ kind, text: make() })),
  )
}

function some(words: string[], count: number, writer: BenchWriter): string[] {
  const from = writer.below(Math.max(1, words.length - count))
  return words.slice(from, from + count)
}

/** A letter left out, doubled or swapped with the next. */
function misspelt(word: string, writer: BenchWriter): string {
  const at = 2 + writer.below(Math.max(1, word.length - 4))
  const [before, letter, next, after] = [word.slice(0, at), word[at] ?? '', word[at + 1] ?? '', word.slice(at + 2)]
  return before + [next, letter + letter + next, next + letter][writer.below(3)] + after
}
