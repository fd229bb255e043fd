import type { visits as shape } from '../fi/visits.ts'

export const visits: typeof shape = {
  isNew: 'Nytt',
  answers: {
    count: count => (count === 1 ? '1 nytt svar' : `${count} nya svar`),
    many: 'Över 20 nya svar',
  },
  comments: {
    count: count => (count === 1 ? '1 ny kommentar' : `${count} nya kommentarer`),
    many: 'Över 20 nya kommentarer',
  },
  toFirst: 'Gå till det första nya',
}
