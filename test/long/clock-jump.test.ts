import { setTimeout as sleep } from 'node:timers/promises'
import { countWaiting } from '@dime/core/running'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeAfterwards } from '../faults/afterwards.ts'
import { openBusyCity, type BusyCity } from '../faults/busy-city.ts'
import { until } from '../faults/kill.ts'
import { shiftedClocks } from '../faults/shifted-clocks.ts'
import { unsettled } from '../faults/stored.ts'

const hourMs = 3_600_000
const clocks = shiftedClocks()

let busy: BusyCity
beforeAll(async () => {
  busy = await openBusyCity(clocks.variables)
}, 300_000)
afterAll(async () => {
  await busy.close()
  clocks.close()
}, 60_000)

/** Lets the clocks jump, and people work on for a while. */
async function jump(shift: number): Promise<void> {
  clocks.jumpTo(shift)
  await sleep(500)
  // An hour on, sessions are over: people sign in again.
  await busy.signIn(new Date(Date.now() + shift))
  await sleep(10_000)
}

describe('a city whose clocks jump an hour on, back, an hour behind, and back', () => {
  it('is worked in all the while, by whoever signs in again', async () => {
    const { heard, stop } = busy.clients
    await sleep(5_000)
    for (const hours of [1, 0, -1, 0]) {
      const before = heard.waits.length
      await jump(hours * hourMs)
      expect(heard.waits.length).toBeGreaterThan(before + 20)
    }
    await stop()
    expect(heard.refusals.filter(({ status }) => status !== 401)).toEqual([])
  }, 120_000)

  it('settles: nothing waits for one clock to catch up with another', async () => {
    const { city, owner } = busy
    const isSettled = async () => (await unsettled(owner.client())).length === 0
    await until(isSettled, 'all is settled', 120_000).catch(() => undefined)
    expect(await unsettled(owner.client())).toEqual([])
    const waiting = await countWaiting(city.env['DATABASE_URL'] ?? '', city.secret)
    expect(waiting).toEqual({ troubled: 0, unattended: 0, events: 0, seconds: 0 })
  }, 150_000)

  it('invents no term that has run out', async () => {
    const { rows } = await busy.owner.client().query(`
      select data->>'what' as what from entry where kind = 'clock'
      union all select kind from ticket_target where breached_at is not null`)
    expect(rows).toEqual([])
  })
})

describeAfterwards(() => ({ owner: busy.owner.client(), heard: busy.clients.heard }))
