import type { Submitted } from '../platform/forms.ts'
import type { StoredNetwork } from './list-stored-networks.ts'
import { cellsOf } from './network-cells.ts'

/** A network as its editor would type it, to fill the form with. */
export function typedNetwork(network: StoredNetwork): Submitted {
  const { id, languages, neighbours, ...cells } = cellsOf(network)
  return {
    ...cells,
    'languages[]': languages.split('+'),
    'neighbours[]': network.neighbourIds,
    revision: String(network.revision),
  }
}
