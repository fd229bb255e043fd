import type { audiences as shape } from '../fi/audiences.ts'

export const audiences: typeof shape = {
  label: 'For whom',
  hint: 'A restricted text is seen only by those you choose. It follows the network you choose.',
  network: 'Network',
  all: 'All networks',
  allHint: 'Also without signing in, but then without names.',
  near: 'My network and its neighbours',
  own: 'My network',
  role: role => `The role ${role.toLowerCase()} in all networks`,
  roleHint: 'The same role in all networks.',
  shown: {
    all: 'For all networks',
    near: 'For the network and its neighbours',
    own: 'Within the network',
    role: role => `Role: ${role.toLowerCase()}`,
  },
}
