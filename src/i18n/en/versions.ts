import type { versions as fi } from '../fi/versions.ts'

export const versions: typeof fi = {
  title: 'Changes',
}
