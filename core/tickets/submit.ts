import { randomUUID } from 'node:crypto'
import sql from 'sql-template-tag'
import { signInNeeded } from '../access/faults.ts'
import { localDay } from '../lifecycle/zone.ts'
import type { WriteScope } from '../operation/scope.ts'
import { checkAnswers, type Answers } from '../service/answers.ts'
import type { LiveService } from '../service/catalogue.ts'
import type { AccessLevel } from '../service/define-service.ts'
import { levelTooLow, unknownService } from '../service/faults.ts'
import { inWords } from '../tenancy/offices.ts'
import { reckonTicket } from './clock.ts'
import { newCode } from './code.ts'
import type { Receipt, Submission } from './contract.ts'
import { claimPhotos } from './photos.ts'
import { route, type Destination } from './routing.ts'
import { fieldWords, optionLabel, serviceTitle, serviceWords } from '../service/service-words.ts'
import { telling } from './story.ts'
import type { Ticket } from './ticket.entity.ts'

/** A ticket that comes from its twin in another organisation. */
export interface Twin {
  readonly tenant: string
  readonly id: string
  readonly contact: Ticket['contact']
}

/**
 * Opens a ticket: checks the answers, routes it, starts its clock; one transaction.
 * Faults: service.not-offered, service.answers-not-valid, service.level-too-low, access.sign-in-needed.
 */
export async function submit(scope: WriteScope, sent: Submission, twin?: Twin): Promise<Receipt> {
  const live = scope.lent.catalogue.find(sent.service)
  if (!live) throw unknownService({ service: sent.service })
  demandLevel(scope, live.service.access)
  const answers = checkAnswers(live.service.form, sent.answers, scope.locale)
  const destination = await route(scope, sent.service, answers)
  const ticket = draft(scope, { sent, live, answers, destination, ...(twin && { twin }) })
  await insert(scope, ticket)
  await claimPhotos(scope, ticket, live.service.form)
  await scope.store.rows(telling(scope, ticket, { kind: 'opened', event: 'ticket.opened', data: { channel: ticket.channel } }))
  return receipt(scope, ticket, destination)
}

const levels: Readonly<Record<AccessLevel, number>> = { anyone: 0, 'spid-1': 1, 'spid-2': 2, 'spid-3': 3 }

function demandLevel({ actor }: WriteScope, access: AccessLevel): void {
  const level = levels[access]
  if (actor.kind === 'anonymous' && level > 0) throw signInNeeded({ level })
  if (actor.kind === 'citizen' && (actor.level ?? 0) < level) throw levelTooLow({ level })
}

interface Draft {
  readonly sent: Submission
  readonly live: LiveService
  readonly answers: Answers
  readonly destination: Destination
  readonly twin?: Twin
}

function draft(scope: WriteScope, { sent, live, answers, destination, twin }: Draft): Ticket {
  const { service } = live
  const started = { term: service.clock.term, pauses: [], clockFrom: scope.now }
  const calendar = destination.office.calendar ?? scope.tenant.profile.calendar
  return {
    ...started,
    ...origin(scope, sent, twin),
    tenantId: scope.tenant.id,
    id: randomUUID(),
    code: newCode(),
    serviceId: service.id,
    pluginVersion: live.version,
    lifecycle: service.lifecycle,
    state: service.lifecycle.start,
    isEnded: false,
    isPaused: false,
    subject: subjectOf(scope, live, answers),
    answers,
    language: scope.locale,
    officeId: destination.office.id,
    assigneeId: null,
    callId: sent.call ?? null,
    because: destination.because,
    receivedAt: scope.now,
    enteredAt: scope.now,
    dueAt: reckonTicket(started, calendar, scope.now).dueAt,
    endedAt: null,
    fired: [],
    ...twinning(destination, twin),
    version: 1,
  }
}

function origin({ actor }: WriteScope, sent: Submission, twin: Twin | undefined) {
  if (twin) return { channel: 'referral', personId: null, contact: twin.contact }
  const personId = actor.kind === 'citizen' ? actor.id : actor.kind === 'staff' ? (sent.person ?? null) : null
  const byStaff = sent.call ? 'phone' : 'desk'
  return { channel: actor.kind === 'staff' ? byStaff : 'web', personId, contact: sent.contact ?? null }
}

function twinning(destination: Destination, twin: Twin | undefined) {
  if (twin) return { twinTenant: twin.tenant, twinId: twin.id, isOrigin: false }
  return { twinTenant: destination.toTenant, twinId: null, isOrigin: destination.toTenant ? true : null }
}

function subjectOf(scope: WriteScope, { service }: LiveService, answers: Answers): string {
  const value = service.subject ? answers[service.subject] : undefined
  if (typeof value !== 'string') return ''
  const words = fieldWords(serviceWords(scope, { serviceId: service.id }), service.subject ?? '')
  return optionLabel(words, value).slice(0, 200)
}

async function insert(scope: WriteScope, t: Ticket): Promise<void> {
  await scope.store.rows(sql`
    insert into ticket (tenant_id, id, code, service_id, plugin_version, lifecycle, state, subject, answers, contact,
      channel, language, office_id, person_id, call_id, because, term, received_at, clock_from, entered_at, due_at,
      twin_tenant, twin_id, is_origin)
    values (${t.tenantId}, ${t.id}, ${t.code}, ${t.serviceId}, ${t.pluginVersion}, ${JSON.stringify(t.lifecycle)}::jsonb,
      ${t.state}, ${t.subject}, ${JSON.stringify(t.answers)}::jsonb, ${t.contact && JSON.stringify(t.contact)}::jsonb,
      ${t.channel}, ${t.language}, ${t.officeId}, ${t.personId}, ${t.callId}, ${t.because && JSON.stringify(t.because)}::jsonb,
      ${JSON.stringify(t.term)}::jsonb, ${t.receivedAt}, ${t.clockFrom}, ${t.enteredAt}, ${t.dueAt},
      ${t.twinTenant}, ${t.twinId}, ${t.isOrigin})`)
}

function receipt(scope: WriteScope, ticket: Ticket, { office, because }: Destination): Receipt {
  return {
    id: ticket.id,
    code: ticket.code,
    title: serviceTitle(scope, ticket),
    createdAt: scope.now.toISOString(),
    dueDay: ticket.dueAt ? localDay(ticket.dueAt, scope.tenant.profile.calendar.timeZone) : null,
    office: { code: office.code, name: inWords(scope, office.name) },
    because: because ? inWords(scope, because) : null,
  }
}
