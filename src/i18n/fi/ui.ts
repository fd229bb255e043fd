export const ui = {
  optional: '(valinnainen)',
  markdownHint: 'Voit **lihavoida**, tehdä luetteloita (rivin alkuun -) ja lisätä linkkejä.',
  breadcrumbs: 'Murupolku',
  pages: 'Sivut',
  newer: 'Uudemmat',
  older: 'Vanhemmat',
  filter: 'Rajaa',
  clearFilters: 'Poista rajaukset',
  remove: 'Poista rajaus',
  cancel: 'Peruuta',
}
