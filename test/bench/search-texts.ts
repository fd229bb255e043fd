/** Words of our field as they end before their endings, the most usual first. */
const known =
  `asiakkaa palvelu työllisyys verkosto suunnitelma tuki kunta hyvinvointialue työ yhteistyö johtoryhmä tieto asiantuntija
  prosessi tarve kuntoutus lääkäri vastuu sopimus arvio tapaaminen kela toimija kehitys tavoite työkyky terveys päätös
  ohjaus järjestelmä kirjaus osaaminen resurssi malli kokemus käytäntö koulutus lausunto valmennus palkkatuki nuori
  työnantaja velka asunto masennus psykologi hoitaja työpari tilanne seuranta mittari vaikutus tulos hanke rahoitus laki
  ministeriö alue toimipiste jono aika puhelu viesti lomake rekisteri suostumus tietosuoja perhe toimeentulo päihde
  mielenterveys sairaala tutkimus diagnoosi keskustelu kynnys luottamus osallisuus pilotti ryhmä vertaistuki yrittäjä
  oppilaitos ammatti tutkinto kieli maahanmuuttaja koti matka kustannus budjetti ennuste tilasto raportti kokous muistio`
    .split(/\s+/)
    .map(word =>
      word
        .replace(/(?<=[uy])s$/, 'de')
        .replace(/s$/, 'kse')
        .replace(/nen$/, 'se'),
    )

const small =
  `ja on ei että se myös kun tai ovat jos hän sekä mutta niin kuin ole voi joka me oli siitä mukaan kanssa jotka ollut
  sen hyvin paljon vain kuitenkin jo ennen jälkeen yli noin`.split(/\s+/)

const endings = [
  ...['', '', '', 'n', 'n', 'n', 'A', 'A', 'ssA', 'stA', 'Vn', 'llA', 'ltA', 'lle', 'nA', 'ksi', 't', 't', 'jen', 'jA'],
  ...[
    'issA',
    'istA',
    'ille',
    'illA',
    'ihin',
    'mme',
    'nsA',
    'ssAmme',
    'stAAn',
    'kin',
    'nkin',
    'ssAkin',
    'llAkAAn',
    'ttA',
  ],
]

/** From which place on a word is used half as often as one at half its place. */
const first = 5

/** Words that are none, shaped as Finnish ones are, so that there are as many as a language has. */
const rareWords = 14_000
const usualCompounds = 6_000

export type BenchText = { title: string; paragraphs: string[]; words: string[] }

/** The same numbers from 0 to below 1 each time. */
export function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Writes texts as they are in the forum in length, in inflection and in how often words return: a few words make up
 * most of a text and most words are rare, every fifth is a compound, all are inflected. The same each time.
 */
export class BenchWriter {
  private readonly random = numbersFrom(20_261_124)
  readonly stems: string[]
  readonly compounds: string[]

  constructor() {
    this.stems = [...known, ...Array.from({ length: rareWords }, () => this.makeStem())]
    this.compounds = Array.from({ length: usualCompounds }, () => this.anyStem() + this.anyStem())
  }

  /** About 710 characters in a title and three paragraphs. */
  write(): BenchText {
    const words: string[] = []
    const sentence = (length: number) => {
      const written = Array.from({ length }, () => this.anyWord(words)).join(' ')
      return written.charAt(0).toUpperCase() + written.slice(1)
    }
    const title = sentence(3 + this.below(3))
    const paragraph = () => Array.from({ length: 2 + this.below(2) }, () => `${sentence(5 + this.below(8))}.`).join(' ')
    return { title, paragraphs: [paragraph(), paragraph(), paragraph()], words }
  }

  /** A word in a form of its own. */
  inflect(stem: string): string {
    const isFront = !/[aou]/.test(stem.slice(-6))
    const ending = endings[this.below(endings.length)] as string
    const last = stem.at(-1) as string
    return stem + ending.replaceAll('A', isFront ? 'ä' : 'a').replace('V', last)
  }

  below(most: number): number {
    return Math.floor(this.random() * most)
  }

  private anyWord(words: string[]): string {
    const draw = this.random()
    if (draw < 0.24) return small[this.rank(small.length)] as string
    const stem = draw < 0.35 ? this.anyCompound() : draw < 0.39 ? this.anyStem() + this.anyStem() : this.anyStem()
    const word = draw > 0.99 ? `TYP-${stem}` : this.inflect(stem)
    words.push(word)
    return word
  }

  private anyStem(): string {
    return this.stems[this.rank(this.stems.length)] as string
  }

  private anyCompound(): string {
    return this.compounds[this.rank(this.compounds.length)] as string
  }

  /**
   * Low numbers often, high ones seldom: half as often at twice the place, but for the first few. So the most usual stem
   * stands in seven of ten texts and the twenty-fifth in two, as in texts of the field.
   */
  private rank(most: number): number {
    return Math.min(most - 1, Math.floor(first * (((most + first) / first) ** this.random() - 1)))
  }

  private makeStem(): string {
    const isFront = this.random() < 0.35
    const vowels = isFront ? ['ä', 'y', 'ö', 'e', 'i'] : ['a', 'u', 'o', 'e', 'i', 'a']
    const pick = (from: string[]) => from[this.below(from.length)] as string
    const begin = pick(['k', 't', 'p', 's', 'm', 'h', 'v', 'l', 'r', 'n', 'j', ''])
    const middles = ['k', 't', 'p', 's', 'm', 'l', 'r', 'n', 'v', 'kk', 'tt', 'll', 'nt', 'st', 'lk', 'rk', 'mm', 'ht']
    let stem = begin + pick(vowels) + (this.random() < 0.3 ? pick(vowels) : '')
    for (let left = 1 + this.below(3); left > 0; left--) stem += pick(middles) + pick(vowels)
    return stem
  }
}
