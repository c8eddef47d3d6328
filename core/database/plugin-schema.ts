import type { Client } from 'pg'
import type { PluginMigration } from '../plugin/face/define-plugin.ts'
import { appliedSteps, applySteps } from './apply-steps.ts'
import { adoptSchema, isForeign } from './adopt-schema.ts'
import { asMaker, ensureMaker, makerOf, type Owning } from './maker.ts'
import { dropRole, ensureRole, grantRole } from './roles.ts'

/** The schema of one plugin, with the steps that make it. */
export interface PluginSchema {
  readonly id: string
  readonly migrations?: readonly PluginMigration[]
}

const roleOf = (id: string) => `dime_plugin_${id}`

// A step that cannot have its lock would let everybody queue behind it: better it is tried again another time.
const lockTimeout = '4s'

/**
 * Runs a plugin's steps in its own schema, all or none, with no right to anything else. Where something stood
 * before, those that older versions could not live with wait for `contractSchema`.
 */
export async function expandSchema(
  owning: Owning,
  { id, migrations = [] }: PluginSchema,
): Promise<string[]> {
  await ensureSchema(owning, id)
  return asMaker(owning, id, async (maker) => {
    const isNew = (await appliedSteps(maker, id)).length === 0
    const steps = isNew ? migrations : migrations.filter(({ phase }) => phase !== 'contract')
    const done = await applySteps(maker, { schema: id, steps, lockTimeout })
    await maker.query(`grant usage on schema ${id} to dime_platform;
      grant select on all tables in schema ${id} to dime_platform`) // to give a plugin's rows away, a tenant at a time
    return done
  })
}

/** Runs the steps that waited until older versions had drained. */
export function contractSchema(
  owning: Owning,
  { id, migrations = [] }: PluginSchema,
): Promise<string[]> {
  const steps = { schema: id, steps: migrations, lockTimeout } as const
  return asMaker(owning, id, (maker) => applySteps(maker, steps))
}

/** Removes a plugin's schema with all its rows, and its roles. */
export async function dropSchema(owner: Client, id: string): Promise<void> {
  if (await isForeign(owner, id)) return
  await owner.query(`drop schema if exists ${id} cascade`)
  for (const role of [roleOf(id), makerOf(id)]) await dropRole(owner, role)
}

async function ensureSchema(owning: Owning, id: string): Promise<void> {
  const { owner } = owning
  if (await isForeign(owner, id)) throw new Error(`The schema ${id} is not a plugin’s`)
  const role = roleOf(id)
  await ensureRole(owner, role, 'nologin')
  await grantRole(owner, role, 'dime_app')
  await ensureMaker(owning, id)
  await owner.query(`create schema if not exists ${id} authorization ${makerOf(id)};
    grant usage on schema ${id} to ${role}`)
  await adoptSchema(owner, id)
}
