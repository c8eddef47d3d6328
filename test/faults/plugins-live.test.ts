import { describe, expect, it } from 'vitest'
import { describeAfterwards } from './afterwards.ts'
import { until } from './kill.ts'
import { peopleAtWork } from './plugins/people-at-work.ts'
import { questionsOf } from './plugins/questions.ts'
import { askSteadily, p99, pass, waits, type Stretch } from './plugins/steady.ts'
import { unsettled } from './stored.ts'

const opened = peopleAtWork({ count: 4, restMs: 300 })

const perSecond = 50

/** Upgrades the plugin, takes it back and starts it anew, with rests between. */
async function changeThrice() {
  const { desk } = opened().city
  const quiet: Stretch[] = []
  const swaps: Stretch[] = []
  for (const to of ['1.1.0', '1.0.0', null]) {
    quiet.push(await pass(2_000))
    const from = Date.now()
    const { state, refused } = await desk.change({ plugin: 'companies', to })
    expect({ state, refused }).toEqual({ state: 'live', refused: null })
    swaps.push([from, Date.now()])
  }
  return { quiet, swaps }
}

describe('a plugin that is upgraded, taken back and started anew while people work', () => {
  it('answers every question, about as fast as ever', async () => {
    const { city, heard } = opened()
    await city.desk.upload(await city.publisher.furtherVersion('companies', '1.1.0'))
    await until(() => heard.tickets.size > 20, 'tickets are there')
    const steady = askSteadily(await questionsOf(city, { hasRoute: false }), perSecond)
    const { quiet, swaps } = await changeThrice().finally(() => steady.stop())
    expect(steady.shots.filter(({ status }) => status !== 200)).toEqual([])
    // Other tests share the machine: how many times as long it takes is measured by test/long alone.
    const during = p99(waits(steady.shots, swaps))
    expect(during).toBeLessThan(Math.max(2_000, 2 * p99(waits(steady.shots, quiet))))
  })

  it('leaves no ticket behind', async () => {
    const { city, clients, heard } = opened()
    await clients.stop()
    const isSettled = async () => (await unsettled(city.owner.client())).length === 0
    await until(isSettled, 'all is settled').catch(() => undefined)
    expect(await unsettled(city.owner.client())).toEqual([])
    expect(heard.refusals).toEqual([])
    expect(city.logOf('workflows')).not.toMatch(/determinis/i)
  })
})

describeAfterwards(() => ({ owner: opened().city.owner.client(), heard: opened().heard }))
