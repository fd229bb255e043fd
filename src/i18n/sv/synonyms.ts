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
  wordsHint:
    'Skilj orden åt med kommatecken, till exempel: FPA, Kela, Folkpensionsanstalten. Skriv grundformer: sökningen känner själv igen böjningsformerna. Du kan också använda uttryck på flera ord och alla tre språken.',
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
  lead: 'Sökningar utan träffar och de vanligaste sökningarna. Här ser du vilka ord nätverken använder och vad det saknas texter om.',
  period: 'Tid',
  days: days => `${days} dagar`,
  nothingFound: 'Inga träffar',
  nothingFoundText:
    'Här är sökningar som inte gav några träffar för den som senast sökte. Lägg till ordet i någon grupp eller be nätverken om en text i ämnet.',
  mostFrequent: 'De vanligaste sökningarna',
  none: 'Inget ännu',
  noneText: 'Här visas sökningar som har gjorts minst två gånger.',
  nothingMissed: 'Alla sökningar har gett träffar',
  query: 'Sökning',
  times: 'Gånger',
  last: 'Senast',
  found: 'Träffar',
  addSynonyms: 'Gör en grupp av ordet',
  forget: 'Ta bort',
  of: (what, query) => `${what}: ${query}`,
  forgotten: 'Sökningen är borttagen ur listan.',
  privacyTitle: 'Vad som sparas om sökningar',
  privacy: (least, days) =>
    `Av sökningarna sparas bara dag, sökord, antal gånger och antal träffar, inte vem som sökte. En sökning visas här först när den har gjorts minst ${least} gånger, så att ingen ser en sällsynt och kanske privat text. En sökning sparas inte alls om den innehåller något som liknar en personbeteckning, en e-postadress, en lång sifferserie eller namnet på någon som använder tjänsten. Allt tas bort efter ${days} dagar.`,
  toSynonyms: 'Ord med samma betydelse',
}
