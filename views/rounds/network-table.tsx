import { TableScroll } from '../ui/table.tsx'
import type { ResultsProps } from './results.tsx'

/** Every network's ballot, a public act. */
export function NetworkTable({ page, round, results }: ResultsProps) {
  const { t, names } = page
  const { rounds } = t
  const networks = Object.entries(names.networks)
  const gone = Object.keys(results.ballots).filter(id => !Object.hasOwn(names.networks, id))
  const cast = [...networks, ...gone.map(id => [id, names.networks[id] ?? id] as const)].filter(
    ([id]) => results.ballots[id],
  )
  const voting = networks.filter(([id]) => round.networkId === null || id === round.networkId)
  const missing = voting.filter(([id]) => !results.ballots[id]).map(([, name]) => name)
  return (
    <section class="section">
      <h2>{rounds.networkTable}</h2>
      <p class="measure">{rounds.networkTableText}</p>
      {cast.length > 0 && (
        <details class="fold">
          <summary>{rounds.networkTable}</summary>
          <TableScroll label={rounds.networkTable}>
            <table class="table table--dense">
              <caption class="sr-only">{rounds.networkTable}</caption>
              <thead>
                <tr>
                  <th scope="col">{rounds.network}</th>
                  {round.needs.map(need => (
                    <th scope="col">
                      <abbr title={need.name}>{need.number}</abbr>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {cast.map(([id, name]) => (
                  <tr>
                    <th scope="row">{name}</th>
                    {round.needs.map(need => {
                      const choice = results.ballots[id]?.levels[need.number]
                      return <td>{choice ? rounds.shortLevels[choice] : '–'}</td>
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </TableScroll>
        </details>
      )}
      {missing.length > 0 && <p class="entry-note">{rounds.networksWithout(missing.join(', '))}</p>}
    </section>
  )
}
