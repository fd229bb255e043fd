/** Written by `npm run assets`; a test tells when it is old. */
export const assetVersion = '6e58922f'
