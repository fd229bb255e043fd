/**
 * An unexpected error for the log. Drizzle puts the values of a failed query into its message, and those may be
 * people's texts: only the innermost cause is told, never a parameter.
 */
export function describeError(error: unknown): string {
  let cause = error
  while (cause instanceof Error && cause.cause instanceof Error) cause = cause.cause
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
}
