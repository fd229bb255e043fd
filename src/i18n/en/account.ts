import type { account as shape } from '../fi/account.ts'

export const account: typeof shape = {}
