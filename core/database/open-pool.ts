import { Pool, type PoolConfig } from 'pg'

/** Opens connections on which a statement need not wait for the answer to the one before it. */
export function openPool(config: PoolConfig): Pool {
  const pool = new Pool({ ...config, pipeline: true })
  pool.on('error', (error) => void error) // an idle connection that broke is replaced at the next call
  return pool
}
