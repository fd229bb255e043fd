import { methodNames } from '../../src/results/priority-result.ts'
import type { ShownResults } from './voices.ts'

/** How an order comes out of ballots, in plain words, and what the other methods do. */
export function MethodPart({ page }: ShownResults) {
  const { results } = page.t
  return (
    <>
      <ol class="measure">
        {results.steps.map(step => (
          <li>{step}</li>
        ))}
      </ol>
      <h3>{results.methodsTitle}</h3>
      <dl class="definition">
        {methodNames.map(method => (
          <>
            <dt>{results.methods[method]}</dt>
            <dd>{results.methodMeanings[method]}</dd>
          </>
        ))}
      </dl>
    </>
  )
}
