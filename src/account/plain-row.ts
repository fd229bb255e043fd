export type StoredRow = Record<string, string | number | null>

/** Fields that are kept as JSON. */
const json = ['needs', 'fields', 'choices', 'details']

/** A row as other programs read it: times in ISO 8601, lists as lists. */
export function plainRow(row: StoredRow): Record<string, unknown> {
  const entries = Object.entries(row).map(([key, value]) => {
    if ((key === 'at' || key.endsWith('At')) && typeof value === 'number') return [key, new Date(value).toISOString()]
    return [key, json.includes(key) && typeof value === 'string' ? JSON.parse(value) : value]
  })
  return Object.fromEntries(entries)
}
