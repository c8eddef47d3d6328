import sql, { type Sql } from 'sql-template-tag'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { z } from 'zod'
import type { SentEvent } from '../outbox/relay.ts'

const channel = 'dime_whisper'
const againMs = 1_000

const Whisper: z.ZodType<SentEvent> = z.object({
  seq: z.string(),
  id: z.string(),
  tenant: z.string(),
  type: z.string(),
  at: z.coerce.date(),
  ticket: z.string().nullable(),
  office: z.string().nullable(),
  person: z.string().nullable(),
  call: z.string().nullable(),
  data: z.record(z.string(), z.unknown()),
})

/** The statement that tells every node an event of which nothing is kept; they hear it when the transaction holds. */
export function whispering(event: SentEvent): Sql {
  return sql`select pg_notify(${channel}, ${JSON.stringify(event)})`
}

/** Hears what is whispered until the returned undo is called; comes back by itself when cut off. */
export function hearWhispers(url: string, hear: (event: SentEvent) => void): () => Promise<void> {
  const stopping = new AbortController()
  const { signal } = stopping
  const keep = async (): Promise<void> => {
    while (!signal.aborted) {
      await hearOnce(url, signal, hear).catch(() => undefined)
      await sleep(againMs, undefined, { signal }).catch(() => undefined)
    }
  }
  const kept = keep()
  return async () => {
    stopping.abort()
    await kept
  }
}

async function hearOnce(
  url: string,
  signal: AbortSignal,
  hear: (event: SentEvent) => void,
): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 3_000 })
  const { promise, resolve } = Promise.withResolvers<void>()
  client.on('error', () => resolve())
  client.on('end', () => resolve())
  client.on('notification', ({ payload }) => {
    const whisper = Whisper.safeParse(JSON.parse(payload ?? 'null'))
    if (whisper.success) hear(whisper.data)
  })
  signal.addEventListener('abort', () => resolve(), { once: true })
  try {
    await client.connect()
    await client.query(`listen ${channel}`)
    if (!signal.aborted) await promise
  } finally {
    await client.end().catch(() => undefined)
  }
}
