import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import type { StaffRow } from './contract.ts'

/** Somebody who is there already, as a table of people is compared with them. */
export interface KnownStaff {
  readonly id: string
  readonly name: string
  readonly state: StaffRow['state']
  readonly version: number
  readonly offices: readonly string[]
  /** What they hold, as `role office`. */
  readonly holds: ReadonlySet<string>
}

type Stored = Omit<KnownStaff, 'holds' | 'offices'> & {
  readonly email: string
  readonly held: readonly { readonly role: string; readonly office: string }[]
}

/** Everybody of the tenant, by address; those who left too. */
export async function knownStaff({ store, tenant }: Scope): Promise<Map<string, KnownStaff>> {
  const rows = await store.rows<Stored>(sql`
    select s.id, s.email, s.name, s.state, s.version,
      coalesce(jsonb_agg(jsonb_build_object('role', a.role, 'office', a.office_id)) filter (where a.role is not null), '[]') as held
    from staff s left join assignment a on a.tenant_id = s.tenant_id and a.staff_id = s.id
    where s.tenant_id = ${tenant.id} group by s.tenant_id, s.id`)
  return new Map(
    rows.map(({ email, held, ...known }) => [
      email,
      {
        ...known,
        offices: held.map(({ office }) => office),
        holds: new Set(held.map(({ role, office }) => `${role} ${office}`)),
      },
    ]),
  )
}
