import type { rounds as shape } from '../fi/rounds.ts'

export const rounds: typeof shape = {}
