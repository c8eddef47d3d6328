import type { Context } from 'koa'
import { demandNeed, type Caller, type Kernel } from '../kernel.ts'
import type { Operation } from '../operation/define.ts'
import type { WriteScope } from '../operation/scope.ts'
import { operationNamed } from '../operations.ts'
import { authenticate, type Doorkeeper } from './authenticate.ts'
import { keyNotValid, methodNotAllowed, notHere } from './faults.ts'
import { once } from './idempotency.ts'
import { localeOf } from './locale.ts'
import { readInput } from './read-input.ts'

const methods = { read: 'GET', write: 'POST', change: 'POST' } as const
const idempotencyKey = /^[\w-]{8,100}$/

/** Answers `/api/{tenant}/{operation}`: who, whether, what, then the work in one transaction. */
export async function dispatch(
  kernel: Kernel,
  keeper: Doorkeeper,
  ctx: Context & Asked,
): Promise<void> {
  const operation = operationNamed.get(ctx.params.operation)
  if (!operation) throw notHere({ name: ctx.params.operation })
  if (ctx.method !== methods[operation.kind])
    throw methodNotAllowed({ allowed: methods[operation.kind] })
  const tenant = await kernel.lent.tenants.bySlug(ctx.params.tenant)
  const actor = await authenticate(keeper, ctx, tenant)
  demandNeed(operation, actor)
  const caller = { tenant, actor, locale: localeOf(ctx), now: new Date() }
  const input = await readInput(ctx, operation, caller.locale)
  const answer = await perform(kernel, caller, {
    operation,
    input,
    key: ctx.get('idempotency-key'),
  })
  ctx.set('cache-control', 'no-store')
  ctx.type = 'application/json'
  ctx.body = JSON.stringify(answer)
}

/** The parameters of the route. */
export interface Asked {
  readonly params: { readonly tenant: string; readonly operation: string }
}

interface Request {
  readonly operation: Operation
  readonly input: unknown
  readonly key: string
}

function perform(
  kernel: Kernel,
  caller: Caller,
  { operation, input, key }: Request,
): Promise<unknown> {
  if (operation.kind === 'read' || key === '') return kernel.perform(operation, caller, input)
  if (!idempotencyKey.test(key)) throw keyNotValid({})
  const repeatable = { key, operation: operation.name, input }
  const work = (scope: WriteScope) => once(scope, repeatable, () => operation.run(scope, input))
  if (operation.kind === 'change') return kernel.writing(caller, work)
  return kernel.reading(caller, (scope) => work(scope as WriteScope)) // it asks for no entities
}
