import type { Ranking } from '../../src/counting/ranking.ts'
import type { Attributes } from '../../src/results/divide-ballots.ts'
import type { Dimension } from '../../src/results/priority-result.ts'

export const dimensions: Dimension[] = ['role', 'organisation', 'network']

/** Stands for the SHA-256 of an export. */
export const digest = '0123456789abcdef'.repeat(4)

export const times = <Thing>(n: number, make: (at: number) => Thing): Thing[] =>
  Array.from({ length: n }, (_, at) => make(at))

/** "3 1=2": need 3 first, then 1 and 2 on one place; '' is blank. */
export function ranked(text: string): Ranking {
  return text === '' ? [] : text.split(' ').map(group => group.split('=').map(Number))
}

/** As many people of one role, organisation and network who all rank alike. */
export function people(n: number, role: string, organisation: string, network: string, ranking = '1 2 3') {
  return times(n, () => ({ role, organisation, network, ranking: ranked(ranking) }))
}

/**
 * The ballots of 22 uneven networks: in every third electorate with up to three people, in the others mostly few and
 * sometimes many; some networks with one role or one employer only, as happens.
 */
export function unevenElectorate(random: () => number, round: number): Attributes[] {
  const upTo = (n: number) => Math.floor(random() * n)
  const [roles, employers] = [1 + upTo(6), 1 + upTo(5)]
  return times(22, network => {
    const size = round % 3 === 0 ? upTo(4) : Math.floor(40 * random() ** 4)
    const [home, office] = [upTo(roles), upTo(employers)]
    const [oneRole, oneEmployer] = [random() < 0.4, random() < 0.5]
    const pick = (many: number, one: boolean, own: number) =>
      one && random() < 0.95 ? own : Math.floor(many * random() ** 2)
    return times(size, () => ({
      role: `role${pick(roles, oneRole, home)}`,
      organisation: `employer${pick(employers, oneEmployer, office)}`,
      network: `network${network}`,
    }))
  }).flat()
}
