import type { ChangeScope } from '../../operation/scope.ts'
import type { Receipt } from '../contract.ts'
import { demandServing } from '../demand-serving.ts'
import { lock } from '../lock.ts'
import type { ChildRequest } from './contract.ts'
import { openChild } from './open-child.ts'

/** Opens a child by hand and answers its receipt; faults: ticket.unknown, access.not-allowed, those of openChild. */
export async function addChild(
  scope: ChangeScope,
  { id, service, answers }: ChildRequest,
): Promise<Receipt> {
  const parent = await lock(scope, id)
  demandServing(scope, parent, 'move')
  return openChild(scope, parent, { service, answers })
}
