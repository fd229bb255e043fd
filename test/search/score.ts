export type Judged = { id: string; q: string; kind: string; relevant: string[] }
export type Score = { count: number; recall: number; ndcg: number; nothing: number }

const lookedAt = 20
const atTop = 10

/**
 * How well answers serve judged queries, over all and by kind: the share of relevant passages among the first twenty, nDCG
 * of the first ten, and the share of queries without any answer.
 */
export function score(queries: Judged[], answers: Record<string, string[]>): Record<string, Score> {
  const groups = new Map<string, Judged[]>([['all', queries]])
  for (const query of queries) groups.set(query.kind, [...(groups.get(query.kind) ?? []), query])
  const mean = (list: Judged[], of: (relevant: Set<string>, answer: string[]) => number) =>
    list.reduce((sum, each) => sum + of(new Set(each.relevant), answers[each.id] ?? []), 0) / list.length
  return Object.fromEntries(
    [...groups].map(([kind, list]) => [
      kind,
      { count: list.length, recall: mean(list, recall), ndcg: mean(list, ndcg), nothing: mean(list, nothing) },
    ]),
  )
}

function recall(relevant: Set<string>, answer: string[]): number {
  return answer.slice(0, lookedAt).filter(id => relevant.has(id)).length / Math.min(lookedAt, relevant.size)
}

function ndcg(relevant: Set<string>, answer: string[]): number {
  const gain = (isRelevant: boolean[]) =>
    isRelevant.reduce((sum, each, at) => sum + (each ? 1 / Math.log2(at + 2) : 0), 0)
  const best = Array.from({ length: Math.min(atTop, relevant.size) }, () => true)
  return gain(answer.slice(0, atTop).map(id => relevant.has(id))) / gain(best)
}

function nothing(_: Set<string>, answer: string[]): number {
  return answer.length === 0 ? 1 : 0
}
