import type { Scope } from '../../operation/scope.ts'
import { storedOffice } from '../../tenancy/office-rows.ts'
import { inWords } from '../../tenancy/words.ts'
import type { EnablingView } from './contract.ts'

/** The office by its name; nothing for the whole organisation. Faults: offices.unknown. */
export async function placeOf(scope: Scope, office: string | null): Promise<EnablingView['place']> {
  if (office === null) return null
  const { id, code, name } = await storedOffice(scope, office)
  return { id, code, name: inWords(scope, name) }
}
