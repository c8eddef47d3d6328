import type { Readable } from 'node:stream'
import { serialize } from 'node:v8'

const HEAD = 4

/** A message as bytes: its length in four, then what structured clone makes of it. */
export function framed(message: unknown): Buffer {
  const body = serialize(message)
  const head = Buffer.allocUnsafe(HEAD)
  head.writeUInt32BE(body.length)
  return Buffer.concat([head, body])
}

/** Who takes frames, and how large they may be. */
export interface FrameTaker {
  readonly largest: number
  readonly take: (frame: Buffer) => void
  /** A frame is announced that is larger: nothing more of it is read. */
  readonly tooLarge?: () => void
}

/** Reads frames from a stream; one that is announced too large is never gathered. */
export function readFrames(stream: Readable, { largest, take, tooLarge }: FrameTaker): void {
  const at = { waiting: [] as Buffer[], held: 0, wanted: HEAD, isBody: false }
  const step = () => {
    const part = takeFrom(at)
    if (at.isBody) take(part)
    at.wanted = at.isBody ? HEAD : part.readUInt32BE()
    at.isBody = !at.isBody
  }
  const hear = (chunk: Buffer) => {
    at.waiting.push(chunk)
    at.held += chunk.length
    while (at.held >= at.wanted) {
      step()
      if (at.wanted > largest) return giveUp()
    }
  }
  const giveUp = () => {
    stream.off('data', hear)
    tooLarge?.()
  }
  stream.on('data', hear)
}

interface Reading {
  waiting: Buffer[]
  held: number
  readonly wanted: number
}

function takeFrom(at: Reading): Buffer {
  const [first] = at.waiting
  const all = first && at.waiting.length === 1 ? first : Buffer.concat(at.waiting)
  const rest = all.subarray(at.wanted)
  at.waiting = rest.length > 0 ? [rest] : []
  at.held = rest.length
  return all.subarray(0, at.wanted)
}
