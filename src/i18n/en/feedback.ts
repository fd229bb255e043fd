import type { feedback as fi } from '../fi/feedback.ts'

export const feedback: typeof fi = {
  title: 'Feedback',
}
