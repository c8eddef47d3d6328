import { allot } from '../../assignment/allot.ts'
import { chargeFor } from '../../payments/charge.ts'
import { registerPapers } from '../../protocol/register.ts'
import type { ChangeScope } from '../../operation/scope.ts'
import type { Open } from '../../lifecycle/effect.ts'
import { openChild } from '../family/open-child.ts'
import type { Claimed, Result } from './effect-once.ts'
import { noOneToAssign } from './faults.ts'
import { notify } from './notify.ts'
import { referByRoute } from './refer-by-route.ts'

/** Does one effect in the transaction that claimed it, and tells what undoing it needs. */
export async function doEffect(
  scope: ChangeScope,
  { ticket, effect, key }: Claimed,
): Promise<Result> {
  if ('assign' in effect) {
    const chosen = await allot(scope, ticket, effect.assign)
    if (!chosen) throw noOneToAssign({})
    return { staff: chosen.id }
  }
  if ('notify' in effect) return notify(scope, ticket, { ...effect, key })
  if ('register' in effect) return registerPapers(scope, ticket, effect.register)
  if ('charge' in effect) return chargeFor(scope, ticket, { name: effect.charge, key })
  if ('open' in effect) {
    const answers = handed(ticket.answers, effect.with ?? {})
    const child = { service: effect.open, answers, isFree: effect.isFree ?? false }
    const { id } = await openChild(scope, ticket, child)
    return { ticket: id }
  }
  return 'refer' in effect ? referByRoute(scope, ticket) : undefined
}

function handed(
  answers: Readonly<Record<string, unknown>>,
  taken: NonNullable<Open['with']>,
): Record<string, unknown> {
  const pairs = Object.entries(taken).map(
    ([name, from]) => [name, typeof from === 'string' ? answers[from] : from.is] as const,
  )
  return Object.fromEntries(pairs.filter(([, answer]) => answer !== undefined))
}
