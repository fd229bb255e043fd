import { Button } from '../ui/button.tsx'
import type { ShownResults } from './voices.ts'
import { listText } from './words.ts'

/** In a round by neighbourhoods: whose result is shown, and the way to the others. */
export function NeighbourhoodChoice({ page, round, neighbourhood, neighbourhoods: all }: ShownResults) {
  const { t, names, paths } = page
  if (!all) return null
  const nameOf = (id: string) => names.networks[id] ?? id
  const listed = Object.keys(names.networks)
  const choices = [...listed.filter(id => all[id]), ...Object.keys(all).filter(id => !listed.includes(id))]
  return (
    <section class="stack stack--tight neighbourhood">
      {neighbourhood && <h2>{t.results.neighbourhoodOf(nameOf(neighbourhood.network))}</h2>}
      {neighbourhood && (
        <p class="measure">{t.results.neighbours(listText(page, neighbourhood.networks.map(nameOf)))}</p>
      )}
      <p class="measure">
        {t.results.neighbourhoodText} {t.results.peopleWhole}
      </p>
      <form method="get" action={paths.results(round.id)} class="cluster no-print">
        <label class="field-label" for="network">
          {t.results.neighbourhood}
        </label>
        <select class="input" id="network" name="network">
          <option value="all" selected={!neighbourhood}>
            {t.results.wholeRound}
          </option>
          {choices.map(id => (
            <option value={id} selected={id === neighbourhood?.network}>
              {nameOf(id)}
            </option>
          ))}
        </select>
        <Button kind="secondary">{t.results.show}</Button>
      </form>
    </section>
  )
}
