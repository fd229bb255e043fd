import { percentText } from '../../src/i18n/dates.ts'
import type { Language, Messages } from '../../src/i18n/messages.ts'
import type { Turnout } from '../../src/rounds/round-result.ts'

/** Who took part, in a sentence; of people nothing where it would tell of a few. */
export function turnoutWords(t: Messages, language: Language, turnout: Turnout): string {
  const { people, eligible, networks, networkCount } = turnout
  if (people === null || eligible === null) return t.rounds.turnoutNetworks(networks, networkCount)
  const share = percentText(eligible > 0 ? people / eligible : 0, language)
  return t.rounds.turnoutText(people, eligible, share, networks, networkCount)
}
