import { administratorRole, hasAdministrator } from '../access/administrators.ts'
import type { Scope } from '../operation/scope.ts'
import { wordsFor } from '../texts/words.ts'
import { beyond, type HeldStaff } from './held-staff.ts'

/** Why somebody may not leave by the actor's hand, in the reader's words; nothing where they may. */
export async function whyNotLeave(
  scope: Scope,
  held: HeldStaff | undefined,
): Promise<string | undefined> {
  const reason = await reasonOf(scope, held)
  return reason && wordsFor(scope.locale).say(`leave.${reason}`, {})
}

async function reasonOf(scope: Scope, held: HeldStaff | undefined): Promise<string | undefined> {
  if (!held) return 'unknown'
  if (held.id === scope.actor.id) return 'oneself'
  if (!isTheirs(scope, held)) return 'not-allowed'
  if (held.state === 'left') return 'left-already'
  if (await beyond(scope, held)) return 'holds-more'
  return (await isLastAdministrator(scope, held)) ? 'last-administrator' : undefined
}

function isTheirs({ ability }: Scope, { assignments }: HeldStaff): boolean {
  const may = (officeId: string | null) => ability.can('remove', { kind: 'staff', officeId })
  return may(null) || assignments.some(({ office }) => may(office))
}

async function isLastAdministrator(scope: Scope, { id, assignments }: HeldStaff): Promise<boolean> {
  const holds = assignments.some(({ role }) => role === administratorRole(scope))
  return holds && !(await hasAdministrator(scope, id))
}
