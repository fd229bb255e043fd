import type { ui as fi } from '../fi/ui.ts'

export const ui: typeof fi = {
  optional: '(frivilligt)',
  markdownHint: 'Du kan skriva med **fet stil**, göra listor (börja raden med -) och lägga till länkar.',
  breadcrumbs: 'Länkstig',
  pages: 'Sidor',
  newer: 'Nyare',
  older: 'Äldre',
  filter: 'Avgränsa',
  clearFilters: 'Ta bort avgränsningarna',
  remove: 'Ta bort avgränsningen',
  cancel: 'Avbryt',
}
