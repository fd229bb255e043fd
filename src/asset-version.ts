/** Written by `npm run assets`; a test tells when it is old. */
export const assetVersion = '2d9ca1c5'
