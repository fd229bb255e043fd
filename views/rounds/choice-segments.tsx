import type { PageContext } from '../page.ts'

type Option = { value: string; label: string }

export type SegmentsProps = {
  page: PageContext
  name: string
  options: readonly Option[]
  /** What is chosen on the page, and what is kept already; a kept answer can also be taken away. */
  chosen?: string
  kept?: string
}

/** A choice among a few on one line where it fits. A radio button alone could not be taken back. */
export function Segments({ page, name, options, chosen, kept }: SegmentsProps) {
  return (
    <>
      <div class="segments">
        {options.map(({ value, label }, at) => (
          <label class="segment">
            <input type="radio" id={at === 0 ? name : undefined} name={name} value={value} checked={chosen === value} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {kept && (
        <label class="ballot-clear">
          <input type="radio" name={name} value="" checked={chosen === ''} />
          <span>{page.t.rounds.clear}</span>
        </label>
      )}
    </>
  )
}
