import type { Pool, PoolClient } from 'pg'

const uuid = /^[0-9a-f-]{36}$/

/** Runs `work` in one transaction of the tenant: all of it is written, or nothing is. */
export async function inTransaction<T>(
  pool: Pool,
  tenant: string,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  if (!uuid.test(tenant)) throw new TypeError('A tenant is a UUID')
  const client = await pool.connect()
  const ended = (error: Error) => void error // the query that waits hears of it; without a listener the process would end
  client.on('error', ended)
  try {
    // One message, one round trip; the value was checked above, since a simple query takes no parameters.
    await client.query(`begin; select set_config('app.tenant', '${tenant}', true)`)
    const result = await work(client)
    await client.query('commit')
    return give(client, ended, result)
  } catch (error) {
    await abandon(client, ended)
    throw error
  }
}

function give<T>(client: PoolClient, ended: (error: Error) => void, result: T): T {
  client.off('error', ended)
  client.release()
  return result
}

async function abandon(client: PoolClient, ended: (error: Error) => void): Promise<void> {
  const failed = await client.query('rollback').then(
    () => undefined,
    (error: Error) => error,
  )
  client.off('error', ended)
  client.release(failed)
}
