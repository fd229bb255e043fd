import { type Language, languages, messagesIn } from '../i18n/messages.ts'
import { findNames } from '../people/find-names.ts'
import { type CsvLine, readCsv } from '../platform/csv.ts'
import type { Services } from '../platform/services.ts'
import { isEmail } from './sign-in-form.ts'

export const importColumns = ['email', 'role', 'network', 'language'] as const

export type ImportColumn = (typeof importColumns)[number]

/** What is wrong in a cell; each has a sentence in `t.people.import.problems`. */
export type CellProblem = {
  column: ImportColumn
  problem: 'missing' | 'email' | 'unknown' | 'twice' | 'two_leaders' | 'has_leader' | 'leader_invited'
  /** Where the same stands already. */
  line?: number
  /** Who has what this line asks for. */
  other?: string
}

/** A line of the table; what could not be made out is null. */
export type ImportLine = {
  number: number
  cells: Record<ImportColumn, string>
  email: string
  roleId: string | null
  networkId: string | null
  language: Language | null
  problems: CellProblem[]
}

/** Why a table is no list of invitations; each has a sentence in `t.people.import.refusals`. */
export type ImportRefusal =
  | { refusal: 'no_header' }
  | { refusal: 'encoding' }
  | { refusal: 'unreadable' | 'too_many_lines'; line: number }
  | { refusal: 'no_columns'; missing: ImportColumn[] }

export type ImportTable = { ok: true; lines: ImportLine[]; unused: string[] } | ({ ok: false } & ImportRefusal)

const headers: Record<ImportColumn, string[]> = {
  email: [
    'email',
    'e-mail',
    'mail',
    'email address',
    'sähköposti',
    'sähköpostiosoite',
    'e-post',
    'epost',
    'e-postadress',
  ],
  role: ['role', 'rooli', 'roll'],
  network: ['network', 'home network', 'verkosto', 'kotiverkosto', 'nätverk', 'hemnätverk'],
  language: ['language', 'kieli', 'språk'],
}
const longestEmail = 120

/**
 * Reads a pasted table of invitations: a line a person with their mail address, role and network, and the language of
 * the mail where it is given. Roles and networks are told by id or by name in any language. Finds what can be told wrong
 * from the table alone.
 */
export async function readInvitations(services: Services, text: string): Promise<ImportTable> {
  const table = readCsv(text)
  if (!table.ok) return { ok: false, refusal: table.problem, line: table.line } as ImportTable
  const columnOf = new Map(
    table.columns.flatMap(name => {
      const column = importColumns.find(each => headers[each].includes(plain(name)))
      return column ? [[name, column] as const] : []
    }),
  )
  const known = [...columnOf.values()]
  const missing = importColumns.filter(column => column !== 'language' && !known.includes(column))
  if (missing.length > 0) return { ok: false, refusal: 'no_columns', missing }
  if (table.lines.length === 0) return { ok: false, refusal: 'no_header' }
  const words = await findWords(services)
  const lines = table.lines.map(line => readLine(line, columnOf, words))
  markTwice(lines)
  return { ok: true, lines, unused: table.columns.filter(name => !columnOf.has(name)) }
}

type Words = Record<'role' | 'network' | 'language', Map<string, string>>

/** What roles, networks and languages are called in every language, to their ids. */
async function findWords(services: Services): Promise<Words> {
  const all = await Promise.all(languages.map(language => findNames(services, language)))
  const byName = (of: Record<string, string>[]) =>
    new Map(
      of.flatMap(each =>
        Object.entries(each).flatMap(
          ([id, name]) =>
            [
              [plain(id), id],
              [plain(name), id],
            ] as const,
        ),
      ),
    )
  return {
    role: byName(all.map(names => names.roles)),
    network: byName(all.map(names => names.networks)),
    language: byName([
      ...languages.map(language => messagesIn(language).forms.languages),
      { fi: 'suomi', sv: 'svenska', en: 'english' },
    ]),
  }
}

function readLine({ number, cells }: CsvLine, columnOf: Map<string, ImportColumn>, words: Words): ImportLine {
  const given: Record<ImportColumn, string> = { email: '', role: '', network: '', language: '' }
  for (const [name, column] of columnOf) given[column] = cells[name] ?? ''
  const email = given.email.toLowerCase()
  const problems: CellProblem[] = []
  if (email === '') problems.push({ column: 'email', problem: 'missing' })
  else if (!isEmail(email) || email.length > longestEmail) problems.push({ column: 'email', problem: 'email' })
  const found = (column: 'role' | 'network' | 'language') => {
    const id = words[column].get(plain(given[column])) ?? null
    if (given[column] === '' && column !== 'language') problems.push({ column, problem: 'missing' })
    if (given[column] !== '' && id === null) problems.push({ column, problem: 'unknown' })
    return id
  }
  const [roleId, networkId, language] = [found('role'), found('network'), found('language') as Language | null]
  return { number, cells: given, email, roleId, networkId, language, problems }
}

function markTwice(lines: ImportLine[]): void {
  const first = new Map<string, number>()
  for (const { email, number, problems } of lines) {
    const line = first.get(email)
    if (line === undefined) first.set(email, number)
    else if (email !== '') problems.push({ column: 'email', problem: 'twice', line })
  }
}

function plain(text: string): string {
  return text.normalize().trim().toLowerCase().replace(/\s+/g, ' ')
}
