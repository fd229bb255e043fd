import type { results as shape } from '../fi/results.ts'

const top = (size: number) => (size === 5 ? 'top five' : 'top three')
const ballotsOf = (count: number) => (count === 1 ? '1 ballot' : `${count} ballots`)

export const results: typeof shape = {
  methods: {
    schulze: 'Official (Schulze)',
    ranked_pairs: 'Clearest wins first',
    copeland: 'Number of wins',
    kemeny: 'Fewest contradictions (Kemeny)',
    borda: 'Mean rank (Borda)',
    bucklin: 'Rank by more than half (Bucklin)',
  },
  methodMeanings: {
    schulze:
      'Every pair of needs is compared: which of the two did more ballots find more important? If wins go round in a circle, the weakest win of the circle is set aside.',
    ranked_pairs:
      'The clearest wins are locked first (Ranked Pairs). A win that contradicts those already locked is left out.',
    copeland: 'Counts how many other needs a need beat. A tie is half a win (Copeland).',
    kemeny: 'Looks for the order that contradicts as few pairwise judgements as possible.',
    borda: 'Needs stand by their mean rank. Needs left unranked share the last places.',
    bucklin: 'Looks at the place by which more than half had ranked the need.',
  },
  and: (first, last) => `${first} and ${last}`,
  moreOf: count => `${count} more`,
  quoted: name => `“${name}”`,
  place: (place, shared) => (shared ? `joint ${place}` : `${place}`),
  placeLong: (place, shared) => (shared ? `joint place ${place}` : `place ${place}`),

  lead: (count, names) => (count === 1 ? `At the top: one need: ${names}.` : `At the top: ${count} needs: ${names}.`),
  leadWide: (count, names) =>
    `No clear top stands out: ${count} needs are too close to each other. The order begins with ${names}.`,
  noBallotsNear: 'The networks of this neighbourhood ranked no need, so there is no order.',
  noBallots: 'No network ranked any need, so there is no official order.',
  peopleOrder: 'The people’s order is below. It is not official.',
  peopleSame: size => `The people’s ${top(size)} is the same as the networks’.`,
  peopleDiffer: (size, both, networks, people) =>
    `The people’s ${top(size)} is partly another. ${both ? `In both: ${both}. ` : ''}Only the networks’: ${networks}. Only the people’s: ${people}.`,
  largestGap: (name, networks, people) =>
    `The widest difference is on ${name}: networks ${networks}, people ${people}.`,
  noPeople: 'The people’s order is not shown, because too few people ranked needs.',
  blankText: (networks, people) => `Blank ballots: ${networks} from networks, ${people} from people.`,
  blankNetworks: networks => `Blank ballots from networks: ${networks}.`,

  neighbourhood: 'Whose neighbourhood',
  neighbourhoodText:
    'In this vote a network is counted together with its neighbours, so each network has a result of its own.',
  neighbourhoodOf: network => `The result for the neighbourhood of ${network}`,
  neighbours: names => `Networks counted: ${names}.`,
  wholeRound: 'All networks together',
  peopleWhole:
    'People’s ballots are counted over the whole vote only, not by neighbourhood. That keeps the ballots of small groups secret.',
  show: 'Show',

  firmTitle: 'How firm the result is',
  topHolds: size => `${top(size)} holds`,
  topVaries: size => `${top(size)} varies`,
  methodsLabel: 'Ways of counting',
  methodsSame: 'All ways of counting give the same order.',
  methodsTop: size => `All ways of counting give the same ${top(size)}.`,
  methodsDiffer: size => `The ways of counting do not give quite the same ${top(size)}.`,
  methodsRange: (name, low, high) => `${name} ${low}–${high}`,
  methodsDepends: ranges => `Places that depend on the way of counting: ${ranges}.`,
  fairnessLabel: 'Fairness',
  oneBallotEach: 'Every network’s ballot weighs the same.',
  withoutSame: size => `The official ${top(size)} would stay the same if the ballot of any one network were left out.`,
  withoutChanges: (size, names) =>
    `The official ${top(size)} would change if one of these ballots were left out: ${names}.`,
  equalSame: size => `The people’s ${top(size)} is the same when every network has equal weight.`,
  equalChanges: (size, up, down) =>
    `If every network had equal weight among the people’s ballots, ${up} would enter the ${top(size)} and ${down} would leave it.`,
  equalRoleSame: size => `The people’s ${top(size)} is also the same when every role has equal weight.`,
  equalRoleChanges: (size, up, down) =>
    `If every role had equal weight, ${up} would enter the people’s ${top(size)} and ${down} would leave it.`,
  equalUnknown: 'People’s ballots cannot be weighted by network, because the groups are too small.',
  unrankedLabel: 'Needs left unranked',
  unranked: (average, of) =>
    `Networks ranked ${average} needs of ${of} on average. The rest were taken as equally important, and less important than all those ranked.`,
  unrankedPeople: (average, of) =>
    `People ranked ${average} needs of ${of} on average. The rest were taken as equally important, and less important than all those ranked.`,
  allRanked: 'Every ballot ranked all needs.',
  ignoringSame: size =>
    `That makes no difference at the top: the ${top(size)} would be the same if pairs were compared only on ballots that rank both.`,
  ignoringChanges: (size, up, down) =>
    `That makes a difference: if pairs were compared only on ballots that rank both, ${up} would enter the ${top(size)} and ${down} would leave it.`,

  orderTitle: 'The order',
  readTitle: 'How to read the figures',
  orderHint: (wins, of) =>
    `“Beat ${wins}/${of}” means: when the need was compared with each of the others in turn, more ballots found it more important ${wins} times. The columns show how many ranked the need first, second and so on. In brackets after the lead stands how many ballots would have to change to turn it.`,
  intervalRule:
    'The interval tells how much the order would change if slightly different people had answered. It does not make up for those who did not answer.',
  tierHint:
    'A line between groups is drawn where the order held in at least 90 per cent of redrawn ballots. A need stands “clearly” before the next only when the difference passes a stricter test.',
  tierTop: 'At the top',
  tier: at => `Group ${at}`,
  tierNeeds: count => (count === 1 ? '1 need' : `${count} needs`),
  won: (wins, of) => `beat ${wins}/${of}`,
  mean: mean => `mean rank ${mean}`,
  interval: (low, high) => (low === high ? `interval ${low}` : `interval ${low}–${high}`),
  rare: share => `ranked by few (${share})`,
  startBefore: share => `start before: ${share}`,
  startUnclear: share => `start before: ${share}, not clear`,
  nextClear: ballots => `Clearly before the next (${ballotsOf(ballots)})`,
  nextUnclear: ballots => `Not clearly before the next (${ballotsOf(ballots)})`,
  nextTied: 'Level with the next',
  nextBehind: 'The next beat this directly, but wins go round in a circle',
  barsTitle: (need, voice) => `${need}, ${voice}: places given`,
  barsPart: (place, count) => `place ${place}: ${count}`,
  barsNone: 'Ranked by nobody.',

  moreTitle: 'In more detail',
  openAll: 'Open everything for printing',
  loadPart: 'Open this part',
  parts: {
    levels: 'The levels of the needs',
    places: 'The figures of the order as a table',
    pairs: 'Head to head: who beat whom',
    methods: 'Places by every way of counting',
    fairness: 'Fairness: equal weights, one left out at a time',
    groups: 'People by role, organisation and network',
    timing: 'Timing: what to start first',
    past: 'Compared with 2023',
    ballots: 'The networks’ own ballots',
    receipts: 'Receipt codes',
    method: 'How the result is counted',
  },

  columns: {
    need: 'Need',
    number: 'Number',
    place: 'Place',
    wins: 'Wins',
    mean: 'Mean rank',
    median: 'Median rank',
    interval: 'Interval',
    topThree: 'In top three',
    topFive: 'In top five',
    ranked: 'Ranked by',
    share: 'Share',
    low: 'Interval from',
    high: 'Interval to',
    methodsLow: 'Best place by any method',
    methodsHigh: 'Worst place by any method',
    before: 'Before',
    after: 'After',
    none: 'No opinion',
    unanswered: 'No answer',
    clear: 'Clear',
    level: 'Level',
    shared: 'Place shared',
  },
  timing: 'Timing',
  fileName: 'results',
  yes: 'yes',
  no: 'no',
  placesText:
    'The columns on the right tell how many put the need in each place. “In top three” and “in top five” tell in what share of redrawn ballots the need was among them.',
  caption: (voice, ballots) => `${voice}: ${ballotsOf(ballots)} that ranked something`,
  pairsText:
    'A figure tells on how many ballots the need of the row stands before the need of the column. A bold figure is a win. The column headings are the numbers of the needs.',
  noCycle: 'The wins do not go round in a circle: every win fits the order.',
  cycle: pairs =>
    `The wins go round in a circle, so no order can follow them all. The weakest win of the circle is set aside. Wins against the order: ${pairs}.`,
  beat: (winner, loser, won, lost) => `${winner} over ${loser} ${won}–${lost}`,
  methodsText:
    'Where a way of counting gives several equally good orders, places are ranges. Likeness is Kendall’s τ-b: 1 = exactly the official order, 0 = no relation.',
  likeness: 'Likeness',
  kemenyOrders: (voice, count) => `${voice}: ${count} orders have the fewest contradictions at once.`,
  agreement: (voice, share) =>
    `${voice}: ${share} of all pairwise judgements agree with the order (100% = full agreement, 50% = none).`,
  kendallW: w => `Kendall’s W is ${w} (0–1). It stays small when ballots rank only some of the needs.`,
  fairnessText:
    'In the official result every network has one ballot. Below, the order is counted again with one ballot left out at a time.',
  fairnessPeople:
    'The people’s order is counted again with every group weighing the same, and with one group of networks left out at a time. Small groups are combined so that nobody’s ballot shows.',
  asCounted: 'All ballots',
  equalOrders: 'The people’s places when groups have equal weight',
  without: name => `Without: ${name}`,
  equal: dimension => `Equal weight: ${dimension}`,
  topSame: size => (size === 5 ? 'Top five' : 'Top three'),
  same: 'the same',
  changes: 'changes',
  recounted: 'Counted again',
  mostMoved: 'Moves most',
  nothingMoves: 'nothing moves',
  concentration: (largest, effective) =>
    `The largest network cast ${largest} of the people’s ballots. The ballots are spread as over ${effective} equal networks.`,
  dimensions: { role: 'Role', organisation: 'Organisation', network: 'Network' },
  groupsText:
    'A group always has at least five ballots; smaller ones are combined. An order is shown from ten ballots on.',
  groupsMeans: 'A cell has the place, and the mean rank in brackets.',
  groupsNoMeans: 'The groups’ mean ranks are not shown, because single ballots could be worked out from them.',
  onlySize: names => `Only the size is shown: ${names}.`,
  common: names => `In every role’s top five: ${names}.`,
  commonNone: 'No need is in every role’s top five.',
  commonUnknown: 'What the roles have in common cannot be told, because fewer than two roles have ten ballots.',
  meanGaps: names => `The groups’ mean ranks differ most on: ${names}.`,
  meanGap: (name, low, high) => `${name} (${low}–${high})`,
  noGroups: 'There are too few ballots to divide into groups.',
  timingAsked: 'The question was whether work should start before or after this:',
  plotText:
    'The higher up, the more would start before. The further left, the more important. What stands in the upper left corner is started first. The numbers are those of the needs. A filled mark: the opinion is clear; an empty one: not clear. Importance and timing are not multiplied into one figure.',
  plotTitle: voice => `Importance and timing: ${voice}`,
  plotPoint: (need, place, share) => `${need}: place ${place}, before ${share}`,
  plotCorner: 'Start first',
  plotAcross: 'Place: the most important on the left',
  plotUp: 'Before, %',
  timingCaption: voice => `${voice}: share “before” of those with an opinion, and its 95 per cent interval`,
  timingNearlyAll: choice => `nearly all: ${choice}`,
  pastText:
    'In the survey of 2023, 190 people ranked nine needs. The report names the place of two needs and shows the places given to one. There are no other figures, so none are shown.',
  pastPlaces: 'The places that are known',
  past2023: of => `Place in 2023 (of ${of})`,
  pastNow: (voice, of) => `${voice} now (of ${of})`,
  pastNone: 'Neither of the needs whose place in 2023 is known was in this vote.',
  pastOne: 'The places given to one need in 2023',
  pastOneText: (sum, mean, median) =>
    `The report does not say which need it is. The published counts add up to ${sum}, with mean rank ${mean} and median rank ${median}.`,
  pastTitle: 'One need in 2023, not named',
  pastPlace: 'Place',
  pastCount: 'People',
  ballotsText:
    'A network’s ballot is public. A figure is the place the network gave the need; a dash means that it was not ranked.',
  ballotsTiming: 'Timing by network',
  blank: 'blank',
  receiptsText:
    'If you have a receipt, look for your code here (Ctrl+F). It tells that your ballot is in the count. It does not show what the ballot says.',
  receiptsNone: 'There are no receipts.',
  receiptsCount: count => (count === 1 ? '1 code' : `${count} codes`),
  steps: [
    'On every ballot each pair of needs is looked at: which stands before the other? Needs left unranked are level with each other and after all those ranked.',
    'When more ballots find need A more important than need B, A beats B. The order follows from these wins.',
    'A tie is not broken by lot: the needs share the place.',
    'The networks’ ballots decide. The people’s ballots are counted in the same way and shown beside them.',
    'The interval comes from drawing the ballots again 2,000 times. The seed of the draw comes from the file’s checksum, so everybody gets the same figures from the networks’ ballots. The people’s intervals also depend on groups of networks, which are not in the file.',
    'The lead over a neighbour is clear when a two-sided sign test with Holm’s correction gives less than 5 per cent.',
  ],
  methodsTitle: 'Ways of counting compared',

  rankingFiles:
    'The files hold everything the order is counted from. The networks’ file has every ballot. The people’s file has their rankings without anything that tells who gave them.',
  rankingPersonal: 'Personal rankings (JSON Lines)',
  csv: 'The results as a table (CSV)',
  json: 'The results for programs (JSON)',
  address: 'The permanent address of this page',
  recount: 'Count the order again:',
  recountCompare:
    'The command prints JSON. Compare schulze (the order), wins, mean_rank and pairwise (head to head) with the figures on this page, and the file’s SHA-256 with the one above.',
}
