export const moderation = {
  title: 'Ilmoitukset',
}
