export const versions = {
  title: 'Muutokset',
}
