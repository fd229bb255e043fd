/** How many letters must be added, left out, changed or swapped with the next to make one word of another. */
export function howFar(one: string, other: string): number {
  let [before, last] = [[] as number[], Array.from({ length: other.length + 1 }, (_, at) => at)]
  for (let row = 1; row <= one.length; row++) {
    const now = [row]
    for (let at = 1; at <= other.length; at++) {
      const isSame = one[row - 1] === other[at - 1]
      const isSwapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]
      const changed = (last[at - 1] as number) + (isSame ? 0 : 1)
      const swapped = isSwapped ? (before[at - 2] as number) + 1 : changed
      now.push(Math.min((last[at] as number) + 1, (now[at - 1] as number) + 1, changed, swapped))
    }
    ;[before, last] = [last, now]
  }
  return last[other.length] as number
}
