import { levelChoices } from '../../src/rounds/ballot-form.ts'
import type { PageContext } from '../page.ts'

/** What the four answers of a ballot mean. */
export function LevelMeanings({ page }: { page: PageContext }) {
  const { rounds } = page.t
  return (
    <section class="stack stack--tight">
      <h2>{rounds.levelsTitle}</h2>
      <dl class="definition">
        {levelChoices.map(level => (
          <>
            <dt>{rounds.levels[level]}</dt>
            <dd>{rounds.levelHints[level]}</dd>
          </>
        ))}
      </dl>
    </section>
  )
}
