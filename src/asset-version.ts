/** Written by `npm run assets`; a test tells when it is old. */
export const assetVersion = '0d6bb5e2'
