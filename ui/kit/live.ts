import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Client } from './client.ts'
import { readMessages, type StreamMessage } from './event-stream.ts'
import { Problem } from './problem.ts'

/** Something that happened to what the reader may see; `live.resumed` says events may have been missed. */
export type LiveEvent = { kind: string; id: string; at: string; ticket?: string; call?: string }

const shortest = 1000
const longest = 30_000

/**
 * Hears what happens in a tenant until the returned undo is called; comes back by itself when cut off.
 * With a code, hears of the one ticket that has it.
 */
export function listen(
  client: Client,
  hear: (event: LiveEvent) => void,
  code?: string,
): () => void {
  const stop = new AbortController()
  const path = code === undefined ? 'live' : `live?${new URLSearchParams({ code })}`
  void keepHearing({ client, path, signal: stop.signal }, hear)
  return () => stop.abort()
}

/** Hears what happens while its host is in the page; a new client replaces the one before. */
export class Live implements ReactiveController {
  private readonly hear: (event: LiveEvent) => void
  private client: Client | null = null
  private undo: (() => void) | null = null

  constructor(host: ReactiveControllerHost, hear: (event: LiveEvent) => void) {
    this.hear = hear
    host.addController(this)
  }

  /** Starts hearing through this client, or stops with `null`. */
  follow(client: Client | null): void {
    if (client === this.client) return
    this.hostDisconnected()
    this.client = client
    this.hostConnected()
  }

  hostConnected(): void {
    if (this.client && !this.undo) this.undo = listen(this.client, this.hear)
  }

  hostDisconnected(): void {
    this.undo?.()
    this.undo = null
  }
}

type Line = { client: Client; path: string; signal: AbortSignal }

async function keepHearing(line: Line, hear: (event: LiveEvent) => void): Promise<void> {
  const { signal } = line
  let last: string | null = null
  let pause = shortest
  const take = (message: StreamMessage) => {
    last = message.id ?? last
    pause = shortest
    hear(eventOf(message))
  }
  for (let isAgain = false; !signal.aborted; isAgain = true) {
    if (isAgain) await rest(pause, signal)
    pause = Math.min(pause * 2, longest)
    const isRefused = await hearOnce({ ...line, last, isAgain }, take)
    if (isRefused) return
  }
}

type Hearing = Line & { last: string | null; isAgain: boolean }

/** Hears one connection to its end; true when the reader may not hear at all. */
async function hearOnce(
  { client, path, signal, last, isAgain }: Hearing,
  take: (message: StreamMessage) => void,
): Promise<boolean> {
  const headers = { Accept: 'text/event-stream', ...(last !== null && { 'Last-Event-ID': last }) }
  try {
    const { body } = await client.open(path, { headers, signal })
    if (isAgain) take({ id: null, event: 'live.resumed', data: '{}' })
    if (body) for await (const message of readMessages(body)) take(message)
    return false
  } catch (cause) {
    return cause instanceof Problem && (cause.status === 401 || cause.status === 403)
  }
}

function eventOf({ id, event, data }: StreamMessage): LiveEvent {
  const facts: Partial<LiveEvent> = JSON.parse(data)
  return { id: id ?? '', at: new Date().toISOString(), ...facts, kind: event }
}

/** Waits so long (with some chance in it, so that not all return at once), less when the network is back. */
function rest(pause: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, pause * (0.5 + Math.random()))
  globalThis.addEventListener('online', () => resolve(), { once: true, signal })
  signal.addEventListener('abort', () => resolve(), { once: true })
  return promise.finally(() => clearTimeout(timer))
}
