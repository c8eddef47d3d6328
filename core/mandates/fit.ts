import type { Scope } from '../operation/scope.ts'
import { today } from '../tenancy/today.ts'
import type { MandateKind, Recording } from './contract.ts'
import { lastDayAsMinor } from './days.ts'
import { daysNotValid, notAMinor, scopeNeeded, wrongParty } from './faults.ts'
import type { KnownParty } from './parties.ts'

const ofCompanies: readonly MandateKind[] = ['legale-rappresentante', 'dipendente']
const ofEither: readonly MandateKind[] = ['professionista']

/**
 * Refuses what does not fit: companies have representatives and employees, people have guardians, and a judge
 * says how far support goes. Faults: mandate.wrong-party, mandate.scope-needed.
 */
export function demandFit(recording: Recording, grantor: KnownParty, grantee: KnownParty): void {
  const { kind, services, archetype } = recording
  const isCompanyKind = ofCompanies.includes(kind)
  const isRight = ofEither.includes(kind) || isCompanyKind === (grantor.kind === 'company')
  if (!isRight || grantee.kind === 'company') throw wrongParty({})
  if (kind === 'amministrazione-di-sostegno' && !services && !archetype) throw scopeNeeded({})
}

/**
 * The last day: what is done for a child ends when the child is of age, whatever the paper says.
 * Faults: mandate.not-a-minor, mandate.days-not-valid.
 */
export function lastDayOf(
  scope: Scope,
  { kind, from, to: told }: Recording,
  { birthdate }: KnownParty,
): string | null {
  const day = today(scope)
  const asMinor = birthdate && lastDayAsMinor(birthdate)
  const isMinor = asMinor !== null && asMinor >= day
  if (kind === 'genitore' && !isMinor) throw notAMinor({})
  const isForChild = isMinor && (kind === 'genitore' || kind === 'tutela')
  const to = isForChild && (told === null || told > asMinor) ? asMinor : told
  if (to !== null && (to < from || to < day)) throw daysNotValid({ from, to })
  return to
}
