import type { information as fi } from '../fi/information.ts'

export const information: typeof fi = {
  title: 'About the service and its upkeep',
}
