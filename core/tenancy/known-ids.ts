import type { Client } from 'pg'

/** What is there already, by the names that code knows it by. */
export interface KnownIds {
  readonly offices: ReadonlyMap<string, string>
  readonly staff: ReadonlyMap<string, string>
  readonly answers: ReadonlyMap<string, string>
  /** Roles that code declares and people here took away, as `staff office role`. */
  readonly taken: ReadonlySet<string>
  /** Services whose rules of routing people here wrote. */
  readonly routed: ReadonlySet<string>
}

/** Reads it; the tenant must be set. */
export async function knownIds(owner: Client, tenantId: string): Promise<KnownIds> {
  const named = async (column: string, table: string) => {
    const { rows } = await owner.query<{ name: string; id: string }>(
      `select ${column} as name, id from ${table} where tenant_id = $1`,
      [tenantId],
    )
    return new Map(rows.map(({ name, id }) => [name, id]))
  }
  const taken = await owner.query<{ key: string }>(
    `select concat_ws(' ', staff_id, office_id, role) as key from assignment_taken where tenant_id = $1`,
    [tenantId],
  )
  const routed = await owner.query<{ id: string }>(
    'select service_id as id from enabled_service where tenant_id = $1 and routing_is_live',
    [tenantId],
  )
  return {
    offices: await named('code', 'office'),
    staff: await named('email', 'staff'),
    answers: await named('code', 'standard_answer'),
    routed: new Set(routed.rows.map(({ id }) => id)),
    taken: new Set(taken.rows.map(({ key }) => key)),
  }
}
