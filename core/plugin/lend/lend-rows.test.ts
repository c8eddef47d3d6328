import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scratchKernel, type ScratchKernel } from '../../testing/scratch-kernel.ts'
import { lendRows } from './lend-rows.ts'

let city: ScratchKernel

beforeAll(async () => {
  city = await scratchKernel()
  await city.owner.query(`do $$ begin create role dime_plugin_lamps nologin;
    exception when duplicate_object or unique_violation then null; end $$`)
  await city.owner.query('grant dime_plugin_lamps to dime_app')
})
afterAll(() => city.close())

const ask = (sql: string, values: readonly unknown[] = []) =>
  lendRows(
    city.kernel.database,
    city.kernel.lent.tenants,
  )({
    ...{ plugin: 'lamps', tenant: 'town', sql, values },
  })

describe('the rows that a plugin is lent', () => {
  it('are those that it asked for, in their order, whatever stands at the end of the question', async () => {
    const asked =
      'with n as (select generate_series(1, $1::int) as n) select n from n order by n desc -- all'
    expect(await ask(asked, [3])).toEqual([{ n: 3 }, { n: 2 }, { n: 1 }])
  })

  it('are at most ten thousand at once', async () => {
    const asked = 'select generate_series(1, $1::int) as n'
    expect(await ask(asked, [10_000])).toHaveLength(10_000)
    await expect(ask(asked, [10_001])).rejects.toMatchObject({ code: 'plugin.asks-too-much' })
  })

  it('are none of the kernel’s', async () => {
    await expect(ask('select code from ticket')).rejects.toThrow(/permission denied/)
  })
})
