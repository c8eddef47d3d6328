import { createGuesses } from '../identity/guesses.ts'
import type { Caller, Kernel } from '../kernel.ts'
import type { Operation } from '../operation/define.ts'
import { networkOf } from './address-of.ts'
import type { Doorkeeper } from './authenticate.ts'

/** What limits are counted with. */
export interface Counting {
  readonly kernel: Kernel
  readonly keeper: Pick<Doorkeeper, 'pace'>
}

/** Who asks for what. */
export interface Asking {
  readonly operation: Pick<Operation, 'limited'>
  readonly caller: Caller
}

/** Does what somebody asks for; of somebody unknown not more, and no more wrong guesses, than the operation allows. */
export async function withinLimits<T>(
  { kernel, keeper }: Counting,
  { operation, caller }: Asking,
  work: () => Promise<T>,
): Promise<T> {
  const { actor, tenant, now } = caller
  if (!operation.limited || actor.kind !== 'anonymous') return work()
  const network = networkOf(actor.from ?? '')
  if (operation.limited === 'add') {
    await keeper.pace?.demand(network)
    return work()
  }
  const guesses = createGuesses(kernel.database, kernel.lent.secrets)
  return guesses.guess({ tenant, now, keys: [`code ${network}`] }, work)
}
