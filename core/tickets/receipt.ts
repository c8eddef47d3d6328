import { localDay } from '../lifecycle/zone.ts'
import { sentByWhom, toldBehalf } from '../mandates/behalf.ts'
import type { Scope } from '../operation/scope.ts'
import { serviceTitle } from '../service/service-words.ts'
import { inWords } from '../tenancy/words.ts'
import { wordsFor } from '../texts/words.ts'
import type { Receipt } from './contract.ts'
import type { Destination } from '../routing/destination.ts'
import type { Ticket } from './ticket.entity.ts'

/** What the sender gets back at once: the code, the last day, who deals with it and why. */
export async function receiptOf(
  scope: Scope,
  ticket: Ticket,
  { office, because }: Destination,
): Promise<Receipt> {
  const { calendar } = scope.tenant.profile
  const other = ticket.isOrigin && ticket.twinTenant
  return {
    id: ticket.id,
    code: ticket.code,
    title: serviceTitle(scope, ticket),
    sentBy: sentByWhom(
      wordsFor(scope.locale),
      scope.actor.name,
      toldBehalf(scope.actor.behalf).behalf,
    ),
    createdAt: scope.now.toISOString(),
    dueDay: ticket.dueAt ? localDay(ticket.dueAt, calendar.timeZone) : null,
    office: { code: office.code, name: inWords(scope, office.name) },
    because: because ? inWords(scope, because) : null,
    referredTo: other ? (await scope.lent.tenants.byId(other)).profile.name : null,
  }
}
