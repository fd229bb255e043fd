import { onD1 } from '../support/database.ts'

const odd = ['%00', 'x'.repeat(3000), 'tuntematon00']
const broken = ['%FF%C3', '%E0%A4%A', '%ED%A0%80', '..%2F..%2F', '%27%20OR%201=1']
const strange = ['constructor', '-1', '1e999']

/** Ids as they never are, as they stand in an address. On D1, where a request takes longer, one of them. */
export const badIds = ['__proto__', ...(onD1 ? [] : [...odd, ...broken, ...strange])]
