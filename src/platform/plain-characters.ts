export type PlainText = { text: string; starts: number[]; ends: number[] }

const written =
  /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(nbsp|ensp|emsp|thinsp|ndash|mdash|minus|hyphen|dash|plus|shy));|%(20|2b|2d)/iy
const named: Record<string, string> = { nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', plus: '+' }
const dash = /[\p{Pd}\u2212\u2043\u02d7\u2796\u207b\u00ad]/u
const plus = /[+\uff0b\ufe62\u2795]/
const invisible = /[\p{Cf}\p{Mn}*_~`\\]/u

/**
 * Rewrites a text so that codes hidden by typography can be matched: full-width and styled digits and letters become
 * upper-case ASCII, every dash '-', a run of white space one ' ', a run of zero-width or markdown marks one U+200B,
 * and HTML entities and %20 %2B %2D are read as their character. Takes any text and returns the plain text, with the
 * start and end in the original of each of its characters. Linear in the length.
 */
export function plainCharacters(original: string): PlainText {
  const plain: PlainText = { text: '', starts: [], ends: [] }
  const parts: string[] = []
  for (let at = 0; at < original.length; ) {
    const code = original.charCodeAt(at)
    const simple = code < 128 && code !== 38 && code !== 37
    const [character, length] = simple ? ['', 1] : readCharacter(original, at)
    const now = simple ? (ascii[code] ?? '') : plainCharacter(character)
    const before = parts.at(-1)
    const blank = now === ' ' || now === '\u200b'
    if (blank && (before === ' ' || before === '\u200b')) {
      if (now === ' ') parts[parts.length - 1] = ' '
      plain.ends[parts.length - 1] = at + length
    } else {
      parts.push(now)
      plain.starts.push(at)
      plain.ends.push(at + length)
    }
    at += length
  }
  plain.text = parts.join('')
  return plain
}

/** What the plain characters of every day become, because a long text is mostly these. */
const ascii = Array.from({ length: 128 }, (_, code) => plainCharacter(String.fromCharCode(code)))

function readCharacter(text: string, at: number): [character: string, length: number] {
  const first = text[at]
  if (first === '&' || first === '%') {
    written.lastIndex = at
    const found = written.exec(text)
    if (found) return [characterWritten(found), found[0].length]
  }
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
  return [character, character.length]
}

function characterWritten([, decimal, hex, name, percent]: RegExpExecArray): string {
  if (name) return named[name.toLowerCase()] ?? '-'
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? percent ?? '', 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : '·'
}

/** One UTF-16 unit for any character; what can be no part of a code becomes a letter 'Ω' or a mark '·'. */
function plainCharacter(character: string): string {
  if (/^[0-9A-Z]$/.test(character)) return character
  if (/^[a-z]$/.test(character)) return character.toUpperCase()
  if (dash.test(character)) return '-'
  if (plus.test(character)) return '+'
  if (/^\s$/.test(character)) return character === '\ufeff' ? '\u200b' : ' '
  if (invisible.test(character)) return '\u200b'
  if (!/[\p{L}\p{Nd}]/u.test(character)) return character.length === 1 ? character : '·'
  const upper = character.normalize('NFKC').toUpperCase()
  return upper.length === 1 ? upper : 'Ω'
}
