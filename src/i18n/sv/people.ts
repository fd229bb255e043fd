import type { people as shape } from '../fi/people.ts'

export const people: typeof shape = {}
