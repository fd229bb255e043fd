import type { Piece } from '../../src/search/make-snippet.ts'

/** Text with the words that match a search marked. */
export function Marked({ pieces }: { pieces: Piece[] }) {
  return <>{pieces.map(({ text, like }) => (like ? <mark>{text}</mark> : text))}</>
}
