import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'

/** A request that must be answered in the end, whatever dies meanwhile. */
export interface Errand {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: object
}

/** The answer, and what it took to get it. */
export interface Outcome {
  readonly status: number
  readonly answer: unknown
  readonly tries: number
  readonly milliseconds: number
}

const patienceMs = 20_000
const restMs = 50

/** Sends a request with one Idempotency-Key again and again until it is answered by more than "later". */
export async function untilAnswered(errand: Errand): Promise<Outcome> {
  const key = randomUUID()
  const begun = Date.now()
  for (let tries = 1; ; tries += 1) {
    const answered = await send(errand, key).catch(() => undefined)
    if (answered && answered.status < 500) {
      return { ...answered, tries, milliseconds: Date.now() - begun }
    }
    if (Date.now() - begun > patienceMs) throw new Error(`${errand.url} was not answered in time`)
    await sleep(restMs)
  }
}

async function send({ url, headers, body }: Errand, key: string) {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(6_000),
  })
  return { status: answer.status, answer: await answer.json() }
}
