import type { Need } from '../../src/needs/find-need.ts'
import type { PageContext } from '../page.ts'

/** What is known of a need from 2023; what the source does not say is said to be not known. */
export function In2023({ page, need }: { page: PageContext; need: Need }) {
  const { in2023 } = page.t.needs
  return (
    <section class="section" aria-labelledby="in-2023">
      <h2 id="in-2023">{in2023.title}</h2>
      <p>{in2023.text}</p>
      <dl class="definition">
        <dt>{in2023.rank}</dt>
        <dd>{need.rank2023 === null ? in2023.rankUnknown : in2023.rankKnown(need.rank2023)}</dd>
        <dt>{in2023.level}</dt>
        <dd>{in2023.levelUnknown}</dd>
        <dt>{in2023.timing}</dt>
        <dd>{need.timing2023 === null ? in2023.timingUnknown : in2023.timings[need.timing2023]}</dd>
      </dl>
      <p class="field-hint">{in2023.source}</p>
    </section>
  )
}
