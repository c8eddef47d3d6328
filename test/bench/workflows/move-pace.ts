import { setTimeout as sleep } from 'node:timers/promises'
import type { Figure } from '../figure.ts'
import { percentile } from '../shoot.ts'
import { post, read, report, Receipt, View, type Desk } from './desk.ts'

const perSecond = 50
const seconds = 20
const warmUpSeconds = 3
// Each ticket is moved every four seconds: nobody waits for the move before.
const tickets = 200

/** How long a move takes over HTTP while fifty come a second, at even distances, and their workflows run. */
export async function movePace(desk: Desk): Promise<Figure> {
  const movers: (() => Promise<void>)[] = []
  for (let made = 0; made < tickets; made += 1) movers.push(await mover(desk))
  await sleep(5_000)
  await paced(movers, warmUpSeconds)
  const times = await paced(movers, seconds)
  const value = percentile(times, 0.95)
  const middle = percentile(times, 0.5).toFixed(1)
  const title = `A move at ${perSecond} a second, p95 (p50 ${middle} ms)`
  return { title, value, limit: 30, unit: 'ms' }
}

/** Opens a ticket and answers what takes it and gives it back, in turn. */
async function mover(desk: Desk): Promise<() => Promise<void>> {
  const { id } = Receipt.parse(await post(desk, 'tickets.submit', report()))
  let seen = { version: 1, state: 'received' }
  return async () => {
    const move = seen.state === 'received' ? 'take' : 'release'
    try {
      seen = View.parse(await post(desk, 'tickets.move', { id, move, version: seen.version }))
    } catch (error) {
      // It may have been made all the same: the next move begins from what is there.
      seen = View.parse(await read(desk, id))
      throw error
    }
  }
}

async function paced(movers: readonly (() => Promise<void>)[], lasts: number): Promise<number[]> {
  const begun = performance.now()
  const waits: Promise<number>[] = []
  for (let sent = 0; sent < perSecond * lasts; sent += 1) {
    const at = begun + (sent * 1_000) / perSecond
    await sleep(Math.max(0, at - performance.now()))
    waits.push(timed(movers[sent % movers.length]))
  }
  return Promise.all(waits)
}

// A move that was refused took forever.
async function timed(move: (() => Promise<void>) | undefined): Promise<number> {
  const begun = performance.now()
  const isMade = await move?.().then(
    () => true,
    () => false,
  )
  return isMade ? performance.now() - begun : Infinity
}
