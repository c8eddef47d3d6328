import sql from 'sql-template-tag'
import { addressOf, inTheirLanguage, writeMessage } from '../messages/write-message.ts'
import type { ChangeScope, Scope } from '../operation/scope.ts'
import { officeOf } from '../tenancy/offices.ts'
import { inWords, type Words } from '../tenancy/words.ts'
import { eurosIn } from '../texts/figures.ts'
import { wordsFor } from '../texts/words.ts'
import { tell } from '../tickets/story.ts'
import type { Ticket } from '../tickets/ticket.entity.ts'
import type { TargetKind } from './level.ts'

interface Due {
  readonly cents: number
  readonly because: Words
  readonly tellsCitizen: boolean
}

/** Notes what a broken promise made due, once for a ticket, and tells the office and, where the charter says so, the citizen. */
export async function compensate(
  scope: ChangeScope,
  ticket: Ticket,
  broken: { readonly kind: TargetKind; readonly levelId: string },
): Promise<void> {
  const due = await noted(scope, ticket, broken)
  if (!due) return
  const office = await officeOf(scope, ticket.officeId)
  await write(scope, ticket, { due, address: office.email, step: 'compensated:office' })
  const address = due.tellsCitizen ? await addressOf(scope, ticket) : null
  const theirs = inTheirLanguage(scope, ticket)
  if (due.tellsCitizen) await write(theirs, ticket, { due, address, step: 'compensated:citizen' })
  tell(scope, ticket, {
    kind: 'clock',
    event: 'ticket.compensated',
    isInternal: !due.tellsCitizen,
    data: { what: 'compensated', amount: eurosIn(scope.locale, due.cents) },
  })
}

function noted(
  { store, tenant, now }: ChangeScope,
  { id }: Ticket,
  { kind, levelId }: { readonly kind: TargetKind; readonly levelId: string },
): Promise<Due | undefined> {
  return store.row<Due>(sql`
    insert into compensation (tenant_id, ticket_id, kind, level_id, cents, because, due_at)
    select l.tenant_id, ${id}::uuid, ${kind}, l.id, (l.on_breach->>'cents')::int, l.on_breach->'because', ${now.toISOString()}::timestamptz
    from service_level l
    where l.tenant_id = ${tenant.id} and l.id = ${levelId} and l.on_breach->>'of' = ${kind}
    on conflict (tenant_id, ticket_id) do nothing
    returning cents, because, (select (l.on_breach->>'tellsCitizen')::boolean from service_level l
      where l.tenant_id = ${tenant.id} and l.id = ${levelId}) as "tellsCitizen"`)
}

interface Letter {
  readonly due: Due
  readonly address: string | null
  readonly step: string
}

async function write(scope: Scope, ticket: Ticket, { due, address, step }: Letter): Promise<void> {
  const amount = eurosIn(scope.locale, due.cents)
  const facts = { amount, because: inWords(scope, due.because) }
  const text = wordsFor(scope.locale).say('mail.compensated.text', facts)
  await writeMessage(scope, ticket, { about: 'compensated', step, address, text })
}
