import { Kysely, MikroORM, type SqlEntityManager } from '@mikro-orm/postgresql'
import { PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import { Call } from '../desk/call.entity.ts'
import { Ticket } from '../tickets/ticket.entity.ts'
import { planName } from './plan-name.ts'

/** Entities of the record, loaded and saved in a transaction that is open already. */
export interface Entities {
  on(client: PoolClient): SqlEntityManager
  close(): Promise<void>
}

/** Learns the entities; what is asked outside a transaction goes over the pool, which shows no tenant's rows. */
export async function openEntities(pool: Pool): Promise<Entities> {
  const orm = await MikroORM.init({
    entities: [Ticket, Call],
    driverOptions: dialectOver(() => pool.connect()),
    dbName: 'dime',
    ensureDatabase: false,
  })
  const contexts = new WeakMap<PoolClient, Kysely<unknown>>()
  const contextOf = (client: PoolClient): Kysely<unknown> => {
    const known = contexts.get(client)
    if (known) return known
    const context = new Kysely<unknown>({ dialect: dialectOver(async () => lentOut(client)) })
    contexts.set(client, context)
    return context
  }
  return {
    on(client) {
      const entities = orm.em.fork()
      entities.setTransactionContext(contextOf(client))
      return entities
    },
    close: () => orm.close(),
  }
}

function dialectOver(connect: PostgresPool['connect']): PostgresDialect {
  return new PostgresDialect({ pool: { connect, end: async () => undefined, options: {} } })
}

// Whoever opened the transaction gives the connection back; what is asked often keeps its plan there.
function lentOut(client: PoolClient): PostgresPoolClient {
  const query = (text: string, values: readonly unknown[]) =>
    client.query({ text, values: [...values], ...planName(text) })
  // Theirs can be asked by a cursor too, by which no entity is read.
  return { query: query as unknown as PostgresPoolClient['query'], release: () => undefined }
}
