import type { home as shape } from '../fi/home.ts'

export const home: typeof shape = {}
