/** Written by `npm run assets`; a test tells when it is old. */
export const assetVersion = '1e4b1c5d'
