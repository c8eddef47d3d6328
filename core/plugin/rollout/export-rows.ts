import sql from 'sql-template-tag'
import { auditing } from '../../audit/audit.ts'
import { demandProof } from '../../identity/proof.ts'
import type { Scope } from '../../operation/scope.ts'
import { lineThere } from '../../platform/line.ts'
import type { PluginExport } from './contract.ts'
import { currentPlugin } from './record/current.ts'

/** A plugin's own rows of every tenant as one file; noted there and here. Faults: plugin.unknown, identity.proof-needed. */
export async function exportRows(scope: Scope, id: string): Promise<PluginExport> {
  demandProof(scope)
  const { live } = await currentPlugin(scope.store, id)
  const act = { action: 'plugin.exported', data: { plugin: id } }
  const line = JSON.stringify(lineThere(scope, act))
  const rows = await scope.store.rows<{ one: unknown }>(
    sql`select * from platform.plugin_rows(${id}, ${line}::jsonb) as one`,
  )
  scope.store.send(auditing(scope, act))
  const at = scope.now.toISOString()
  const told = {
    plugin: id,
    version: live?.version ?? null,
    at,
    tenants: rows.map(({ one }) => one),
  }
  return {
    name: `${id}-${at.slice(0, 10)}.json`,
    type: 'application/json',
    bytes: Buffer.from(JSON.stringify(told, null, 2)).toString('base64'),
  }
}
