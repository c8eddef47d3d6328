import { applyTenants, createSecrets } from '@dime/core/running'
import { tenants } from '@dime/tenants'
import { Client } from 'pg'
import { onDemoSites } from '../../../launch/demo-sites.ts'
import type { Figure } from '../figure.ts'

const limit = 2

/** How long the whole city of Venice takes to be applied again, when nothing has changed. */
export async function applyingAgain(databaseUrl: string, secret: string): Promise<Figure> {
  const owner = new Client({ connectionString: databaseUrl })
  await owner.connect()
  try {
    const secrets = createSecrets(secret)
    const declared = onDemoSites(tenants, undefined)
    await applyTenants(owner, declared, secrets)
    const begun = performance.now()
    const changes = await applyTenants(owner, declared, secrets)
    const value = (performance.now() - begun) / 1_000
    if (changes.length > 0) throw new Error('What was applied a moment ago has changed')
    return {
      title: `tenants/venezia and the other ${declared.length - 1} applied again`,
      value,
      limit,
      unit: 's',
    }
  } finally {
    await owner.end()
  }
}
