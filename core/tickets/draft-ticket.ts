import { randomUUID } from 'node:crypto'
import { beginning } from '../lifecycle/standing.ts'
import { priorityOf } from '../levels/urgency.ts'
import type { Scope } from '../operation/scope.ts'
import { newCode } from './code.ts'
import type { Draft } from './draft.ts'
import { originOf, twinOf } from './origin.ts'
import { subjectOf } from './subject-of.ts'
import type { Ticket } from './ticket.entity.ts'

/** A new ticket, not yet written: its code, its clock and where it goes. */
export function draftTicket(
  scope: Scope,
  { sent, live, answers, destination, way, source }: Draft,
): Ticket {
  const { service } = live
  const calendar = destination.office.calendar ?? scope.tenant.profile.calendar
  const begun = { lifecycle: service.lifecycle, term: service.clock.term }
  return {
    ...beginning(begun, { now: scope.now, calendar }),
    ...originOf(scope, sent, source),
    ...way,
    routeId: destination.rule,
    priority: priorityOf(service, answers),
    tenantId: scope.tenant.id,
    id: randomUUID(),
    code: newCode(),
    serviceId: service.id,
    pluginVersion: live.version,
    subject: subjectOf(scope, live, answers),
    answers,
    officeId: destination.office.id,
    assigneeId: null,
    mergedInto: null,
    because: destination.because,
    receivedAt: scope.now,
    fired: [],
    ...twinOf(destination, source),
    version: 1,
  }
}
