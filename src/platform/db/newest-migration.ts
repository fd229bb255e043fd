/** The newest file of `migrations/`, which this code was written for; a test keeps it right. */
export const newestMigration = '0014_mended_after_review.sql'
