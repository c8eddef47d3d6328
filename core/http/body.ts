import type { Context } from 'koa'
import { bodyTooLarge, notJson, notJsonType } from './faults.ts'

const usualLimit = 256 * 1024

/** The JSON body of a request, never more of it than the limit. Faults: http.not-json-type, http.body-too-large, http.not-json. */
export async function readBody(ctx: Context, limit = usualLimit): Promise<unknown> {
  if (!ctx.is('application/json')) throw notJsonType({})
  if (Number(ctx.get('content-length')) > limit) throw bodyTooLarge({ limit })
  const chunks: Buffer[] = []
  let size = 0
  // What is too much is not kept, but the line stays open until the answer is out.
  for await (const chunk of ctx.req.iterator({ destroyOnReturn: false })) {
    size += chunk.length
    if (size > limit) break
    chunks.push(chunk)
  }
  if (size > limit) {
    ctx.req.resume()
    throw bodyTooLarge({ limit })
  }
  return parse(Buffer.concat(chunks).toString('utf8'))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw notJson({})
  }
}
