/**
 * The survey of 1.–11.9.2023: 190 people ranked nine needs. Its report (KEHA 2023, "Yhteiskehittämistarpeiden
 * priorisointi") shows the distribution of one need without naming it, so it is never said of any need.
 */
export const options2023 = 9

/** How many put that need first, second, …; the counts printed add up to 186. */
export const unnamedNeed2023 = {
  places: [47, 34, 35, 22, 16, 14, 13, 4, 1],
  sum: 186,
  mean: 3.25,
  median: 3,
}
