export const settings = {
  title: 'Asetukset',
}
