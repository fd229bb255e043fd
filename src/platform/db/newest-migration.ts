/** The newest file of `migrations/`, which this code was written for; a test keeps it right. */
export const newestMigration = '0015_search.sql'
