import type { ui as fi } from '../fi/ui.ts'

export const ui: typeof fi = {
  optional: '(frivilligt)',
  markdownHint: 'Du kan använda **fet stil**, listor (börja med -) och länkar.',
  errorsTitle: 'Kontrollera dessa punkter',
  breadcrumbs: 'Länkstig',
  pages: 'Sidor',
  newer: 'Nyare',
  older: 'Äldre',
  filter: 'Avgränsa',
  clearFilters: 'Ta bort avgränsningarna',
  remove: 'Ta bort avgränsningen',
  cancel: 'Avbryt',
}
