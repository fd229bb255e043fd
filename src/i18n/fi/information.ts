export const information = {
  title: 'Tietoa palvelusta ja sen ylläpidosta',
}
