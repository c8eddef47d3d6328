import type { Client } from 'pg'
import type { PluginMigration } from '../plugin/face/define-plugin.ts'

/** The steps of one schema, whose names are kept in its own table `migration`. */
export interface Steps {
  readonly schema: string
  readonly steps: readonly PluginMigration[]
  /** How long a step may wait for a lock that others hold; for ever unless said. */
  readonly lockTimeout?: `${number}s`
}

/**
 * Runs the steps that have not run yet, in order, all of them or none; answers their names. Two at once do
 * no harm: the second waits for the first.
 */
export async function applySteps(
  owner: Client,
  { schema, steps, lockTimeout }: Steps,
): Promise<string[]> {
  await owner.query('begin')
  try {
    await owner.query(`select pg_advisory_xact_lock(hashtextextended('steps of ' || $1, 0))`, [
      schema,
    ])
    const done = new Set(await appliedSteps(owner, schema))
    const waiting = steps.filter(({ name }) => !done.has(name))
    if (lockTimeout) await owner.query(`set local lock_timeout = '${lockTimeout}'`)
    for (const step of waiting) await applyStep(owner, schema, step)
    await owner.query('commit')
    return waiting.map(({ name }) => name)
  } catch (error) {
    await owner.query('rollback')
    throw error
  }
}

async function applyStep(
  owner: Client,
  schema: string,
  { name, sql }: PluginMigration,
): Promise<void> {
  const begun = await transactionOf(owner)
  await owner.query(sql)
  if ((await transactionOf(owner)) !== begun)
    throw new Error(`The step ${name} ends the transaction in which all steps are taken`)
  await owner.query(`insert into ${schema}.migration (name) values ($1)`, [name])
}

async function transactionOf(owner: Client): Promise<string | undefined> {
  const { rows } = await owner.query<{ id: string }>('select pg_current_xact_id()::text as id')
  return rows[0]?.id
}

/** The names of the steps that have run in a schema, in order. */
export async function appliedSteps(owner: Client, schema: string): Promise<string[]> {
  await owner.query(`create table if not exists ${schema}.migration (
    id serial primary key, name varchar(255), executed_at timestamptz default current_timestamp)`)
  const { rows } = await owner.query<{ name: string }>(
    `select name from ${schema}.migration order by id`,
  )
  return rows.map(({ name }) => name)
}
