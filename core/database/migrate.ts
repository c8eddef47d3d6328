import { Client } from 'pg'
import type { Secrets } from '../operation/secrets.ts'
import { applySteps } from './apply-steps.ts'
import { kernelMigrations } from './migrations/kernel.ts'
import { expandSchema, type PluginSchema } from './plugin-schema.ts'
import { ensureRoles } from './roles.ts'

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
    const done = named('public', await applySteps(owner, kernelSteps))
    const owning = { owner, url: ownerUrl, secrets }
    for (const plugin of plugins) done.push(...named(plugin.id, await expandSchema(owning, plugin)))
    return done
  } finally {
    await owner.end()
  }
}

const kernelSteps = { schema: 'public', steps: kernelMigrations }

const named = (schema: string, steps: readonly string[]) =>
  steps.map((step) => `${schema}: ${step}`)
