import type { visits as shape } from '../fi/visits.ts'

export const visits: typeof shape = {
  isNew: 'New',
  answers: {
    count: count => (count === 1 ? '1 new answer' : `${count} new answers`),
    many: 'Over 20 new answers',
  },
  comments: {
    count: count => (count === 1 ? '1 new comment' : `${count} new comments`),
    many: 'Over 20 new comments',
  },
  toFirst: 'Go to the first new one',
}
