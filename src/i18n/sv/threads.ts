import type { threads as shape } from '../fi/threads.ts'

export const threads: typeof shape = {}
