import { headsOf } from '../attendance/escalate.ts'
import { writeMessage } from '../messages/write-message.ts'
import type { ChangeScope } from '../operation/scope.ts'
import { officeOf } from '../tenancy/offices.ts'
import { wordsFor } from '../texts/words.ts'
import { tell } from '../tickets/story.ts'
import type { Ticket } from '../tickets/ticket.entity.ts'
import type { TargetKind } from './level.ts'
import { momentInWords } from './level-words.ts'

/** What happened to which promise. */
export interface TargetNews {
  readonly what: 'target-warned' | 'target-broken'
  readonly kind: TargetKind
  readonly dueAt: Date
}

/** Tells a promise that is about to break, or is broken: the office, when broken whoever leads it, and the story. */
export async function tellTarget(
  scope: ChangeScope,
  ticket: Ticket,
  { what, kind, dueAt }: TargetNews,
): Promise<void> {
  const words = wordsFor(scope.locale)
  const data = { what, target: words.say(`target.${kind}`, {}), day: momentInWords(scope, dueAt) }
  const text = words.say(`mail.${what}.text`, data)
  for (const address of await addressesOf(scope, ticket, what)) {
    const step = `${what}:${kind}:${dueAt.toISOString()}:${address}`
    await writeMessage(scope, ticket, { about: what, step, address, text })
  }
  tell(scope, ticket, { kind: 'clock', event: `ticket.${what}`, isInternal: true, data })
}

async function addressesOf(
  scope: ChangeScope,
  ticket: Ticket,
  what: TargetNews['what'],
): Promise<string[]> {
  const { email } = await officeOf(scope, ticket.officeId)
  const leading = what === 'target-broken' ? await leadersOf(scope, ticket) : []
  return [...new Set([...(email ? [email] : []), ...leading])]
}

async function leadersOf(scope: ChangeScope, ticket: Ticket): Promise<string[]> {
  const [supervisor] = await headsOf(scope, ticket, ['supervisor'])
  const [responsible] = await headsOf(scope, ticket, ['case-responsible'])
  return [supervisor, responsible].flatMap((head) => head?.email ?? [])
}
