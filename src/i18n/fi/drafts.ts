export const drafts = {
  title: 'Luonnokset',
}
