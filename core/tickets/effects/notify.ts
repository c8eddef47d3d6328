import type { Notify } from '../../lifecycle/effect.ts'
import { addressOf, inTheirLanguage, writeMessage } from '../../messages/write-message.ts'
import type { ChangeScope } from '../../operation/scope.ts'
import { serviceWords } from '../../service/service-words.ts'
import { officeOf } from '../../tenancy/offices.ts'
import type { Ticket } from '../ticket.entity.ts'
import type { Result } from './effect-once.ts'
import { noticeUnknown } from './faults.ts'

/** Writes a notice of the service's own to the citizen or to the office; faults: effect.notice-unknown. */
export async function notify(
  scope: ChangeScope,
  ticket: Ticket,
  { notify: side, about: notice, key }: Notify & { readonly key: string },
): Promise<Result> {
  const theirs = side === 'citizen' ? inTheirLanguage(scope, ticket) : scope
  const words = serviceWords(theirs, ticket)?.notices?.[notice]
  if (!words) throw noticeUnknown({ notice })
  const address =
    side === 'citizen'
      ? await addressOf(scope, ticket)
      : (await officeOf(scope, ticket.officeId)).email
  await writeMessage(theirs, ticket, { about: 'notice', step: `effect:${key}`, address, words })
  return undefined
}
