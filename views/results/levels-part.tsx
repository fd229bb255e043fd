import { GroupTables } from '../rounds/group-tables.tsx'
import { LevelResult } from '../rounds/level-result.tsx'
import { NetworkTable } from '../rounds/network-table.tsx'
import type { ShownResults } from './voices.ts'

/** What the round says of levels, where it asked for an order too. */
export function LevelsPart({ page, round, results }: ShownResults) {
  return (
    <>
      <LevelResult page={page} round={round} results={results} />
      <GroupTables page={page} round={round} results={results} />
      <NetworkTable page={page} round={round} results={results} />
    </>
  )
}
