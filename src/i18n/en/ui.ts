import type { ui as fi } from '../fi/ui.ts'

export const ui: typeof fi = {
  optional: '(optional)',
  markdownHint: 'You can use **bold**, lists (start the line with -) and links.',
  breadcrumbs: 'Breadcrumb',
  pages: 'Pages',
  newer: 'Newer',
  older: 'Older',
  filter: 'Filter',
  clearFilters: 'Clear filters',
  remove: 'Remove filter',
  cancel: 'Cancel',
}
