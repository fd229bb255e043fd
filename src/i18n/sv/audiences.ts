import type { audiences as shape } from '../fi/audiences.ts'

export const audiences: typeof shape = {
  label: 'För vem',
  hint: 'Om du begränsar synligheten ser bara de du väljer och tjänstens koordinator texten. Begränsningen utgår från det nätverk som du publicerar för.',
  editHint:
    'Om du utvidgar kretsen ser de nya läsarna också de svar och kommentarer som redan finns. Om du begränsar den ser övriga inte längre texten och inte heller det de själva har svarat.',
  network: 'Nätverk',
  all: 'Alla nätverk',
  allHint: 'Texten kan läsas också utan inloggning, men då visas inga namn.',
  near: 'Eget nätverk och grannätverk',
  own: 'Eget nätverk',
  role: role => `En roll i alla nätverk: ${role}`,
  shown: {
    all: 'För alla nätverk',
    everybody: 'För alla, också utan inloggning',
    near: 'För nätverket och dess grannätverk',
    own: 'Bara för nätverket',
    role: role => `Bara för rollen: ${role}`,
  },
}
