import type { desk as fi } from '../fi/desk.ts'

export const desk: typeof fi = {
  title: 'Koordinatorns arbetsbord',
}
