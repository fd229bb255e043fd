import type { reviews as shape } from '../fi/reviews.ts'

export const reviews: typeof shape = {}
