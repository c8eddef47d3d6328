import type { Scope } from '../operation/scope.ts'
import type { TargetKind } from './level.ts'
import { reckonTargets } from './reckon-targets.ts'

type Known = { readonly id: string }

/**
 * Brings the promises of a ticket in line with what the record says of it now; the same however often it is
 * asked. `isAnew` promises by the levels of now, as after a transfer to another office.
 */
export async function recomputeTargets(scope: Scope, { id }: Known, isAnew = false): Promise<void> {
  await reckonTargets(scope, [id], { isAnew })
}

/** Brings the promises of a ticket that moved in line; words of those who serve are an answer to the citizen. */
export async function targetsMoved(
  scope: Scope,
  { id }: Known,
  message: string | undefined,
): Promise<void> {
  const isAnswer = message !== undefined && scope.actor.kind === 'staff'
  await reckonTargets(scope, [id], isAnswer ? { met: 'acknowledge' } : {})
}

/** A promise is met by what does not show on the ticket: the citizen was answered. */
export async function targetMet(scope: Scope, { id }: Known, met: TargetKind): Promise<void> {
  await reckonTargets(scope, [id], { met })
}
