import type { PageContext } from '../page.ts'

/** Somebody's name, or what stands for it once it is gone. */
export function personLabel({ t, names }: PageContext, person: { name: string | null; roleId: string }): string {
  return person.name ?? t.people.anonymised(names.roles[person.roleId] ?? '')
}
