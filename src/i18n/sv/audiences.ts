import type { audiences as shape } from '../fi/audiences.ts'

export const audiences: typeof shape = {
  label: 'För vem',
  hint: 'En begränsad text syns bara för dem du väljer. Den följer det nätverk du väljer.',
  network: 'Nätverk',
  all: 'Alla nätverk',
  allHint: 'Också utan inloggning, men då utan namn.',
  near: 'Det egna nätverket och grannarna',
  own: 'Det egna nätverket',
  role: role => `Rollen ${role.toLowerCase()} i alla nätverk`,
  roleHint: 'Samma roll i alla nätverk.',
  shown: {
    all: 'För alla nätverk',
    near: 'För nätverket och dess grannar',
    own: 'Inom nätverket',
    role: role => `Roll: ${role.toLowerCase()}`,
  },
}
