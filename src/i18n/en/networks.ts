import type { networks as shape } from '../fi/networks.ts'

export const networks: typeof shape = {}
