import { demand } from '../access/ability.ts'
import { thingOf } from '../access/thing.ts'
import type { Scope } from '../operation/scope.ts'
import type { StaffInvitation } from './contract.ts'

/** Refuses unless each office is there and the actor may ask people into it; faults: access.office-unknown, access.not-allowed. */
export async function demandInviting(
  scope: Scope,
  assignments: StaffInvitation['assignments'],
): Promise<void> {
  for (const { office } of assignments) {
    await thingOf(scope, 'office', office)
    demand(scope.ability, 'invite', { kind: 'staff', officeId: office })
  }
}
