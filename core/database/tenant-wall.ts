import { currentTenant } from './wall.ts'

/** The policy of every walled entity: rows of the transaction's tenant, and none when there is none. */
export const tenantWall = {
  name: 'tenant_wall',
  using: (columns: Record<string, unknown>) => `${String(columns['tenantId'])} = ${currentTenant}`,
}
