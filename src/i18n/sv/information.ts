import type { information as fi } from '../fi/information.ts'

export const information: typeof fi = {
  title: 'Om tjänsten och dess underhåll',
}
