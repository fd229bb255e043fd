import type { audiences as shape } from '../fi/audiences.ts'

export const audiences: typeof shape = {
  label: 'For whom',
  hint: 'If you restrict who can see it, the text is shown only to those you choose and to the coordinator of the service. The restriction is based on the network you publish for.',
  editHint:
    'If you widen the audience, new readers also see the answers and comments written so far. If you narrow it, others no longer see the text or what they themselves answered.',
  network: 'Network',
  all: 'All networks',
  allHint: 'The text can also be read without signing in, but then no names are shown.',
  near: 'Own network and neighbouring networks',
  own: 'Own network',
  role: role => `One role in all networks: ${role}`,
  shown: {
    all: 'For all networks',
    everybody: 'Everybody, also without signing in',
    near: 'For the network and its neighbouring networks',
    own: 'Only for the network',
    role: role => `Only for the role: ${role}`,
  },
}
