import type { ShownResults } from './voices.ts'

/** The codes of all personal ballots counted, without anything of the ballots, written as on the receipts. */
export function ReceiptsPart({ page, results: { receipts } }: ShownResults) {
  const { results } = page.t
  if (receipts.length === 0) return <p>{results.receiptsNone}</p>
  return (
    <>
      <p class="measure">{results.receiptsText}</p>
      <p>{results.receiptsCount(receipts.length)}</p>
      <ul class="codes">
        {receipts.map(code => (
          <li>
            <code>{code.match(/.{1,4}/g)?.join(' ')}</code>
          </li>
        ))}
      </ul>
    </>
  )
}
