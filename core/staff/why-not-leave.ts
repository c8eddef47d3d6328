import sql from 'sql-template-tag'
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

// Without an administrator who can sign in, nobody could ever make another one.
async function isLastAdministrator({ store, tenant }: Scope, held: HeldStaff): Promise<boolean> {
  const { kind } = tenant.profile
  const role = kind === 'platform' ? 'platform-administrator' : 'tenant-administrator'
  if (!held.assignments.some((assignment) => assignment.role === role)) return false
  const other = await store.row(sql`
    select from assignment a join staff s on s.tenant_id = a.tenant_id and s.id = a.staff_id
    where a.tenant_id = ${tenant.id} and a.role = ${role} and s.id <> ${held.id} and s.state = 'in' limit 1`)
  return other === undefined
}
