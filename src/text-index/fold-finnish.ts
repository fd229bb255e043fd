import { plain } from './plain-letters.ts'
import { stemWord } from './stem-word.ts'

/** Common words that change more than a rule can say, alone or as the last part of a compound: the ending, and the word. */
const exceptions: [RegExp, string][] = [
  [/(?<=^|[aäeinlu])tue(?:n|t|ssa|sta|lla|lta|lle|ksi|na)?$/, 'tuki'],
  [/(?<=^|[aäiny])tue(?:t(?:aan|t(?:u|ua|uja|ujen|uun|iin|ava|avan|avat|ujen)|u[nt]|ussa|usta|ulla|ulle))$/, 'tuki'],
  [/tarpe(?:en|et|essa|esta|ella|elle|eksi|ita|iden|isiin|issa|ista|illa|ille|ineen|eseen)$/, 'tarve'],
  [/kunta(?:a|an|na)?$|kun(?:na(?:n|t|ssa|sta|lla|lta|lle|ksi)|ni(?:ssa|sta|lla|lta|lle|ksi)|tien|tia|tiin)$/, 'kunta'],
  [
    /ta(?:pa|paa|paan|pana|poja|pojen|poihin)$|tav(?:an|at|assa|asta|alla|alta|alle|aksi|oissa|oista|oilla|oilta|oille|oiksi)$/,
    'tapa',
  ],
  [/selkää?$|sel(?:än|ät|ässä|ästä|ällä|ältä|älle|äksi|issä|istä|illä)$/, 'selkä'],
  [/(?<=^|[oesuö])la(?:in|it|issa|ista|illa|ilta|ille|iksi|eissa|eista|eilla)$/, 'laki'],
  [/(?<=^|[^tyä])tö(?:itä|ihin|issä|istä|iden|illä|iltä|ille|iksi|inä|ineen)$/, 'työ'],
  [/työ(?:n|t|tä|ssä|stä|llä|ltä|lle|ksi|nä|hön)?$/, 'työ'],
  [/(?<=^|[oiueyöä]|[uy]s|mis)aj(?:an|at|assa|asta|alla|alta|alle|aksi|oissa|oista|oilla|oille)$/, 'aika'],
  [/(?<=^|[aäeiou])apu(?:a|un|na)?$|(?<=^|[aäeiou])avu(?:n|t|ssa|sta|lla|lta|lle|ksi)$/, 'apu'],
  [/(?<=^|[^rlmntp])ikää?$|iä(?:n|ssä|stä|llä|ltä|lle|ksi)$/, 'ikä'],
  [/rahan$/, 'raha'],
  [/(?<=^|[^ln])opas(?:ta)?$|(?<=^|[^d])oppa(?:an|at|assa|asta|alla|alle|ita|iden|issa|ille)$/, 'opas'],
  [/vuo(?:si|den|det|dessa|desta|della|delta|delle|deksi|nna|tta|sia|sien|sina|sissa|sista|sille|teen|siin)$/, 'vuosi'],
  [/kä(?:den|det|dessä|destä|dellä|delle|ttä|siä|sissä|sistä|sillä|teen)$/, 'käsi'],
  [/laps(?:i|en|et|essa|esta|ella|elta|elle|eksi|ia|ien|iin|issa|ista|illa|ilta|ille)$/, 'lapsi'],
  [/(?<=^|pien|pikku|koulu)las(?:ta|ten)$/, 'lapsi'],
  [/(?<=^|[einsuy])mie(?:s|hen|het|stä|sten|hellä|hestä|helle|hille|hiä|hissä)$/, 'mies'],
  [/ihmi(?:nen|sen|set|siä|stä|sten|seen|siin|sissä|sistä|sellä|selle|sille|sillä)$/, 'ihmis'],
  [/^nai(?:nen|sen|set|sia|sta|sten|sille|silla)$/, 'nais'],
  [/jäsen(?:en|et|tä|ten|iä|estä|enä|elle|ille|istä|inä|yys|yyden)?$/, 'jäsen'],
  [/etuu(?:s|den|det|tta|della|desta|teen|ksia|ksien|ksista|ksissa|ksiin|ksilla|ksille)$/, 'etuus'],
  [
    /(?<=^|[aäeinlsuv])kot(?:i|ia|iin|ona|eja|ien|eihin)$|(?<=^|[aäeinlsuv])kod(?:in|it|issa|ista|illa|eissa|eista|eille)$/,
    'koti',
  ],
  [/kiel(?:i|en|et|tä|iä|ten|ellä|elle|essä|estä|illä)$/, 'kieli'],
  // The ending -sti is that of an adverb in the first only.
  [/helposti$/, 'helppo'],
  [/posti(?:tse)?$/, 'posti'],
  [/testi$/, 'testi'],
  // Another word than kello.
  [/^kela(?:n|a|an|lla|lta|lle|ssa|sta|ksi)?$/, 'kelak'],
  // Another word than kirja and kirjata.
  [/kirje(?:en|et|ttä|essä|estä|ellä|eltä|elle|eksi|eseen|itä|iden|issä|istä|illä|ille|isiin|itse)?$/, 'kirjet'],
  [/avain(?:ta|ten)?$/, 'avaim'],
  [/tehda(?:s|sta)$|tehta(?:an|at|assa|asta|alla|alle|ita|iden|issa|isiin)$/, 'tehdas'],
  [/^uu(?:den|det|dessa|desta|della|delle|deksi|tta|tena|teen)$/, 'uusi'],
  [/(?<=^|olo|perus|tausta)sy(?:y(?:n|t|tä|ssä|stä|llä|hyn)?|i(?:tä|den|hin|ssä|stä|llä))$/, 'syy'],
  // Not their owner's ending -ni.
  [/kumppani$/, 'kumppan'],
  [/romani$/, 'roman'],
  // Another word than selkä, whose stem it would have.
  [/selke(?:ä|ää|än|ät|ässä|ästi|itä|iden|issä|illä|ämpi|ämmin|ytt?ää|yttäminen)$/, 'selvä'],
]

/** Words with another consonant, or none, before some endings of the singular and plural: that stem, and the word. */
const gradated: [string, string][] = [
  ['polui?', 'polku'],
  ['haui?', 'haku'],
  ['(?<=^|[aelnsu])luvui?', 'luku'],
  ['(?<!^ku|kuu)luv[ai]', 'lupa'],
  ['kivui?', 'kipu'],
  ['kyvyi?', 'kyky'],
  ['suvui?', 'suku'],
  ['puvui?', 'puku'],
  ['(?<=^|n)alui?', 'alku'],
  // Not the expenses.
  ['(?<=tiedon|läpi)kulu', 'kulku'],
  ['vel(?:a|oi)', 'velka'],
  ['vir(?:a|oi)', 'virka'],
  ['(?<!r)jal(?:a|oi)', 'jalka'],
  ['nälä', 'nälkä'],
  ['jälj[ei]', 'jälki'],
  ['kärj[ei]', 'kärki'],
  ['arje', 'arki'],
  // Not the imperative of järjestää.
  ['järje(?!st)', 'järki'],
  ['peloi?', 'pelko'],
  ['joe', 'joki'],
  ['mäe', 'mäki'],
  ['(?<=^|[anst])väe', 'väki'],
  ['(?<=^|s)vi(?:a|oi)', 'vika'],
  ['ruo[ai]', 'ruoka'],
  ['poja', 'poika'],
  ['jaoi?', 'jako'],
  ['(?<=^|[aäinu])teoi?', 'teko'],
  ['näö', 'näkö'],
  ['tauoi?', 'tauko'],
  ['leiv[äi]', 'leipä'],
  ['halva', 'halpa'],
  ['(?<=^|osto|osa|peri)hin(?:na|noi)', 'hinta'],
  ['(?<=^|[aäei])tun(?:ni|nei)', 'tunti'],
  ['(?<=^|[aäeiou])lennoi?', 'lento'],
  ['(?<=^|[aäiny])kunnoi?', 'kunto'],
  ['ranna', 'ranta'],
  ['^silla', 'silta'],
  ['(?<=^|[aäeiou])kerra', 'kerta'],
]
const weakEndings = '(?:n|t|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi)$'

/** The ending that is read, and the word it is a form of. */
const irregular: [RegExp, string][] = [
  ...gradated.map(([stem, base]): [RegExp, string] => [new RegExp(`(?:${stem})${weakEndings}`), base]),
  ...exceptions,
]

/** What any of them begins with goes unasked here: most words are ruled out six times as fast. */
const perhapsIrregular = new RegExp(irregular.map(([ending]) => ending.source.replace(/\(\?<=[^)]*\)/g, '')).join('|'))

/** Who or what is without something: not the same as the genitive of jaosto or muutto. */
const without =
  /(työ|kyvy|estee|kodi|asunno|maksu|kohtuu|osa|avu|raja|tiedo|päihtee|turva|luva|syy|aihee|perustee|varma|raha)t[oö]n$/

/** As in kunnassakin. */
const clitic = /(?<=\p{L}{4})k(?:in|aan|ään)$/u
const eus =
  /(?<=\p{L}{2}[aeio])([uy])(?:tt[aä]|d(?:en|et|e(?:ss|st|ll|lt)[aä]|elle|eksi)|teen|ten[aä])(?:[aä]n|ni|si|ns[aä]|mme|nne|kin|k[aä][aä]n)?$/u

/**
 * A Finnish word levelled further than Snowball does, so that its forms with and without gradation (tuki, tuen), with
 * -us and -ukse-, -nen and -se- fall together. It is not a word, only the same for all of them; without diacritics.
 */
export function foldFinnish(word: string): string {
  const bare = word.replace(clitic, '')
  const [ending, base] = irregularOf(bare) ?? []
  // Snowball takes the ends of some of these for endings.
  if (ending && base) return plain(bare.replace(ending, '')) + level(plain(base))
  const stem = word
    // Their owner's ending after -ihin and -siin.
    .replace(/(?<=\p{L}{3})(ihi|sii)(?:mme|nne|ns[aä]|ni|si)$/u, '$1n')
    // Not a possessive ending.
    .replace(/nne$/, 'nteen')
    .replace(without, '$1ttoma')
    .replace(/tt[oö]m(?:uus|yys|(?:uu|yy)[dt]\p{L}{1,5})$/u, 'ttoma')
    .replace(/nen$/, 'sen')
    // Forms of oikeus and terveys, but not of toteuttaa.
    .replace(eus, '$1s')
    .replace(/([uyoö]s)t(?:[aä]|en)$/, '$1')
    .replace(/(?<=[aeiouyäö]mi|l[aä]i)s(?:ta|tä|ten)$/, 'sen')
  return level(plain(stemWord(stem, 'fi')))
}

/** Whether it is a Finnish word that is known, and so none of another language. */
export function isKnownFinnish(word: string): boolean {
  return irregularOf(word) !== undefined
}

function irregularOf(word: string): [RegExp, string] | undefined {
  return perhapsIrregular.test(word) ? irregular.find(([ending]) => ending.test(word)) : undefined
}

/** Without the endings and the doubled or weakened consonants that Snowball leaves. */
function level(snowball: string): string {
  let stem = snowball
  const cut = (ending: RegExp, least: number) => {
    const shorter = stem.replace(ending, '')
    if (shorter.length >= least) stem = shorter
  }
  cut(/(?:uu|yy)(?:s|d|t|ks|de|te|kse)?$|(?:u|y)(?:s|ks|st|kse)$|(?:o)(?:s|ks|kse)$/, 4)
  stem = stem.replace(/([ouy])ks$/, '$1s')
  // In yhteistyösopimus too, sopim is what is left.
  if (!/im[uy]k?s?$/.test(snowball)) cut(/(?:mis|min)$|i[nm]$/, 4)
  cut(/(?<=[^aeiouy])as$/, 4)
  cut(/[aeiouy]+$/, 3)
  cut(/(?<=[ouyei])j$/, 3)
  cut(/[aeiouy]+$/, 3)
  for (const [strong, weak, least] of gradation) if (stem.length >= least) stem = stem.replace(strong, weak)
  return stem
}

/** Which ending is levelled to which in stems of so many letters. */
const gradation: [RegExp, string, number][] = [
  [/kk$/, 'k', 4],
  [/pp$/, 'p', 4],
  [/tt$/, 't', 4],
  [/ng$/, 'nk', 4],
  [/det$/, 't', 5],
  [/d$/, 't', 3],
  [/(?<=([lmnr]))\1$/, '', 4],
  [/n[tn]$/, 'n', 5],
  [/m[pm]$/, 'm', 5],
  [/l[tl]$/, 'l', 5],
  [/r[tr]$/, 'r', 5],
]
