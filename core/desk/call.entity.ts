import { defineEntity, p, type InferEntity } from '@mikro-orm/core'
import { tenantWall } from '../database/tenant-wall.ts'

/** A telephone call, put together from the events of the telephone system. */
export const Call = defineEntity({
  name: 'Call',
  tableName: 'call',
  rowLevelSecurity: 'force',
  policies: [tenantWall],
  properties: {
    tenantId: p.uuid().primary(),
    id: p.uuid().primary(),
    externalId: p.string(),
    state: p.string(),
    phone: p.string().nullable(),
    phoneKey: p.string().nullable(),
    queue: p.string().nullable(),
    agentId: p.uuid().nullable(),
    personId: p.uuid().nullable(),
    checks: p.array(),
    startedAt: p.datetime(),
    answeredAt: p.datetime().nullable(),
    endedAt: p.datetime().nullable(),
    closedAt: p.datetime().nullable(),
    outcome: p.string().nullable(),
    note: p.text().nullable(),
    version: p.integer().version(),
  },
})

/** A telephone call. */
export type Call = InferEntity<typeof Call>
