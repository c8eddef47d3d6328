import type { Client, Pool, PoolClient, QueryConfig } from 'pg'

const uuid = /^[0-9a-f-]{36}$/

/** Sends a statement behind those before it and waits for nothing; one that fails fails the transaction. */
export type Send = (statement: QueryConfig | string) => void

/** What is done in a transaction, on its connection. */
export type Work<T> = (client: PoolClient, send: Send) => Promise<T>

/** Runs work in one transaction on a connection of the pool: all of it is written, or nothing is. */
export async function inTransaction<T>(
  pool: Pool,
  work: Work<T>,
  begin: string = 'begin',
): Promise<T> {
  const client = await pool.connect()
  const ended = (error: Error) => void error // the query that waits hears of it; without a listener the process would end
  client.on('error', ended)
  const { send, underWay } = sendingOn(client)
  let broken: Error | undefined
  try {
    send(begin)
    const result = await work(client, send)
    send('commit')
    await Promise.all(underWay)
    return result
  } catch (error) {
    await client.query('rollback').catch((failed: Error) => (broken = failed))
    throw await causeOf(error, underWay)
  } finally {
    client.off('error', ended)
    client.release(broken)
  }
}

/** Runs work in one transaction of the tenant. */
export async function inTenant<T>(pool: Pool, tenant: string, work: Work<T>): Promise<T> {
  if (!uuid.test(tenant)) throw new TypeError('A tenant is a UUID')
  // One message; the value was checked, since a simple query takes no parameters.
  return inTransaction(pool, work, `begin; set local app.tenant = '${tenant}'`)
}

function sendingOn(client: PoolClient): { send: Send; underWay: readonly Promise<unknown>[] } {
  const underWay: Promise<unknown>[] = []
  const send: Send = (statement) => {
    gather(client)
    const sent = client.query(statement)
    sent.catch(() => undefined) // heard of at the end of the transaction
    underWay.push(sent)
  }
  return { send, underWay }
}

// All that is asked before anything is truly waited for leaves together: a message costs more than what is in it.
function gather(client: PoolClient): void {
  const { stream } = (client as PoolClient & Pick<Client, 'connection'>).connection // which the types of a pool leave out
  stream.cork()
  process.nextTick(() => stream.uncork())
}

const isAborted = (failure: unknown) =>
  failure instanceof Error && 'code' in failure && failure.code === '25P02'

// A transaction that failed answers whatever comes behind with that alone: what had failed says why.
async function causeOf(failure: unknown, underWay: readonly Promise<unknown>[]): Promise<unknown> {
  if (!isAborted(failure)) return failure
  const settled = await Promise.allSettled(underWay)
  const first = settled.find((sent) => sent.status === 'rejected')
  return first ? first.reason : failure
}
