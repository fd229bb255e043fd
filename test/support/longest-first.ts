import { BaseSequencer, type TestSequencerConstructor, type TestSpecification } from 'vitest/node'

/** Begins the files that take longest first: begun last, one of them would run alone while the other worker waits. */
export function longestFirst(names: string[]): TestSequencerConstructor {
  const placeOf = ({ moduleId }: TestSpecification) => {
    const place = names.findIndex(name => moduleId.includes(`/${name}.test.ts`))
    return place === -1 ? names.length : place
  }
  return class extends BaseSequencer {
    override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
      return [...(await super.sort(files))].sort((one, other) => placeOf(one) - placeOf(other))
    }
  }
}
