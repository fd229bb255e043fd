import type { searchesMade as madeShape, synonyms as shape } from '../fi/synonyms.ts'

export const synonyms: typeof shape = {
  title: 'Ord med samma betydelse',
  lead: 'När någon söker med ett av orden i en grupp hittar sökningen också texter med de andra orden i gruppen. Ändringen gäller genast när du sparar den.',
  add: 'Lägg till en grupp',
  addTitle: 'Ny grupp',
  changeTitle: 'Ändra gruppen',
  none: 'Det finns inga grupper',
  noneText: 'Lägg till den första gruppen, till exempel FPA, Kela, Folkpensionsanstalten.',
  words: 'Ord',
  wordsHint: limits =>
    `Skilj orden åt med kommatecken, till exempel: FPA, Kela, Folkpensionsanstalten. Skriv grundformer: sökningen känner själv igen böjningsformerna. Du kan också använda uttryck på flera ord och alla tre språken. En grupp kan ha 2–${limits.words} ord eller uttryck på högst ${limits.word} tecken var, och sammanlagt högst ${limits.group} tecken.`,
  wordAdded: word => `Ordet ”${word}” har lagts till sist i fältet. Ingenting ändras förrän du sparar gruppen.`,
  openGroup: name => `Öppna gruppen ”${name}”`,
  chooseTitle: word => `Vilken grupp hör ”${word}” till?`,
  chooseText: 'Välj den grupp vars ord betyder detsamma. Du kan ännu granska orden innan du sparar.',
  newGroupOf: 'Gör en ny grupp av ordet',
  save: 'Spara gruppen',
  preview: 'Visa vad som skulle ändras',
  remove: 'Ta bort gruppen',
  removeTitle: 'Ska gruppen tas bort?',
  removeText: 'Därefter hittar sökningen med vart och ett av orden bara texter med just det ordet.',
  removeSure: 'Ta bort gruppen',
  gone: 'Någon annan har redan tagit bort den här gruppen.',
  made: 'Vad man har sökt efter',
  done: {
    added: 'Gruppen har lagts till.',
    changed: 'Gruppen är sparad.',
    removed: 'Gruppen är borttagen.',
  },
  previewTitle: 'Så skulle sökningarna ändras',
  previewText: searches =>
    `Ingenting har sparats ännu. Här ingår gruppens egna ord${
      searches === 0
        ? ''
        : searches === 1
          ? ' och den vanligaste sökningen under de senaste 30 dagarna'
          : ` och de ${searches} vanligaste sökningarna under de senaste 30 dagarna`
    }. Träffarna är de som du får se. Någon annan får kanske se bara en del av dem.`,
  holdingTitle: 'Gruppens ord i texterna nu',
  heldBy: count => (count === 0 ? 'inte i någon text' : count === 1 ? 'i en text' : `i ${count} texter`),
  heldByMore: count => `i över ${count} texter`,
  heldByNone:
    'Ett ord som inte finns i någon text ger inga träffar åt gruppens andra ord. Böjningsformer och sammansatta ord är medräknade.',
  nothingChanges: 'Resultaten skulle inte ändras för någon av de här sökningarna.',
  unchanged: count =>
    count === 1
      ? 'Resultaten för en annan sökning skulle inte ändras.'
      : `Resultaten för ${count} andra sökningar skulle inte ändras.`,
  table: 'Sökningar vars resultat skulle ändras',
  query: 'Sökning',
  times: 'Gånger',
  found: 'Träffar',
  fromTo: (before, after) => `${before} → ${after}`,
  orMore: count => `över ${count}`,
  comes: 'Skulle komma upp bland de första',
  goes: 'Skulle falla bort från de första',
  sameFirst: 'De första träffarna skulle inte ändras',
  otherOrder: 'De första träffarnas ordning skulle ändras',
}

export const searchesMade: typeof madeShape = {
  title: 'Vad man har sökt efter',
  lead: 'Sökningar utan träffar och de vanligaste sökningarna med träffar. Här ser du vilka ord nätverken använder och vad det saknas texter om.',
  period: 'Tid',
  days: days => `${days} dagar`,
  nothingFound: 'Inga träffar',
  nothingFoundText:
    'Här är sökningar som inte gav några träffar för den som senast sökte. Om samma sak finns i texterna under ett annat ord, lägg till ordet i samma grupp som det. Om det inte finns någon text om saken, fråga nätverken.',
  mostFrequent: 'De vanligaste sökningarna med träffar',
  none: 'Inget ännu',
  noneText: 'Här visas sökningar som har gjorts minst två gånger.',
  nothingMissed: 'Alla sökningar har gett träffar.',
  nothingFrequent: 'Ingen sökning har gett träffar.',
  query: 'Sökning',
  times: 'Gånger',
  last: 'Senast',
  found: 'Träffar',
  addToGroup: 'Lägg till i en grupp',
  inGroup: 'Ordet finns redan i gruppen',
  ask: 'Fråga nätverken',
  forget: 'Ta bort ur listan',
  forgetTitle: 'Ska sökningen tas bort ur listan?',
  forgetText:
    'Sökningen och antalet gånger den gjorts tas bort för gott. Det påverkar inte texter, ordgrupper eller sökningar som någon har sparat. Om någon söker på samma sak igen börjar räkningen om från början.',
  of: (what, query) => `${what}: ${query}`,
  forgotten: 'Sökningen är borttagen ur listan.',
  privacyTitle: 'Vad som sparas om sökningar',
  privacy: (least, days) =>
    `Av sökningarna sparas bara dag, sökord, antal gånger och antal träffar, inte vem som sökte. En sökning visas här när den har gjorts minst ${least} gånger. Eftersom det inte sparas vem som sökte kan samma person ha gjort den alla gånger. En sökning sparas inte alls om den innehåller något som liknar en personbeteckning, en e-postadress, en lång sifferserie eller för- eller efternamnet, också i böjd form, på någon nuvarande eller tidigare användare vars namn syns i tjänsten. Det gäller namn på minst tre bokstäver. Därför räknas inte heller ett namn som också är ett vanligt ord. Allt tas bort efter ${days} dagar.`,
  toSynonyms: 'Ord med samma betydelse',
}
