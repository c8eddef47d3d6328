import type { Troubled } from '../../../core/attendance/contract.ts'
import type { Broken, EffectView } from '../../../core/tickets/effects/contract.ts'
import type { Client } from '../../kit/client.ts'
import type { TicketView } from '../../kit/contract.ts'

/** What can be done about something that did not happen. */
export type RepairWay = EffectView['may'][number]

/** Something that should have happened by itself and did not. */
export interface Repairable {
  readonly id: string
  /** What is read aloud for it. */
  readonly name: string
  readonly ticket: { readonly id: string; readonly code: string; readonly title: string }
  readonly office: string
  readonly what: string
  readonly why: string
  readonly attempts: number
  readonly since: string
  /** When DiMe tries again by itself. */
  readonly next: string | null
  readonly ways: readonly RepairWay[]
  readonly repair: (client: Client, how: RepairWay, reason: string) => Promise<unknown>
}

/** Everything of one's offices that waits to be repaired: effects of moves, and steps that DiMe takes by itself. */
export async function repairables(client: Client): Promise<readonly Repairable[]> {
  const [effects, troubled] = await Promise.all([
    client.read('tickets.to-repair', {}),
    client.read('tickets.troubled', {}),
  ])
  return [...effects.map(ofBroken), ...ofTroubled(troubled)]
}

function ofBroken({ effect, ticket }: Broken): Repairable {
  return { ...ofEffect(effect, ticket), office: ticket.office.name }
}

/** An effect of a ticket that one has open. */
export function ofEffect(
  effect: EffectView,
  { id, code, title }: Repairable['ticket'],
): Repairable {
  const { error, label, attempts, at, retryAt, may } = effect
  return {
    ...{ id: effect.id, name: `${label} ${code}`, ticket: { id, code, title }, office: '' },
    ...{ what: label, why: error ? `${error.title}. ${error.detail}` : '', attempts },
    ...{ since: at, next: retryAt, ways: may },
    repair: (client, how, reason) =>
      client.write('tickets.repair', { id, effect: effect.id, how, reason }),
  }
}

/** The effects of an open ticket that failed. */
export function failedOn(ticket: TicketView): Repairable[] {
  const failed = ticket.effects.filter(({ state }) => state === 'failed')
  return failed.map((effect) => ofEffect(effect, ticket))
}

/** The steps of DiMe's own that would not work. */
export function ofTroubled({ rows }: Troubled): Repairable[] {
  return rows.flatMap(({ ticket, troubles }) =>
    troubles.map(({ key, label, reason, attempts, since, next, maySkip }) => ({
      ...{ id: `${ticket.id} ${key}`, name: `${label} ${ticket.code}`, office: ticket.office.name },
      ticket: { id: ticket.id, code: ticket.code, title: ticket.title },
      ...{ what: label, why: reason, attempts, since, next },
      ways: maySkip ? (['retry', 'skip'] as const) : (['retry'] as const),
      repair: (client, how, why) =>
        client.write('tickets.repair-step', {
          ...{ id: ticket.id, key, reason: why },
          how: how === 'skip' ? 'skip' : 'retry',
        }),
    })),
  )
}
