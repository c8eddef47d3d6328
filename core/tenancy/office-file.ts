import { readCsv, type CsvLine } from '../operation/read-csv.ts'
import { OfficeDraft } from './contract.ts'
import type { OfficeNode } from './office-nodes.ts'

/** An office as a file describes it, its parent by code. */
export interface FileOffice {
  readonly line: CsvLine<Column>
  readonly code: string
  readonly names: { readonly it: string; readonly en?: string | undefined }
  readonly kind: string
  readonly parent: string | null
  readonly email: string | null
}

/** A line that is not taken; `reason` is a key of the texts. */
export interface RefusedOffice {
  readonly line: CsvLine<Column>
  readonly reason: string
}

type Column = 'code' | 'nameIt' | 'nameEn' | 'kind' | 'parent' | 'email'

const columns = {
  code: ['code', 'codice'],
  nameIt: ['name_it', 'nome', 'nome_it', 'name'],
  nameEn: ['name_en', 'nome_en'],
  kind: ['kind', 'tipo'],
  parent: ['parent', 'superiore', 'sopra'],
  email: ['email', 'e-mail'],
}

const kinds: Readonly<Record<string, string>> = {
  direzione: 'directorate',
  servizio: 'service',
  settore: 'service',
  ufficio: 'office',
}

/** Reads offices from a table, line by line; faults: import.*. */
export function officesIn(csv: string): { offices: FileOffice[]; refused: RefusedOffice[] } {
  const read = readCsv(csv, columns).map((line) => asOffice(line))
  const offices = read.filter((office) => 'code' in office)
  const first = new Map(offices.toReversed().map((office) => [office.code, office]))
  const isFirst = (office: FileOffice) => first.get(office.code) === office
  const twice = offices.filter((office) => !isFirst(office))
  return {
    offices: offices.filter(isFirst),
    refused: [
      ...read.filter((office) => 'reason' in office),
      ...twice.map(({ line }) => ({ line, reason: 'twice' })),
    ],
  }
}

/** Why an office of the file cannot stand where the file puts it, as a key of the texts. */
export function misplaced(
  office: FileOffice,
  file: ReadonlyMap<string, FileOffice>,
  there: ReadonlyMap<string, OfficeNode>,
): string | undefined {
  const passed = new Set([office.code])
  let above = office.parent
  while (above !== null) {
    if (passed.has(above)) return 'circle'
    const known = there.get(above)
    if (known?.isClosed) return 'parent-closed'
    if (!known && !file.has(above)) return 'unknown-parent'
    passed.add(above)
    above = (file.get(above) ?? known)?.parent ?? null
  }
  return undefined
}

function asOffice(line: CsvLine<Column>): FileOffice | RefusedOffice {
  const { code, nameIt, nameEn, kind, parent, email } = line.cells
  const named = kind.toLowerCase() || 'office'
  const read = OfficeDraft.omit({ parent: true }).safeParse({
    code,
    names: { it: nameIt, ...(nameEn && { en: nameEn }) },
    kind: kinds[named] ?? named,
    email: email || null,
  })
  if (read.success) return { ...read.data, line, parent: parent || null }
  const field = String(read.error.issues[0]?.path[0])
  return { line, reason: `bad-${field}` }
}
