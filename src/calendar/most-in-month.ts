/** More than a table of days can hold and be read. */
export const mostInMonth = 500
