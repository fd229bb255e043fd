export const ui = {
  optional: '(valinnainen)',
  markdownHint: 'Voit käyttää **lihavointia**, luetteloita (- alkuun) ja linkkejä.',
  errorsTitle: 'Tarkista nämä kohdat',
  breadcrumbs: 'Murupolku',
  pages: 'Sivut',
  newer: 'Uudemmat',
  older: 'Vanhemmat',
  filter: 'Rajaa',
  clearFilters: 'Poista rajaukset',
  remove: 'Poista rajaus',
  cancel: 'Peruuta',
}
