/** The addresses of rounds and ballots, for `paths.ts`; `at` puts the language before them. */
export function roundPaths(at: (path: string) => string) {
  return {
    newRound: at('/rounds/new'),
    roundDraft: (id: string) => at(`/rounds/drafts/${id}`),
    editRoundDraft: (id: string) => at(`/rounds/drafts/${id}/edit`),
    openRoundDraft: (id: string) => at(`/rounds/drafts/${id}/opening`),
    discardRoundDraft: (id: string) => at(`/rounds/drafts/${id}/discarding`),
    /** Who casts the ballots of one's network besides its leader. */
    deputies: at('/rounds/deputies'),
    removeDeputy: (personId: string) => at(`/rounds/deputies/${personId}/removal`),
    round: (id: string) => at(`/rounds/${id}`),
    ballot: (id: string) => at(`/rounds/${id}/ballot`),
    ballotReview: (id: string) => at(`/rounds/${id}/ballot/review`),
    blankBallot: (id: string) => at(`/rounds/${id}/ballot/blank`),
    receipt: (id: string) => at(`/rounds/${id}/receipt`),
    networkBallot: (id: string) => at(`/rounds/${id}/network-ballot`),
    networkBallotReview: (id: string) => at(`/rounds/${id}/network-ballot/review`),
    blankNetworkBallot: (id: string) => at(`/rounds/${id}/network-ballot/blank`),
    results: (id: string) => at(`/rounds/${id}/results`),
    resultTable: (id: string) => at(`/rounds/${id}/results.csv`),
    resultJson: (id: string) => at(`/rounds/${id}/results.json`),
    roundLog: (id: string) => at(`/rounds/${id}/log`),
    roundLogFile: (id: string) => at(`/rounds/${id}/log.jsonl`),
    recountRound: (id: string) => at(`/rounds/${id}/recount`),
    annulRound: (id: string) => at(`/rounds/${id}/annulment`),
    roundExport: (id: string, voice: 'network' | 'personal') => at(`/rounds/${id}/export/${voice}`),
  }
}
