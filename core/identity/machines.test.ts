import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { isMachineKey, machineKey, machineOf } from './machines.ts'

let city: ScratchKernel
let key: string
beforeAll(async () => {
  city = await scratchKernel()
  key = machineKey(city.kernel.lent.secrets, 'town', 'telephone')
})
afterAll(() => city.close())

const holder = (of: string, name: 'olga' | 'wanda' = 'olga') =>
  machineOf(city.kernel.database, city.as(name).tenant, of)

describe('a machine’s key', () => {
  it('stands for the machine and what it may call', async () => {
    expect(isMachineKey(key)).toBe(true)
    expect(await holder(key)).toMatchObject({ id: 'telephone', may: ['calls.record-event'] })
  })

  it('stands for nobody in another organisation', async () => {
    expect(await holder(key, 'wanda')).toBeUndefined()
  })

  it.each([
    ['another secret', () => `${key.slice(0, -1)}${key.endsWith('0') ? '1' : '0'}`],
    ['no secret', () => 'dime_telephone'],
    ['an unknown machine', () => key.replace('telephone', 'telegraph')],
    ['another tenant’s secret', () => machineKey(city.kernel.lent.secrets, 'works', 'telephone')],
    ['nothing but its beginning', () => 'dime_'],
  ])('with %s stands for nobody', async (_, wrong) => {
    expect(await holder(wrong())).toBeUndefined()
  })
})
