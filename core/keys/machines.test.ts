import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { isMachineKey, machineKey, machineOf } from './machines.ts'

let city: ScratchKernel
let telephone: string
beforeAll(async () => {
  city = await scratchKernel()
  telephone = machineKey(city.kernel.lent.secrets, 'town', 'telephone')
})
afterAll(() => city.close())

const holder = (key: string, name: 'olga' | 'wanda' = 'olga') =>
  machineOf(city.kernel.database, city.as(name).tenant, { key, now: new Date() })

describe('a machine’s key', () => {
  it('stands for the machine and what it may call', async () => {
    expect(isMachineKey(telephone)).toBe(true)
    expect(await holder(telephone)).toMatchObject({ id: 'telephone', may: ['calls.record-event'] })
  })

  it('stands for nobody in another organisation', async () => {
    expect(await holder(telephone, 'wanda')).toBeUndefined()
  })

  it.each([
    ['another secret', () => `${telephone.slice(0, -1)}${telephone.endsWith('0') ? '1' : '0'}`],
    ['no secret', () => 'dime_telephone'],
    ['an unknown machine', () => telephone.replace('telephone', 'telegraph')],
    ['another tenant’s secret', () => machineKey(city.kernel.lent.secrets, 'works', 'telephone')],
    ['nothing but its beginning', () => 'dime_'],
  ])('with %s stands for nobody', async (_, wrong) => {
    expect(await holder(wrong())).toBeUndefined()
  })
})
