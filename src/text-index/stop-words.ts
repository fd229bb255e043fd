const finnish = `ja tai sekä eli vai että jotta kun jos kuin niin myös vain mutta sillä koska vaikka ei en et emme ette eivät
on ovat oli olivat ole olen olet olemme olette olla ollut olisi se ne sen niiden niitä sitä siitä siinä siihen sillä sille
tämä tämän tätä tässä tästä nämä näiden näitä tuo nuo joka jotka jonka joiden jota joita jossa josta joissa joista joihin
mikä mitä missä mistä mihin miten kuinka miksi moni monta montako kuka ketkä hän he minä sinä me te mun sun itse noin aina nyt`
const swedish = `och eller samt att som en ett den det de dem är var vara varit blir i på av för med till från om hur vad när
där här inte man sig sin sitt sina hon han vi ni jag du ett kan ska så men också`
const english = `the a an and or of to in on at for with from by as is are was were be been it its this that these those
how what when where which who do does did not no we you they he she i can will if so but also`

const stopWords = new Set(`${finnish} ${swedish} ${english}`.split(/\s+/))

/** Whether a word says nothing by itself in any of the languages; in small letters. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word)
}
