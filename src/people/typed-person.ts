import type { Submitted } from '../platform/forms.ts'
import type { Person } from './find-person.ts'

/** A person's networks as their form would have been filled. */
export function typedNetworks({ homeNetworkId, otherNetworkIds }: Person): Submitted {
  return { home: homeNetworkId, 'others[]': otherNetworkIds }
}

/** Name and organisation type as their form would have been filled. */
export function typedDetails({ name, organisationTypeId }: Person): Submitted {
  return { name: name ?? '', organisation: organisationTypeId }
}
