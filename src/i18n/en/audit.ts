import type { audit as fi } from '../fi/audit.ts'

export const audit: typeof fi = {
  title: 'Audit log',
}
