import type { Caller, Kernel } from '../../kernel.ts'
import type { Hands } from '../hands.ts'
import { doEffect } from './do-effect.ts'
import { effectOnce, type EffectTurn } from './effect-once.ts'
import { keepFailure } from './keep-failure.ts'

/** An effect whose turn it is. */
export interface Performing {
  readonly turn: EffectTurn
  readonly hands: Hands
}

/** Does one effect that needs nobody outside the record; what goes wrong is kept beside it and thrown no further. */
export function performEffect(
  kernel: Kernel,
  caller: Caller,
  { turn, hands }: Performing,
): Promise<void> {
  return orKept(kernel, { caller, turn, hands }, () =>
    effectOnce(kernel, { caller, turn }, doEffect),
  )
}

/** Does the work of an effect and keeps what goes wrong. */
export async function orKept(
  kernel: Kernel,
  { caller, turn, hands }: Performing & { readonly caller: Caller },
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work()
  } catch (error) {
    hands.tell?.(error)
    await keepFailure(kernel, { caller, turn }, error)
  }
}
