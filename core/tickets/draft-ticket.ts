import { randomUUID } from 'node:crypto'
import { beginning } from '../lifecycle/standing.ts'
import { personOf } from '../identity/actor.ts'
import type { Scope } from '../operation/scope.ts'
import type { Answers } from '../service/answers.ts'
import type { LiveService } from '../service/catalogue.ts'
import { fieldWords, optionLabel, serviceWords } from '../service/service-words.ts'
import { newCode } from './code.ts'
import type { Submission } from './contract.ts'
import type { Destination } from './routing.ts'
import type { Ticket } from './ticket.entity.ts'

/** A ticket that comes from its twin in another organisation. */
export interface Twin {
  readonly tenant: string
  readonly id: string
}

/** What a ticket is drafted from. */
export interface Draft {
  readonly sent: Submission
  readonly live: LiveService
  readonly answers: Answers
  readonly destination: Destination
  readonly twin?: Twin
}

/** A new ticket, not yet written: its code, its clock and where it goes. */
export function draftTicket(
  scope: Scope,
  { sent, live, answers, destination, twin }: Draft,
): Ticket {
  const { service } = live
  const calendar = destination.office.calendar ?? scope.tenant.profile.calendar
  const begun = { lifecycle: service.lifecycle, term: service.clock.term }
  return {
    ...beginning(begun, { now: scope.now, calendar }),
    ...origin(scope, sent, twin),
    tenantId: scope.tenant.id,
    id: randomUUID(),
    code: newCode(),
    serviceId: service.id,
    pluginVersion: live.version,
    subject: subjectOf(scope, live, answers),
    answers,
    language: scope.locale,
    officeId: destination.office.id,
    assigneeId: null,
    because: destination.because,
    receivedAt: scope.now,
    fired: [],
    ...twinning(destination, twin),
    version: 1,
  }
}

function origin({ actor }: Scope, sent: Submission, twin: Twin | undefined) {
  if (twin) return { channel: 'referral', personId: null, contact: null, callId: null }
  const contact = sent.contact ?? null
  if (actor.kind === 'staff') {
    const channel = sent.call ? 'phone' : 'desk'
    return { channel, personId: sent.person ?? null, contact, callId: sent.call ?? null }
  }
  const personId = actor.kind === 'citizen' ? personOf(actor) : null
  return { channel: 'web', personId, contact, callId: null }
}

function twinning(destination: Destination, twin: Twin | undefined) {
  if (twin) return { twinTenant: twin.tenant, twinId: twin.id, isOrigin: false }
  return {
    twinTenant: destination.toTenant,
    twinId: null,
    isOrigin: destination.toTenant ? true : null,
  }
}

function subjectOf(scope: Scope, { service }: LiveService, answers: Answers): string {
  const value = service.subject ? answers[service.subject] : undefined
  if (typeof value !== 'string') return ''
  const words = fieldWords(serviceWords(scope, { serviceId: service.id }), service.subject ?? '')
  return optionLabel(words, value).slice(0, 200)
}
