/** The numbers of needs that a query gathered as a JSON list, in their order. */
export function readNeeds(json: string): number[] {
  const numbers: number[] = JSON.parse(json)
  return numbers.sort((one, other) => one - other)
}
