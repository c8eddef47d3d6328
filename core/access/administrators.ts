import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import { lastAdministrator } from './faults.ts'

/** The role without which nobody could ever give a role again. */
export function administratorRole({ tenant }: Pick<Scope, 'tenant'>): string {
  return tenant.profile.kind === 'platform' ? 'platform-administrator' : 'tenant-administrator'
}

/** Whether somebody serves as administrator now, less one person where they are named. */
export async function hasAdministrator(scope: Scope, less?: string): Promise<boolean> {
  const { store, tenant } = scope
  const found = await store.row(sql`
    select from assignment a join staff s on s.tenant_id = a.tenant_id and s.id = a.staff_id
    where a.tenant_id = ${tenant.id} and a.role = ${administratorRole(scope)} and s.state = 'in'
      and s.id is distinct from ${less ?? null}::uuid limit 1`)
  return found !== undefined
}

/** Refuses what has taken the role from somebody and left nobody who has it; faults: access.last-administrator. */
export async function demandAdministrator(scope: Scope): Promise<void> {
  if (!(await hasAdministrator(scope))) throw lastAdministrator({})
}
