export const desk = {
  title: 'Koordinaattorin työpöytä',
}
