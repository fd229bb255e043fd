import type { roundPlans as shape } from '../fi/round-plans.ts'

export const roundPlans: typeof shape = {
  refusals: {
    no_draft: 'The draft is no longer there. Somebody has opened or discarded it.',
    draft_changed:
      'The draft was changed after you opened the page. Below it stands as it is now. Check it, and then open it.',
    in_the_past: 'The closing time has already passed. Choose a later one.',
    no_needs: 'No need would be in the vote. Choose the needs again.',
    no_networks: 'No network would have a ballot, because the network is not active.',
  },
  newTitle: 'Plan a vote',
  editTitle: 'Edit the draft',
  lead: 'Save a draft first. On its page you see exactly what will be in the vote before you open it.',
  plan: 'Plan a new vote',
  asks: 'What is asked?',
  asked: { level: 'Level', priority: 'Priority', timing: 'Timing' },
  askedHints: {
    level: 'Is the need advanced within each network, with the neighbours or in all together?',
    priority: 'Which needs are the most important?',
    timing: 'Does work begin before some change or after it?',
  },
  timingPoint: 'The change that timing is compared with',
  timingPointHint: 'Only if you ask about timing. For example: the change of law on 1 January 2028',
  needsFrom: 'About which needs?',
  from: {
    all: 'About all needs',
    round: 'About those whose level was decided in an earlier vote',
    list: 'About chosen needs',
  },
  needsLevel: 'Earlier vote and level',
  levelOption: (round, level, count) =>
    `${round}: ${level.toLowerCase()} (${count === 1 ? '1 need' : `${count} needs`})`,
  needs: 'Chosen needs',
  needsBecause: 'Why these?',
  needsBecauseHint: 'Everyone sees the reason on the page of the vote.',
  onlyIf: choice => `Only if you chose: ${choice}`,
  scope: 'Whose ballots are counted?',
  scopes: { national: 'All networks', near: 'Networks with their neighbours', own: 'One network' },
  scopeHints: {
    national: 'One result for the whole country.',
    near: 'Each network sees the joint result of itself and its neighbours.',
    own: 'Only the people of your own network vote.',
  },
  ownScope: network => `The vote is your network’s own: ${network}. Only its people vote.`,
  quorum: 'How many are needed for a valid result?',
  quorumHint: 'Percent of those with a vote, 0–100. Besides, more than half of the networks.',
  times: 'When?',
  saveDraft: 'Save the draft',
  saved: 'The draft has been saved. Nobody can vote yet.',

  drafts: 'Drafts',
  draft: 'Draft',
  draftLead: 'The vote has not been opened. Only those who can open it see this page.',
  frozenTitle: 'This is frozen when the vote is opened',
  frozenText: 'An opened vote cannot be changed. It can be annulled, and then the ballots are destroyed.',
  asksLabel: 'Asked',
  scopeLabel: 'Ballots counted',
  networksLabel: 'Networks with a ballot',
  peopleLabel: 'People with a vote now',
  timesLabel: 'Time',
  opensAtOnce: 'Opens as soon as you open it',
  needsTitle: count => (count === 1 ? '1 need' : `${count} needs`),
  noNeeds: 'With these choices no need comes into the vote.',
  edit: 'Edit',
  openIt: 'Open the vote',
  openText: 'An opened vote cannot be changed. It can only be annulled.',
  discard: 'Discard the draft',
  discardText: 'The draft is deleted for good. This cannot be undone.',
  discarded: 'The draft has been discarded.',

  whatTitle: 'What is asked',
  scopeTold: {
    national: 'The ballots of all networks are counted together.',
    near: 'The ballots of each network are counted together with its neighbours’.',
    own: network => `The vote is a network’s own: ${network}.`,
  },
  told: {
    level: 'Level: is the need advanced within each network, with neighbouring networks or in all networks together.',
    priority: 'Priority: which needs are the most important.',
    timing: point => `Timing: does work begin before or after (${point}).`,
  },
  needsAll: 'All needs are included.',
  needsRound: level => `Included are the needs whose level came out in an earlier vote as: ${level.toLowerCase()}.`,
  needsRoundLink: 'See the earlier vote',
  needsList: reason => `Chosen needs are included. Reason: ${reason}`,
  needsShown: count => (count === 1 ? 'The need in the vote' : `The needs in the vote (${count})`),
  unrankedRule:
    'Needs left unranked are taken as equal to each other and less important than all that are ranked. The results say whether the order changes when they are left out of the count.',
  orderRule: 'The order is counted by the Schulze method: for each pair of needs, which one more voters put first.',
  decideRule: 'The networks’ ballots decide the result. The personal ballots are shown beside them.',
  byNetwork: 'Turnout by network',
  byNetworkText: hidden =>
    hidden > 0
      ? `Figures are shown only when nobody can tell from them whether single people voted. ${hidden} networks are left out.`
      : 'Figures are shown only when nobody can tell from them whether single people voted.',
  voted: 'Voted',
  votedOf: (voted, eligible) => `${voted} of ${eligible}`,
  draftWaits: 'You have a draft that has not been cast.',
  silentTitle: (count: number, of: number) =>
    `${count} of ${of} networks ${count === 1 ? 'has' : 'have'} neither a leader nor a deputy`,
  silentText: (names: string) =>
    `Nobody can cast the vote of these networks now: ${names}. A valid result needs more than half of the networks.`,
}
