import { plain } from './plain-letters.ts'
import { stemWord } from './stem-word.ts'

/**
 * Common words whose stem changes more than a rule can say, alone or as the last part of a compound: the ending that is
 * read, and the word it is a form of.
 */
const irregular: [RegExp, string][] = [
  [/(?<=^|[aäinlu])tue(?:n|t|ssa|sta|lla|lta|lle|ksi|na)?$/, 'tuki'],
  [/(?<=^|[aäiny])tue(?:t(?:aan|t(?:u|ua|uja|ujen|uun|iin|ava|avan|avat|ujen)|u[nt]|ussa|usta|ulla|ulle))$/, 'tuki'],
  [/polu(?:n|t|ssa|sta|lla|lta|lle|ksi|issa|ista|illa|ilta|ille)$/, 'polku'],
  [/tarpe(?:en|et|essa|esta|ella|elle|eksi|ita|iden|isiin|issa|ista|illa|ille|ineen|eseen)$/, 'tarve'],
  [/kun(?:na(?:n|t|ssa|sta|lla|lta|lle|ksi)|ni(?:ssa|sta|lla|lta|lle|ksi)|tien|tia|tiin)$/, 'kunta'],
  [/tav(?:an|at|assa|asta|alla|alta|alle|aksi|oissa|oista|oilla|oilta|oille|oiksi)$/, 'tapa'],
  [/sel(?:än|ät|ässä|ästä|ällä|ältä|älle|äksi|issä|istä|illä)$/, 'selkä'],
  [/(?<=^|[osuö])la(?:in|it|issa|ista|illa|ilta|ille|iksi|eissa|eista|eilla)$/, 'laki'],
  [/(?<=^|[^tyä])tö(?:itä|ihin|issä|istä|iden|illä|iltä|ille|iksi|inä|ineen)$/, 'työ'],
  [/työ(?:n|t|tä|ssä|stä|llä|ltä|lle|ksi|nä|hön)$/, 'työ'],
  [/(?<=^|[oiueyöä]|[uy]s|mis)aj(?:an|at|assa|asta|alla|alta|alle|aksi|oissa|oista|oilla|oille)$/, 'aika'],
  [/hau(?:n|t|ssa|sta|lla|lta|lle|ksi|issa|ista|illa|ille)$/, 'haku'],
  [/(?<=^|[alnsu])luvu(?:n|t|ssa|sta|lla|lta|lle|ksi)$/, 'luku'],
  [/(?<=^|[aäiou])avu(?:n|t|ssa|sta|lla|lta|lle|ksi)$/, 'apu'],
  [/vel(?:an|at|assa|asta|alla|alle|oissa|oista|oilla|oille)$/, 'velka'],
  [/vir(?:an|at|assa|asta|alla|alle|oissa|oista|oilla)$/, 'virka'],
  [/pelo(?:n|t|ssa|sta|lla|issa|ista)$/, 'pelko'],
  [/arje(?:n|ssa|sta|lla)$/, 'arki'],
  [/(?<=^|[anst])väe(?:n|ssä|stä|llä|lle|ksi)$/, 'väki'],
  [/näö(?:n|t|ssä|stä|llä)$/, 'näkö'],
  [/(?<=^|[aäinu])teo(?:n|t|ssa|sta|lla|lle|issa|ista|illa)$/, 'teko'],
  [/kyvy(?:n|t|ssä|stä|llä|lle)$/, 'kyky'],
  [/ruo(?:an|assa|asta|alla|alle)$/, 'ruoka'],
  [/poja(?:n|t|ssa|sta|lla|lle)$/, 'poika'],
  [/jal(?:an|at|assa|asta|alla)$/, 'jalka'],
  [/iä(?:n|ssä|stä|llä|ltä|lle|ksi)$/, 'ikä'],
  [/rahan$/, 'raha'],
  [/(?<=^|[^d])oppa(?:an|at|assa|asta|alla|alle|ita|iden|issa|ille)$/, 'opas'],
  [/vuo(?:den|det|dessa|desta|della|delta|delle|deksi|nna|tta|sia|sien|sina|sissa|sista|sille|teen|siin)$/, 'vuosi'],
  [/kä(?:den|det|dessä|destä|dellä|delle|ttä|siä|sissä|sistä|sillä|teen)$/, 'käsi'],
  [/laps(?:en|et|essa|esta|ella|elta|elle|eksi|ia|ien|iin|issa|ista|illa|ilta|ille)$/, 'lapsi'],
  [/las(?:ta|ten)$/, 'lapsi'],
  [/(?<=^|[ens])mie(?:hen|het|stä|sten|hellä|hestä|hille|hiä|hissä)$/, 'mies'],
  // Another word than selkä.
  [/selke[äiy]\p{L}*$/u, 'selkeys'],
]

/** Who or what is without something: not the same as the genitive of jaosto or muutto. */
const without =
  /(työ|kyvy|estee|kodi|asunno|maksu|kohtuu|osa|avu|raja|tiedo|päihtee|turva|luva|syy|aihee|perustee|varma|raha)t[oö]n$/

/**
 * A Finnish word levelled further than Snowball does, so that its forms with and without gradation (tuki, tuen), with
 * -us and -ukse-, -nen and -se- fall together. It is not a word, only the same for all of them; without diacritics.
 */
export function foldFinnish(word: string): string {
  let stem = word
  for (const [ending, base] of irregular) {
    if (!ending.test(stem)) continue
    stem = stem.replace(ending, base)
    break
  }
  stem = stem
    // Not a possessive ending.
    .replace(/nne$/, 'nteen')
    .replace(without, '$1ttoma')
    .replace(/tt[oö]m(?:uus|yys|(?:uu|yy)[dt]\p{L}{1,5})$/u, 'ttoma')
    .replace(/nen$/, 'sen')
    .replace(/(?<=[aeiouyäö]mi|l[aä]i)s(?:ta|tä|ten)$/, 'sen')
  return level(plain(stemWord(stem, 'fi')))
}

/** Without the endings and the doubled or weakened consonants that Snowball leaves. */
function level(snowball: string): string {
  let stem = snowball
  const cut = (ending: RegExp, least: number) => {
    const shorter = stem.replace(ending, '')
    if (shorter.length >= least) stem = shorter
  }
  cut(/(?:uu|yy)(?:s|d|t|ks|de|te|kse)?$|(?:u|y)(?:s|ks|st|kse)$|(?:o)(?:s|ks|kse)$/, 4)
  cut(/(?:mis|min)$|i[nm]$/, 4)
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
  [/d$/, 't', 4],
  [/n[tn]$/, 'n', 5],
  [/m[pm]$/, 'm', 5],
  [/l[tl]$/, 'l', 5],
  [/r[tr]$/, 'r', 5],
]
