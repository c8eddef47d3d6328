import { strict as assert } from 'node:assert'
import { randomUUID } from 'node:crypto'
import { Client } from 'pg'

/** A database of its own for one test file. */
export interface ScratchDatabase {
  readonly url: string
  /** Fails when somebody is still connected after five seconds. */
  drop(): Promise<void>
}

/** Creates an empty database with a unique name in the cluster whose owner is in `DATABASE_URL`. */
export async function scratchDatabase(): Promise<ScratchDatabase> {
  const cluster = process.env['DATABASE_URL']
  assert(cluster, 'DATABASE_URL names the owner of a throw-away PostgreSQL cluster')
  const name = `scratch_${randomUUID().replaceAll('-', '')}`
  const url = new URL(cluster)
  url.pathname = `/${name}`
  await run(cluster, `create database ${name}`)
  return { url: url.href, drop: () => run(cluster, `drop database ${name}`) }
}

async function run(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
