const finnish = [
  // What the stem has lost or changed before an ending.
  '[aeiouy]{0,3}',
  // What makes another word of it: suunnitelmallinen, kehittäminen, kehittäjä, verkostoituminen.
  '(?:(?:tu|ty)?(?:lli|[lm]ai|mi|i)?(?:nen|s[et]?)|llisuu[sdt]?|tt?om|ton|(?:uu|yy|u|y)(?:s|kse?|de?|te?)|[jv][aoi]|nut|nyt|nee|ta|m[ai]|sti|mpi|mm)?',
  '[aei]{0,2}',
  // Its case,
  '(?:n|t|ssa|sta|lla|lta|lle|ks[ie]|na|tt?a|h[aeiouy]{1,2}n?|s[ei]{1,2}n?|d?en|ten|j[ae]n?|j[ae]|taan|tiin|vat|tu)?',
  // whose it is, and what is hung on last.
  '(?:ni|si|nsa|mme|nne|(?<=[aei])[aei]n)?(?:kin|kaan|ko|han)?',
].join('')
const swedish = '(?:er)?(?:n?ing)?(?:e[nrt]|[ao]r|[aent])?(?:na)?s?|(?:er)?(?:are|[ae]nde|ad|at|d)(?:n|na|e|s|t)?'
const english = "(?:n?ing|n?ed|e?s|ers?|ments?|ations?|ally|al|ly)'?s?"
const ending = new RegExp(`^(?:${finnish}|${swedish}|${english})$`)

/** Whether what follows a stem only inflects or derives it; otherwise another word follows, and the whole is a compound. */
export function isEnding(rest: string, stem: string): boolean {
  // The consonant that a strong stem has twice: asiak-as, asiak-kaan.
  const doubled = /^[kpt]/.test(rest) && rest[0] === stem.at(-1)
  return ending.test(rest) || (doubled && ending.test(rest.slice(1)))
}
