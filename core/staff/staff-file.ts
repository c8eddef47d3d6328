import { readCsv, type CsvLine } from '../operation/read-csv.ts'
import { Line, Mailbox } from '../tenancy/line.ts'

type Column = 'email' | 'name' | 'role' | 'office'

/** A line of a table of people. */
export type StaffLine = CsvLine<Column>

/** A role that a line gives; office and role are still as they were written. */
export interface WrittenRole {
  readonly line: StaffLine
  readonly role: string
  readonly office: string
}

/** Somebody of a table, with the roles that its lines give. */
export interface FilePerson {
  readonly line: StaffLine
  readonly email: string
  readonly name: string
  readonly roles: readonly WrittenRole[]
}

/** A line that is not taken; `reason` is a key of the texts. */
export interface RefusedStaffLine {
  readonly line: StaffLine
  readonly reason: string
}

const columns = {
  email: ['email', 'e-mail', 'mail'],
  name: ['name', 'nome', 'nome e cognome'],
  role: ['role', 'ruolo'],
  office: ['office', 'ufficio', 'codice ufficio'],
}

/** Reads people from a table, several lines each; faults: import.*. */
export function peopleIn(csv: string): { people: FilePerson[]; refused: RefusedStaffLine[] } {
  const read = readCsv(csv, columns).map((line) => asWritten(line))
  const written = read.filter((line) => 'email' in line)
  const byEmail = Map.groupBy(written, ({ email }) => email)
  const gathered = [...byEmail.values()].map((lines) => asPerson(lines))
  return {
    people: gathered.flatMap(({ person }) => person ?? []),
    refused: [
      ...read.filter((line) => 'reason' in line),
      ...gathered.flatMap(({ refused }) => refused),
    ],
  }
}

interface Written extends WrittenRole {
  readonly email: string
  readonly name: string
}

function asWritten(line: StaffLine): Written | RefusedStaffLine {
  const { role, office } = line.cells
  const email = Mailbox.safeParse(line.cells.email)
  if (!email.success) return { line, reason: 'bad-email' }
  const name = Line(120).safeParse(line.cells.name)
  if (!name.success) return { line, reason: 'bad-names' }
  return { line, email: email.data, name: name.data, role, office: office.toLowerCase() }
}

function asPerson(lines: readonly Written[]): {
  person: FilePerson | undefined
  refused: RefusedStaffLine[]
} {
  const [first] = lines
  if (!first) return { person: undefined, refused: [] }
  const isSecond = ({ role, office }: Written, at: number) =>
    lines.slice(0, at).some((other) => other.role === role && other.office === office)
  const judged = lines.map((line, at) => {
    if (line.name !== first.name) return { line, reason: 'other-name' }
    return { line, reason: isSecond(line, at) ? 'twice' : undefined }
  })
  const { line, email, name } = first
  const roles = judged.flatMap((one) => (one.reason ? [] : [one.line]))
  const refused = judged.flatMap((one) =>
    one.reason ? [{ line: one.line.line, reason: one.reason }] : [],
  )
  return { person: { line, email, name, roles }, refused }
}
