import type { settings as fi } from '../fi/settings.ts'

export const settings: typeof fi = {
  title: 'Inställningar',
}
