/** The id of a new network, from its Finnish name; one that is taken gets a number behind it. */
export function networkIdFrom(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '')
  const id = plain || 'verkosto'
  for (let number = 1; ; number++) {
    const tried = number === 1 ? id : `${id}-${number}`
    if (!taken.has(tried) && !reserved.has(tried)) return tried
  }
}

/** What a network's address may hold, and what is an address of its own beside it. */
export function isNetworkId(text: string): boolean {
  return /^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$/.test(text) && !reserved.has(text)
}

const reserved = new Set(['new', 'import'])
