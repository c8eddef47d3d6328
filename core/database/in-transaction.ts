import type { Pool, PoolClient } from 'pg'

const uuid = /^[0-9a-f-]{36}$/

/** Runs work in one transaction on a connection of the pool: all of it is written, or nothing is. */
export async function inTransaction<T>(
  pool: Pool,
  work: (client: PoolClient) => Promise<T>,
  begin = 'begin',
): Promise<T> {
  const client = await pool.connect()
  const ended = (error: Error) => void error // the query that waits hears of it; without a listener the process would end
  client.on('error', ended)
  let broken: Error | undefined
  try {
    await client.query(begin)
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch((failed: Error) => (broken = failed))
    throw error
  } finally {
    client.off('error', ended)
    client.release(broken)
  }
}

/** Runs work in one transaction of the tenant. */
export async function inTenant<T>(
  pool: Pool,
  tenant: string,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  if (!uuid.test(tenant)) throw new TypeError('A tenant is a UUID')
  // One message, one round trip; the value was checked, since a simple query takes no parameters.
  return inTransaction(pool, work, `begin; select set_config('app.tenant', '${tenant}', true)`)
}
