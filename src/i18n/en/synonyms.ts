import type { searchesMade as madeShape, synonyms as shape } from '../fi/synonyms.ts'

export const synonyms: typeof shape = {
  title: 'Words that mean the same',
  lead: 'When somebody searches with one word of a group, the search also finds texts with the other words of the group. A change takes effect as soon as you save it.',
  add: 'Add a group',
  addTitle: 'New group',
  changeTitle: 'Change the group',
  none: 'There are no groups',
  noneText: 'Add the first group, for example Kela, FPA, Social Insurance Institution.',
  words: 'Words',
  wordsHint: limits =>
    `Put commas between the words, for example: Kela, FPA, Social Insurance Institution. Write the basic forms: the search recognises inflected forms by itself. Phrases of several words and all three languages are fine. A group can have 2–${limits.words} words or phrases of at most ${limits.word} characters each, and ${limits.group} characters in all.`,
  wordAdded: word => `“${word}” is added at the end of the field. Nothing changes until you save the group.`,
  openGroup: name => `Open the group “${name}”`,
  chooseTitle: word => `Which group does “${word}” belong to?`,
  chooseText: 'Choose the group whose words mean the same. You can still check the words before you save.',
  newGroupOf: 'Make a new group of the word',
  save: 'Save the group',
  preview: 'Show what would change',
  remove: 'Remove the group',
  removeTitle: 'Remove the group?',
  removeText: 'After this, the search finds with each of the words only texts that hold that very word.',
  removeSure: 'Remove the group',
  gone: 'Somebody else has already removed this group.',
  made: 'What was searched for',
  done: {
    added: 'The group is added.',
    changed: 'The group is saved.',
    removed: 'The group is removed.',
  },
  previewTitle: 'How searches would change',
  previewText: searches =>
    `Nothing is saved yet. These are the words of the group${
      searches === 0
        ? ''
        : searches === 1
          ? ' and the most frequent search of the last 30 days'
          : ` and the ${searches} most frequent searches of the last 30 days`
    }. The results are those you may see. Somebody else may see only some of them.`,
  holdingTitle: 'Words of the group in texts now',
  heldBy: count => (count === 0 ? 'in no text' : count === 1 ? 'in one text' : `in ${count} texts`),
  heldByMore: count => `in over ${count} texts`,
  heldByNone:
    'A word that is in no text brings no results to the other words of the group. Inflected forms and compounds are counted.',
  nothingChanges: 'The results of none of these searches would change.',
  unchanged: count =>
    count === 1
      ? 'The results of one other search would stay as they are.'
      : `The results of ${count} other searches would stay as they are.`,
  table: 'Searches whose results would change',
  query: 'Search',
  times: 'Times',
  found: 'Results',
  fromTo: (before, after) => `${before} → ${after}`,
  orMore: count => `over ${count}`,
  comes: 'Would rise among the first',
  goes: 'Would drop from among the first',
  sameFirst: 'The first results would not change',
  otherOrder: 'The order of the first results would change',
}

export const searchesMade: typeof madeShape = {
  title: 'What was searched for',
  lead: 'Searches that found nothing, and the most frequent ones that did find something. They show which words the networks use and what texts are missed.',
  period: 'Period',
  days: days => `${days} days`,
  nothingFound: 'Nothing was found',
  nothingFoundText:
    'These are searches with which the latest searcher found nothing. If texts have the same thing under another word, add the word to the same group with it. If there is no text about it, ask the networks.',
  mostFrequent: 'Most frequent searches that found something',
  none: 'Nothing yet',
  noneText: 'Searches made at least twice are shown here.',
  nothingMissed: 'Every search has found something.',
  nothingFrequent: 'No search has found anything.',
  query: 'Search',
  times: 'Times',
  last: 'Latest',
  found: 'Results',
  addToGroup: 'Add to a group',
  inGroup: 'The word is already in the group',
  ask: 'Ask the networks',
  forget: 'Remove from the list',
  forgetTitle: 'Remove the search from the list?',
  forgetText:
    'The search and how many times it was made are deleted for good. Texts, groups of words and searches that people have saved are not affected. If somebody makes the same search again, counting starts from the beginning.',
  of: (what, query) => `${what}: ${query}`,
  forgotten: 'The search is removed from the list.',
  privacyTitle: 'What is kept of searches',
  privacy: (least, days) =>
    `Only the day, the words, how many times and how many results are kept, not who searched. A search shows here once it has been made at least ${least} times. As nobody knows who searched, the same person may have made it every time. A search is not kept at all if it holds something like a personal identity code, an email address, a long number, or the first or last name, inflected too, of a present or former user whose name shows in the service. This goes for names of at least three letters. So a name that is also a usual word is not counted either. Everything is deleted after ${days} days.`,
  toSynonyms: 'Words that mean the same',
}
