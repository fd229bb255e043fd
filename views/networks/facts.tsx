import { collator, numberText } from '../../src/i18n/dates.ts'
import type { Network } from '../../src/networks/find-network.ts'
import type { PageContext } from '../page.ts'
import { languagesText } from './list.tsx'

/** Where a network is, and beside whom. */
export function Facts({ page, network }: { page: PageContext; network: Network }) {
  const { t, names, paths, language } = page
  const { region, area, languages, municipalityCount } = network
  const neighbours = network.neighbourIds
    .flatMap(id => (names.networks[id] ? [{ id, name: names.networks[id] }] : []))
    .sort((a, b) => collator(language).compare(a.name, b.name))
  return (
    <div class="stack">
      <dl class="definition">
        {region && (
          <>
            <dt>{t.networks.region}</dt>
            <dd>{region}</dd>
          </>
        )}
        <dt>{t.networks.area}</dt>
        <dd>{area}</dd>
        <dt>{t.networks.languagesLabel}</dt>
        <dd>{languagesText(page, languages)}</dd>
        {municipalityCount !== null && (
          <>
            <dt>{t.networks.municipalities}</dt>
            <dd>{numberText(municipalityCount, language)}</dd>
          </>
        )}
        <dt>{t.networks.neighbours}</dt>
        <dd>
          {neighbours.length === 0 ? (
            t.networks.noNeighbours
          ) : (
            <ul class="cluster">
              {neighbours.map(neighbour => (
                <li>
                  <a href={paths.network(neighbour.id)}>{neighbour.name}</a>
                </li>
              ))}
            </ul>
          )}
        </dd>
      </dl>
      <p class="field-hint">{t.networks.proposal}</p>
    </div>
  )
}
