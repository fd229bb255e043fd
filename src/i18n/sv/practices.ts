import type { practices as shape } from '../fi/practices.ts'

export const practices: typeof shape = {}
