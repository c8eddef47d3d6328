import type { MigrationObject } from '@mikro-orm/core'
import { Migration, Migrator } from '@mikro-orm/migrations'
import { MikroORM } from '@mikro-orm/postgresql'
import { Client } from 'pg'
import type { PluginMigration } from '../plugin/face/define-plugin.ts'
import type { Secrets } from '../operation/secrets.ts'
import { kernelMigrations } from './migrations/kernel.ts'
import { ensureRole, ensureRoles } from './roles.ts'

/** The schema of one plugin, with the steps that make it. */
export interface PluginSchema {
  readonly id: string
  readonly migrations?: readonly PluginMigration[]
}

/** Brings the database at the owner's URL up to date: roles, kernel, then each plugin in a schema of its own. */
export async function migrate(
  ownerUrl: string,
  secrets: Secrets,
  plugins: readonly PluginSchema[],
): Promise<string[]> {
  const owner = new Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    await ensureRoles(owner, secrets)
    const done = await apply(ownerUrl, 'public', kernelMigrations)
    for (const plugin of plugins) {
      await ensureSchema(owner, plugin.id)
      done.push(...(await apply(ownerUrl, plugin.id, plugin.migrations ?? [])))
    }
    return done
  } finally {
    await owner.end()
  }
}

async function ensureSchema(owner: Client, id: string): Promise<void> {
  const role = `dime_plugin_${id}`
  await ensureRole(owner, role, 'nologin')
  await owner.query(`create schema if not exists ${id};
    grant usage on schema ${id} to ${role}; grant ${role} to dime_app`)
}

async function apply(
  clientUrl: string,
  schema: string,
  steps: readonly PluginMigration[],
): Promise<string[]> {
  const orm = await MikroORM.init({
    clientUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    migrations: {
      tableName: `${schema}.migration`,
      migrationsList: steps.map(asMigration),
      snapshot: false,
      allOrNothing: true,
    },
  })
  try {
    const applied = await orm.migrator.up()
    return applied.map(({ name }) => `${schema}: ${name}`)
  } finally {
    await orm.close()
  }
}

function asMigration({ name, sql }: PluginMigration): MigrationObject {
  return {
    name,
    class: class extends Migration {
      override up(): void {
        this.addSql(sql)
      }
    },
  }
}
