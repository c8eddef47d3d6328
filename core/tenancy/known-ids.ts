import type { Client } from 'pg'

/** What is there already, by the names that code knows it by. */
export interface KnownIds {
  readonly offices: ReadonlyMap<string, string>
  readonly staff: ReadonlyMap<string, string>
  /** Roles that code declares and people here took away, as `staff office role`. */
  readonly taken: ReadonlySet<string>
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
  return {
    offices: await named('code', 'office'),
    staff: await named('email', 'staff'),
    taken: new Set(taken.rows.map(({ key }) => key)),
  }
}
