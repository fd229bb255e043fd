import type { drafts as fi } from '../fi/drafts.ts'

export const drafts: typeof fi = {
  title: 'Drafts',
}
