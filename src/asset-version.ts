/** Written by `npm run assets`; a test tells when it is old. */
export const assetVersion = 'ba0c299b'
