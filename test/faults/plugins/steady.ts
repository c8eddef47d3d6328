import { Agent, get } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { percentile } from '../../bench/shoot.ts'

/** Something that is read over HTTP. */
export interface Question {
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A question that was asked: when, how long it took, and what came; 0 when nothing did. */
export interface Shot {
  readonly at: number
  readonly milliseconds: number
  readonly status: number
  readonly url: string
  /** Why nothing came, and whether the line had been used before. */
  readonly why?: string
}

/** Questions that go on at a pace, whether answers come or not. */
export interface Steady {
  readonly shots: readonly Shot[]
  stop(): Promise<void>
}

const patienceMs = 10_000
const beatMs = 5

/** Asks so many questions a second, evenly, however long the answers take. */
export function askSteadily(ask: () => Question, perSecond: number): Steady {
  const agent = new Agent({ keepAlive: true })
  const shots: Shot[] = []
  const open = new Set<Promise<unknown>>()
  const begun = performance.now()
  let asked = 0
  const beat = setInterval(() => {
    const due = ((performance.now() - begun) / 1000) * perSecond
    for (; asked < due; asked += 1) {
      const shot = shoot(agent, ask())
      open.add(shot)
      void shot.then((one) => (shots.push(one), open.delete(shot)))
    }
  }, beatMs)
  return {
    shots,
    async stop() {
      clearInterval(beat)
      await Promise.all(open)
      agent.destroy()
    },
  }
}

/** How many questions a second are answered when sixteen ask one after the other. */
export async function mostPerSecond(ask: () => Question, seconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true })
  const end = performance.now() + seconds * 1000
  let answered = 0
  const asker = async () => {
    for (; performance.now() < end; answered += 1) await shoot(agent, ask())
  }
  await Promise.all(Array.from({ length: 16 }, asker))
  agent.destroy()
  return answered / seconds
}

/** A stretch of time, in the milliseconds of the clock. */
export type Stretch = readonly [from: number, to: number]

/** How long the answers took, in milliseconds, of questions asked within these stretches of time. */
export function waits(shots: readonly Shot[], stretches: readonly Stretch[]): number[] {
  const isWithin = (at: number) => stretches.some(([from, to]) => at >= from && at < to)
  return shots.filter(({ at }) => isWithin(at)).map(({ milliseconds }) => milliseconds)
}

/** The time within which ninety-nine of a hundred were answered. */
export const p99 = (milliseconds: readonly number[]): number => percentile(milliseconds, 0.99)

/** Lets a stretch of time pass. */
export async function pass(milliseconds: number): Promise<Stretch> {
  const from = Date.now()
  await sleep(milliseconds)
  return [from, Date.now()]
}

function shoot(agent: Agent, { url, headers = {} }: Question): Promise<Shot> {
  const { promise, resolve } = Promise.withResolvers<Shot>()
  const at = Date.now()
  const begun = performance.now()
  const end = (status: number, why?: string) =>
    resolve({ at, milliseconds: performance.now() - begun, status, url, ...(why && { why }) })
  const request = get(url, { agent, headers, timeout: patienceMs }, (answer) => {
    answer.resume()
    answer.once('end', () => end(answer.statusCode ?? 0))
    answer.once('error', (error) => end(0, error.message))
  })
  request.once('timeout', () => request.destroy(new Error('nothing came in time')))
  request.once('error', ({ message }) =>
    end(0, `${message}${request.reusedSocket ? ', on a line that was used before' : ''}`),
  )
  return promise
}
