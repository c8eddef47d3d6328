import { notAllowed } from '../access/faults.ts'
import type { Scope } from '../operation/scope.ts'
import { demandLevel } from '../service/demand-level.ts'
import { today } from '../tenancy/today.ts'
import type { Giving } from './contract.ts'
import { yearsAfter } from './days.ts'
import { daysNotValid, ownNameNeeded } from './faults.ts'

/**
 * Refuses whoever may not give a mandate: only a citizen does, in their own name, surely known, for a year at most.
 * Faults: access.not-allowed, mandate.own-name-needed, mandate.days-not-valid, service.level-too-low.
 */
export function demandGiving(scope: Scope, { from, to }: Giving): void {
  const { actor } = scope
  if (actor.kind !== 'citizen') throw notAllowed({ action: 'create', subject: 'mandate' })
  if (actor.behalf) throw ownNameNeeded({})
  demandLevel(scope, 'spid-2')
  const isFit = from >= today(scope) && to >= from && to <= yearsAfter(from, 1)
  if (!isFit) throw daysNotValid({ from, to })
}
