import type { Context } from 'koa'
import { z } from 'zod'
import { demandNeed, type Caller, type Kernel } from '../kernel.ts'
import type { Operation } from '../operation/define.ts'
import type { WriteScope } from '../operation/scope.ts'
import { operationNamed } from '../operations.ts'
import type { Locale } from '../service/define-service.ts'
import { authenticate, type Doorkeeper } from './authenticate.ts'
import { readBody } from './body.ts'
import { inputNotValid, methodNotAllowed, notHere } from './faults.ts'
import { once } from './idempotency.ts'
import { issuesOf } from './as-fault.ts'
import { localeOf } from './locale.ts'

const methods = { read: 'GET', write: 'POST' } as const
const idempotencyKey = /^[\w-]{8,100}$/

/** Answers `/api/{tenant}/{operation}`: who, whether, what, then the work in one transaction. */
export async function dispatch(kernel: Kernel, keeper: Doorkeeper, ctx: Context & Asked): Promise<void> {
  const operation = operationNamed.get(ctx.params.operation)
  if (!operation) throw notHere({ name: ctx.params.operation })
  if (ctx.method !== methods[operation.kind]) throw methodNotAllowed({ allowed: methods[operation.kind] })
  const tenant = await kernel.lent.tenants.bySlug(ctx.params.tenant)
  const actor = await authenticate(keeper, ctx, tenant)
  demandNeed(operation, actor)
  const caller = { tenant, actor, locale: localeOf(ctx), now: new Date() }
  const input = await readInput(ctx, operation, caller.locale)
  const answer = await perform(kernel, caller, { operation, input, key: ctx.get('idempotency-key') })
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

async function readInput(ctx: Context, operation: Operation, locale: Locale): Promise<unknown> {
  const given = operation.kind === 'read' ? { ...ctx.query } : await readBody(ctx, operation.bodyLimit)
  const result = operation.input.safeParse(withVersion(ctx, given), { error: z.locales[locale]().localeError })
  if (!result.success) throw inputNotValid({ errors: issuesOf(result.error) })
  return result.data
}

// `If-Match: "7"` is the same as a version in the body.
function withVersion(ctx: Context, given: unknown): unknown {
  const version = /^"(\d{1,9})"$/.exec(ctx.get('if-match'))?.[1]
  return version && typeof given === 'object' ? { version: Number(version), ...given } : given
}

function perform(kernel: Kernel, caller: Caller, { operation, input, key }: Request): Promise<unknown> {
  if (operation.kind === 'read' || !idempotencyKey.test(key)) return kernel.perform(operation, caller, input)
  const work = (scope: WriteScope) => operation.run(scope, input)
  return kernel.writing(caller, (scope) => once(scope, { key, operation: operation.name, input }, () => work(scope)))
}
