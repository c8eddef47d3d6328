import type { Context } from 'koa'
import type { Operation } from '../operation/define.ts'

const preference = 'return=minimal'

/** The operation as its caller prefers it answered: as small as can be where they ask for that (RFC 7240). */
export function preferred(ctx: Context, operation: Operation): Operation {
  const { minimal } = operation
  const asked = ctx.get('prefer').split(',')
  if (!minimal || !asked.some((one) => one.trim() === preference)) return operation
  ctx.set('preference-applied', preference)
  return { ...operation, ...minimal }
}
