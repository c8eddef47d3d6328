import type { IncomingMessage } from 'node:http'

const longest = 4096

/** The fields of a posted form; more than four kilobytes are not read and count as an empty form. */
export async function formBody(request: IncomingMessage): Promise<URLSearchParams> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of request) {
    length += piece.length
    if (length > longest) return new URLSearchParams()
    pieces.push(piece)
  }
  return new URLSearchParams(Buffer.concat(pieces).toString())
}
