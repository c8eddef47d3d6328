import type { Context } from 'koa'
import { Fault } from '../operation/fault.ts'
import { wordsFor } from '../texts/words.ts'
import { asFault } from './as-fault.ts'
import { localeOf } from './locale.ts'

/** Answers a fault as problem+json in the caller's language; every fault of the API passes here. */
export function answerFault(ctx: Context, error: unknown): Fault {
  const fault = error instanceof Fault ? error : asFault(error)
  const words = wordsFor(localeOf(ctx))
  ctx.status = fault.status
  ctx.type = 'application/problem+json'
  const retryAfter = fault.facts['retryAfter'] ?? (fault.status === 503 ? 5 : undefined)
  if (retryAfter !== undefined) ctx.set('retry-after', String(Number(retryAfter)))
  ctx.body = JSON.stringify({
    ...shown(fault),
    type: `about:blank#${fault.code}`,
    code: fault.code,
    status: fault.status,
    title: words.say(`${fault.code}.title`, fault.facts),
    detail: words.say(`${fault.code}.detail`, fault.facts),
    instance: ctx.state['requestId'],
  })
  return fault
}

// What went wrong inside is for the log: to whoever asked it says nothing, and it may quote anything.
function shown({ status, facts }: Fault): Fault['facts'] {
  const { message: _, ...told } = facts
  return status >= 500 ? told : facts
}
