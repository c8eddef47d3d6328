import type { Context } from 'koa'
import { bodyTooLarge, notJson, notJsonType } from './faults.ts'

const usualLimit = 256 * 1024

/** The JSON body of a request, never more of it than the limit. Faults: http.not-json-type, http.body-too-large, http.not-json. */
export async function readBody(ctx: Context, limit = usualLimit): Promise<unknown> {
  if (!ctx.is('application/json')) throw notJsonType({})
  if (Number(ctx.get('content-length')) > limit) return refuse(ctx, limit)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of ctx.req as AsyncIterable<Buffer>) {
    // a request is read as bytes
    size += chunk.length
    if (size > limit) return refuse(ctx, limit)
    chunks.push(chunk)
  }
  return parse(Buffer.concat(chunks).toString('utf8'))
}

// Whoever sends too much is answered and cut off: reading the rest would be what they want.
function refuse(ctx: Context, limit: number): never {
  ctx.set('connection', 'close')
  throw bodyTooLarge({ limit })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw notJson({})
  }
}
