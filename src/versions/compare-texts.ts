export type Part = { kind: 'same' | 'removed' | 'added'; text: string }

/** More differences than this are not looked for word by word but line by line, so that no text is costly to compare. */
const mostEdits = 400

/**
 * What became of a text, word by word: its parts in order, those `removed` with those of the first text, those `added`
 * with those of the second. Texts that have little in common are compared by lines, and failing that as a whole.
 */
export function compareTexts(before: string, after: string): Part[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  const parts =
    comparePieces(wordsOf(before), wordsOf(after)) ??
    comparePieces(linesOf(before), linesOf(after)) ??
    ([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ] satisfies Part[])
  return readable(parts)
}

function wordsOf(text: string): string[] {
  return text.match(/\n|[^\S\n]+|[\p{L}\p{N}]+(?:['’.:-][\p{L}\p{N}]+)*|./gsu) ?? []
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function comparePieces(before: string[], after: string[]): Part[] | null {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let [oldEnd, newEnd] = [before.length, after.length]
  while (oldEnd > start && newEnd > start && before[oldEnd - 1] === after[newEnd - 1]) {
    oldEnd--
    newEnd--
  }
  const changed = fewestEdits(before.slice(start, oldEnd), after.slice(start, newEnd))
  if (!changed) return null
  const same = (pieces: string[]): Part[] => pieces.map(text => ({ kind: 'same', text }))
  return [...same(before.slice(0, start)), ...changed, ...same(before.slice(oldEnd))]
}

/**
 * The shortest way from one list to another (Myers 1986): `reached[k]` is how far down the old list one gets on diagonal
 * k with as many edits as rounds. Null when it would take too many.
 */
function fewestEdits(before: string[], after: string[]): Part[] | null {
  const most = Math.min(before.length + after.length, mostEdits)
  const reached = new Int32Array(2 * most + 3)
  const rounds: Int32Array[] = []
  const middle = most + 1
  for (let edits = 0; edits <= most; edits++) {
    rounds.push(reached.slice(middle - edits - 1, middle + edits + 2))
    for (let k = -edits; k <= edits; k += 2) {
      const [left, right] = [reached[middle + k - 1] ?? 0, reached[middle + k + 1] ?? 0]
      let x = k === -edits || (k !== edits && left < right) ? right : left + 1
      while (x < before.length && x - k < after.length && before[x] === after[x - k]) x++
      reached[middle + k] = x
      if (x >= before.length && x - k >= after.length) return wayBack(before, after, rounds)
    }
  }
  return null
}

function wayBack(before: string[], after: string[], rounds: Int32Array[]): Part[] {
  const parts: Part[] = []
  let [x, y] = [before.length, after.length]
  const take = (kind: Part['kind'], text = '') => parts.push({ kind, text })
  for (let edits = rounds.length - 1; edits >= 0; edits--) {
    const at = (k: number) => rounds[edits]?.[k + edits + 1] ?? 0
    const k = x - y
    const down = k === -edits || (k !== edits && at(k - 1) < at(k + 1))
    const fromX = edits === 0 ? 0 : down ? at(k + 1) : at(k - 1)
    const fromY = edits === 0 ? 0 : fromX - (down ? k + 1 : k - 1)
    while (x > fromX && y > fromY) {
      take('same', before[--x])
      y--
    }
    if (edits > 0) down ? take('added', after[--y]) : take('removed', before[--x])
  }
  return parts.reverse()
}

/** Neighbouring pieces as one part, what was removed before what was added, without crumbs of text left in between. */
function readable(pieces: Part[]): Part[] {
  const parts: Part[] = []
  let [removed, added, between] = ['', '', '']
  const close = () => {
    const end = spaceAtBothEnds(removed, added)
    if (end) [removed, added, between] = [removed.slice(0, -end.length), added.slice(0, -end.length), end + between]
    if (removed) parts.push({ kind: 'removed', text: removed })
    if (added) parts.push({ kind: 'added', text: added })
    if (between) parts.push({ kind: 'same', text: between })
    removed = added = between = ''
  }
  for (const { kind, text } of pieces) {
    if (kind === 'same') {
      between += text
      continue
    }
    if (between && !((removed || added) && isCrumb(between))) close()
    if (kind === 'removed') removed += between + text
    else removed += between
    if (kind === 'added') added += between + text
    else added += between
    between = ''
  }
  close()
  return parts
}

/** The space that two texts end with alike. */
function spaceAtBothEnds(one: string, other: string): string {
  const [space = ''] = /\s*$/.exec(one) ?? []
  return other.endsWith(space) ? space : ''
}

function isCrumb(text: string): boolean {
  return !text.includes('\n') && text.replace(/[^\p{L}\p{N}]/gu, '').length <= 3
}
