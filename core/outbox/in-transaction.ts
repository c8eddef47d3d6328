import type { Pool, PoolClient } from 'pg'

/** Runs work in one transaction on a connection of the pool: all of it holds, or nothing does. */
export async function inTransaction<T>(
  pool: Pool,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  const ended = (error: Error) => void error // the query that waits hears of it
  client.on('error', ended)
  try {
    await client.query('begin')
    const result = await work(client)
    await client.query('commit')
    client.release()
    return result
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    client.release(true)
    throw error
  } finally {
    client.off('error', ended)
  }
}
