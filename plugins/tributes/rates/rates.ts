import type { Lent } from '@dime/core'

/** The rates of a year by name; nothing under a name that the council did not decide. */
export type Rates = ReadonlyMap<string, number>

/** Where rates are read: the tenant's own table, or any other of the kind. */
export interface RateTable {
  ofYear(year: number): Promise<Rates>
}

/** The rates kept in the plugin's own schema, in the tenant of the task. */
export function createRateTable(lent: Lent): RateTable {
  return {
    async ofYear(year) {
      const rows = await lent.rows<{ name: string; value: number }>(
        'select name, value::float8 as value from tributes.rate where year = $1',
        [year],
      )
      return new Map(rows.map(({ name, value }) => [name, value]))
    },
  }
}
