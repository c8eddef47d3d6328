import type { Context } from 'koa'
import { z } from 'zod'
import type { Operation } from '../operation/define.ts'
import type { Locale } from '../service/define-service.ts'
import { issuesOf } from './as-fault.ts'
import { readBody } from './body.ts'
import { inputNotValid } from './faults.ts'

/** The input of an operation from query or body, checked against its schema; faults: http.*. */
export async function readInput(
  ctx: Context,
  operation: Operation,
  locale: Locale,
): Promise<unknown> {
  const given =
    operation.kind === 'read' ? { ...ctx.query } : await readBody(ctx, operation.bodyLimit)
  const result = operation.input.safeParse(withVersion(ctx, given), {
    error: z.locales[locale]().localeError,
  })
  if (!result.success) throw inputNotValid({ errors: issuesOf(result.error) })
  return result.data
}

// `If-Match: "7"` is the same as a version in the body.
function withVersion(ctx: Context, given: unknown): unknown {
  const version = /^"(\d{1,9})"$/.exec(ctx.get('if-match'))?.[1]
  return version && typeof given === 'object' ? { version: Number(version), ...given } : given
}
