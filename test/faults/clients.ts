import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { People } from './people.ts'
import { untilAnswered, type Outcome } from './until-answered.ts'

/** A ticket as its sender last heard of it. */
export interface Acknowledged {
  readonly id: string
  readonly kind: 'report' | 'certificate'
  /** A word that is in this ticket alone. */
  readonly marker: string
  readonly state?: string
  readonly version?: number
}

/** What the clients heard so far. */
export interface Heard {
  /** The last word on each ticket, by its id. */
  readonly tickets: Map<string, Acknowledged>
  /** Every answer that was no yes. */
  readonly refusals: Outcome[]
  /** How long each ticket took to be taken, in milliseconds. */
  readonly waits: number[]
}

/** Clients at work; `stop` waits until each has its last answer. */
export interface Clients {
  readonly heard: Heard
  stop(): Promise<void>
}

const Receipt = z.object({ id: z.uuid() })
const View = z.object({ state: z.string(), version: z.int() })

/** How many clients there are, how long each rests between two errands, and what others heard before them. */
export interface Crowd {
  readonly count: number
  readonly restMs: number
  readonly heard?: Heard
}

/** Sets clients, eight where nothing is said, to send reports and certificates and to move reports to and fro, each after the last answer. */
export function startClients(
  kernel: string,
  people: People,
  { count, restMs, heard = nothingYet() }: Crowd = { count: 8, restMs: 300 },
): Clients {
  const stopping = new AbortController()
  const desk = { url: `${kernel}/api/venezia`, people, heard }
  const run = async (client: number) => {
    for (let turn = client; !stopping.signal.aborted; turn += 1) {
      await [report, move, move, certificate, move][turn % 5]?.(desk, `${client}`)
      await sleep(restMs)
    }
  }
  const running = Array.from({ length: count }, (_, client) => run(client))
  return {
    heard,
    async stop() {
      stopping.abort()
      await Promise.all(running)
    },
  }
}

const nothingYet = (): Heard => ({ tickets: new Map(), refusals: [], waits: [] })

interface Desk {
  readonly url: string
  readonly people: People
  readonly heard: Heard
}

async function report(desk: Desk, client: string): Promise<void> {
  const marker = `prova-${client}-${randomInt(1e12)}`
  const answers = {
    category: 'bridge-paving',
    place: { address: 'Ponte dei Pugni', area: 'centro-storico' },
    description: marker,
    dangerous: false,
  }
  await submit(desk, {
    kind: 'report',
    marker,
    headers: {},
    service: 'companies.waste-report',
    answers,
  })
}

async function certificate(desk: Desk): Promise<void> {
  const marker = String(randomInt(1e12)).padStart(14, '0')
  const answers = { kind: 'residence', language: 'it', use: 'stamp', stampNumber: marker }
  const headers = desk.people.citizen
  await submit(desk, {
    kind: 'certificate',
    marker,
    headers,
    service: 'registry.certificate',
    answers,
  })
}

interface Sending extends Pick<Acknowledged, 'kind' | 'marker'> {
  readonly headers: Readonly<Record<string, string>>
  readonly service: string
  readonly answers: object
}

async function submit({ url, heard }: Desk, { kind, marker, headers, service, answers }: Sending) {
  const body = { service, answers }
  const outcome = await untilAnswered({ url: `${url}/tickets.submit`, headers, body })
  heard.waits.push(outcome.milliseconds)
  if (outcome.status !== 200) return heard.refusals.push(outcome)
  const { id } = Receipt.parse(outcome.answer)
  return heard.tickets.set(id, {
    id,
    kind,
    marker,
    ...(kind === 'report' && { state: 'received', version: 1 }),
  })
}

// Each client moves its own reports, so that the last answer it had is the last there was.
async function move({ url, people, heard }: Desk, client: string): Promise<void> {
  const own = [...heard.tickets.values()].filter(({ marker }) =>
    marker.startsWith(`prova-${client}-`),
  )
  const ticket = own[randomInt(own.length + 1)] ?? own[0]
  if (!ticket?.version) return
  const { id, version, state } = ticket
  const body = { id, version, move: state === 'received' ? 'take' : 'release' }
  const outcome = await untilAnswered({
    url: `${url}/tickets.move`,
    headers: people.operator,
    body,
  })
  if (outcome.status === 200) heard.tickets.set(id, { ...ticket, ...View.parse(outcome.answer) })
  else heard.refusals.push(outcome)
}
