import type { ChangeScope } from '../../operation/scope.ts'
import type { Answers } from '../../service/answers.ts'
import type { Receipt } from '../contract.ts'
import { tell } from '../story.ts'
import { submit } from '../submit.ts'
import type { Ticket } from '../ticket.entity.ts'
import { hasEnded } from '../faults.ts'

/** What a child is opened with. */
export interface Child {
  readonly service: string
  readonly answers: Answers
  /** It does not hold its parent. */
  readonly isFree?: boolean
}

/** Opens a child for the same person; its parent ends only after it, unless it is free. Faults: those of submit, ticket.is-ended. */
export async function openChild(
  scope: ChangeScope,
  parent: Ticket,
  { service, answers, isFree = false }: Child,
): Promise<Receipt> {
  if (parent.isEnded && !isFree) throw hasEnded({ code: parent.code })
  const source = { from: parent, isChild: !isFree }
  const receipt = await submit(scope, { service, answers }, source)
  const data = { what: 'child', ticket: receipt.code, name: receipt.title }
  tell(scope, parent, { kind: 'referred', event: 'ticket.child-opened', data })
  return receipt
}
