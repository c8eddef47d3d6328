import { defineEntity, p, type InferEntity } from '@mikro-orm/core'
import type { Priority } from '../levels/level.ts'
import type { AnyLifecycle } from '../lifecycle/lifecycle.ts'
import type { StoredPause } from '../lifecycle/standing.ts'
import type { Term } from '../lifecycle/term.ts'
import type { Requester } from '../routing/condition.ts'
import { tenantWall } from '../database/tenant-wall.ts'

/** How the sender can be reached. */
export interface Contact {
  name?: string | undefined
  email?: string | undefined
  phone?: string | undefined
}

/** A request to an office on its way through its lifecycle; changed through `transition()` alone. */
export const Ticket = defineEntity({
  name: 'Ticket',
  tableName: 'ticket',
  rowLevelSecurity: 'force',
  policies: [tenantWall],
  properties: {
    tenantId: p.uuid().primary(),
    id: p.uuid().primary(),
    code: p.string(),
    serviceId: p.string(),
    pluginVersion: p.string(),
    lifecycle: p.json<AnyLifecycle>(),
    state: p.string(),
    isEnded: p.boolean(),
    isPaused: p.boolean(),
    subject: p.string(),
    answers: p.json<Record<string, unknown>>(),
    contact: p.json<Contact>().nullable(),
    channel: p.string(),
    language: p.string(),
    officeId: p.uuid(),
    assigneeId: p.uuid().nullable(),
    personId: p.uuid().nullable(),
    callId: p.uuid().nullable(),
    parentId: p.uuid().nullable(),
    mergedInto: p.uuid().nullable(),
    because: p.json<{ it: string; en?: string }>().nullable(),
    /** The rule of routing that sent it to its first office, and who asked. */
    routeId: p.uuid().nullable(),
    requester: p.string().$type<Requester>().nullable(),
    priority: p.string().$type<Priority>(),
    term: p.json<Term>(),
    pauses: p.json<StoredPause[]>(),
    receivedAt: p.datetime(),
    clockFrom: p.datetime(),
    enteredAt: p.datetime(),
    dueAt: p.datetime().nullable(),
    endedAt: p.datetime().nullable(),
    fired: p.array(),
    twinTenant: p.uuid().nullable(),
    twinId: p.uuid().nullable(),
    isOrigin: p.boolean().nullable(),
    version: p.integer().version(),
  },
})

/** A request to an office on its way through its lifecycle. */
export type Ticket = InferEntity<typeof Ticket>
