import { leftOpen, log2Choose } from './tellable.ts'

/** Steps that mean ranks can be rounded to. */
const steps = [0.1, 0.2, 0.5, 1]

/**
 * The finest step to which a group's mean ranks may be rounded, or null when they may not be told at all. The rankings
 * of everybody are published without a name; from exact means of few ballots among them a solver of integer programmes
 * finds which of them the group's are (of 10 among 100, with means to one decimal, in seconds), and two groups so found
 * have ballots of single persons in common. So what is told must be less than what it takes to name one set of ballots:
 * log2 of how many sets of that size there are. What is told is estimated as the entropy of a normal mean of even ranks
 * rounded to the step, for each need but the last, and a bit a need and five for the order and W.
 */
export function meanStep(needs: number, ballots: number, total: number): number | null {
  const deviation = Math.sqrt((needs ** 2 - 1) / 12 / ballots)
  const width = Math.sqrt(2 * Math.PI * Math.E) * deviation
  const told = (step: number) => (needs - 1) * Math.log2(Math.max(1, width / step)) + needs + 5
  const open = log2Choose(total, ballots) - leftOpen
  return steps.find(step => told(step) <= open) ?? null
}
