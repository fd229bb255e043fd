export const audit = {
  title: 'Tapahtumaloki',
}
