import { pauseIn } from '../lifecycle/lifecycle.ts'
import type { ChangeScope } from '../operation/scope.ts'
import { carriedTo, carriesFrom } from '../plugin/rollout/judging/impact.ts'
import type { Service } from '../service/define-service.ts'
import { enterState } from './enter-state.ts'
import { lock } from './lock.ts'
import { tell } from './story.ts'

/** A service as a version declares it. */
export interface Declared {
  readonly service: Service
  readonly version: string
}

/**
 * Lets a ticket follow a newer declaration from where it stands, as that declaration says; its clock runs on.
 * Answers whether it does now: what has ended, or was carried before, is left as it is.
 */
export async function carryTicket(
  scope: ChangeScope,
  id: string,
  { service, version }: Declared,
): Promise<boolean> {
  const ticket = await lock(scope, id)
  const { state: before, pluginVersion: from, lifecycle } = ticket
  const state = carriedTo(service, before)
  if (ticket.isEnded || state === undefined || !carriesFrom(service, from, version)) return false
  const stoodStill = pauseIn(lifecycle, before)
  Object.assign(ticket, { lifecycle: service.lifecycle, pluginVersion: version })
  if (stoodStill === pauseIn(service.lifecycle, state)) ticket.state = state
  else await enterState(scope, ticket, state)
  await scope.entities.flush()
  tell(scope, ticket, {
    kind: 'note',
    event: 'ticket.carried-over',
    isInternal: true,
    data: { what: 'carried-over', from, version, was: before, to: state },
  })
  return true
}
