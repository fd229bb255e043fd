import type { moderation as fi } from '../fi/moderation.ts'

export const moderation: typeof fi = {
  title: 'Reports',
}
