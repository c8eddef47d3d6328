import type { Client } from 'pg'
import type { PluginMigration } from '../plugin/face/define-plugin.ts'
import { appliedSteps, applySteps } from './apply-steps.ts'
import { dropRole, ensureRole, grantRole } from './roles.ts'

/** The schema of one plugin, with the steps that make it. */
export interface PluginSchema {
  readonly id: string
  readonly migrations?: readonly PluginMigration[]
}

const roleOf = (id: string) => `dime_plugin_${id}`

/**
 * Runs a plugin's steps in its own schema, all or none. Where something stood before, those that older
 * versions could not live with wait for `contractSchema`.
 */
export async function expandSchema(
  owner: Client,
  { id, migrations = [] }: PluginSchema,
): Promise<string[]> {
  await ensureSchema(owner, id)
  const isNew = (await appliedSteps(owner, id)).length === 0
  const steps = isNew ? migrations : migrations.filter(({ phase }) => phase !== 'contract')
  const done = await applySteps(owner, { schema: id, steps })
  await owner.query(`grant usage on schema ${id} to dime_platform;
    grant select on all tables in schema ${id} to dime_platform`) // to give a plugin's rows away, a tenant at a time
  return done
}

/** Runs the steps that waited until older versions had drained. */
export function contractSchema(
  owner: Client,
  { id, migrations = [] }: PluginSchema,
): Promise<string[]> {
  return applySteps(owner, { schema: id, steps: migrations })
}

/** Removes a plugin's schema with all its rows, and its role. */
export async function dropSchema(owner: Client, id: string): Promise<void> {
  await owner.query(`drop schema if exists ${id} cascade`)
  await dropRole(owner, roleOf(id))
}

async function ensureSchema(owner: Client, id: string): Promise<void> {
  const role = roleOf(id)
  await ensureRole(owner, role, 'nologin')
  await grantRole(owner, role, 'dime_app')
  await owner.query(`create schema if not exists ${id}; grant usage on schema ${id} to ${role}`)
}
