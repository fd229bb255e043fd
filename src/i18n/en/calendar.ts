import type { calendar as shape } from '../fi/calendar.ts'

export const calendar: typeof shape = {}
