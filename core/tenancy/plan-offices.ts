import type { Scope } from '../operation/scope.ts'
import { misplaced, officesIn, type FileOffice } from './office-file.ts'
import { officeNodes, type OfficeNode } from './office-nodes.ts'

/** What a table of offices comes to. */
export interface OfficePlan {
  readonly there: ReadonlyMap<string, OfficeNode>
  readonly added: readonly FileOffice[]
  readonly changed: readonly FileOffice[]
  readonly unchanged: number
  readonly refused: readonly { readonly line: FileOffice['line']; readonly reason: string }[]
}

/** Compares a table with the tree, line by line; faults: import.*. */
export async function planOffices(scope: Scope, csv: string): Promise<OfficePlan> {
  const there = await officeNodes(scope)
  const { offices, refused } = officesIn(csv)
  const file = new Map(offices.map((office) => [office.code, office]))
  const judged = offices.map((office) => ({
    office,
    reason: misplaced(office, file, there) ?? forbidden(scope, office, { file, there }),
  }))
  const taken = judged.flatMap(({ office, reason }) => (reason ? [] : [office]))
  const changed = taken.filter((office) => differs(office, there.get(office.code)))
  const added = taken.filter(({ code }) => !there.has(code))
  return {
    there,
    added,
    changed,
    unchanged: taken.length - added.length - changed.length,
    refused: [
      ...refused,
      ...judged.flatMap(({ office: { line }, reason }) => (reason ? [{ line, reason }] : [])),
    ],
  }
}

interface Around {
  readonly file: ReadonlyMap<string, FileOffice>
  readonly there: ReadonlyMap<string, OfficeNode>
}

// A new office below another new one is as allowed as the nearest that is there already.
function forbidden(scope: Scope, office: FileOffice, { file, there }: Around): string | undefined {
  const may = (action: 'create' | 'edit', officeId: string | null) =>
    scope.ability.can(action, { kind: 'office', officeId })
  const known = there.get(office.code)
  if (known?.isClosed) return 'closed'
  let above = office.parent
  while (above !== null && !there.has(above)) above = file.get(above)?.parent ?? null
  const parent = above === null ? null : (there.get(above)?.id ?? null)
  if (!known) return may('create', parent) ? undefined : 'not-allowed'
  const isMoved = known.parent !== office.parent
  const former = known.parent === null ? null : (there.get(known.parent)?.id ?? null)
  const mayMove = !isMoved || (may('edit', parent) && may('edit', former))
  return may('edit', known.id) && mayMove ? undefined : 'not-allowed'
}

function differs(office: FileOffice, known: OfficeNode | undefined): boolean {
  if (!known) return false
  const { names, kind, parent, email } = office
  const is = [names.it, names.en ?? known.name.en, kind, parent, email]
  return (
    is.join('\n') !==
    [known.name.it, known.name.en, known.kind, known.parent, known.email].join('\n')
  )
}
