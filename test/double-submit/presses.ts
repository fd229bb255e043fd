import { deskPresses } from './desk-presses.ts'
import { reviewPresses } from './review-presses.ts'
import { searchPresses } from './search-presses.ts'
import { type Prepare, writingPresses } from './writing-presses.ts'

/** Every form that writes, by its route, in an order in which all of them can be pressed in one forum. */
export const presses: Record<string, Prepare> = {
  ...writingPresses,
  ...reviewPresses,
  ...searchPresses,
  ...deskPresses,
}
