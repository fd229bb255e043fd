/** How long the provider's backups may still hold what sealing destroyed: Time Travel of D1, and our own rule on Node. */
export const backupDays = 30
