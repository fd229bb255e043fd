import type { Messages } from '../../src/i18n/messages.ts'
import { compareTexts, type Part } from '../../src/versions/compare-texts.ts'

/** A field of which two texts differ. A `chosen` one holds words for a choice, which are not compared word by word. */
export type Difference = { label: string; before: string; after: string; chosen?: boolean; lang?: string }

type Props = { t: Messages; difference: Difference }

/** What became of a field: removed words struck through, added ones underlined; each is also said to screen readers. */
export function DifferenceSection({ t, difference }: Props) {
  const { label, before, after, chosen, lang } = difference
  const parts = chosen ? replaced(before || t.versions.empty, after || t.versions.empty) : compareTexts(before, after)
  return (
    <section class="stack stack--tight">
      <h3>{label}</h3>
      <p class="kept-text" lang={lang}>
        {aroundChanges(parts).map(part => (
          <PartText t={t} part={part} />
        ))}
      </p>
    </section>
  )
}

function PartText({ t, part: { kind, text } }: { t: Messages; part: Part }) {
  if (kind === 'same') return <>{text}</>
  const Tag = kind === 'removed' ? 'del' : 'ins'
  return (
    <Tag>
      <span class="sr-only">[{t.versions[kind]}: </span>
      {text}
      <span class="sr-only">]</span>
    </Tag>
  )
}

function replaced(before: string, after: string): Part[] {
  return [
    { kind: 'removed', text: before },
    { kind: 'same', text: ' → ' },
    { kind: 'added', text: after },
  ]
}

const context = 160

/** A long stretch without changes is cut, so that the changes of a long text are found. */
function aroundChanges(parts: Part[]): Part[] {
  return parts.map((part, at) => {
    if (part.kind !== 'same' || part.text.length <= 3 * context) return part
    const head = at === 0 ? '' : part.text.slice(0, context).replace(/\S*$/, '')
    const tail = at === parts.length - 1 ? '' : part.text.slice(-context).replace(/^\S*/, '')
    return { kind: 'same', text: `${head}[…]${tail}` }
  })
}
