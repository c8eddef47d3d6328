import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Api } from '../api.ts'
import type { Fault } from '../operation/fault.ts'
import { idOf } from '../tenancy/declared-tables.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'

let city: ScratchKernel
beforeAll(async () => void (city = await scratchKernel()))
afterAll(() => city.close())

const service = 'streets.report'
const because = { it: 'Perché sì' }
const desk = { office: idOf('town', 'office', 'desk') }
const crews = { office: idOf('works', 'office', 'crews') }
const answer = (field: string, is: string) => ({ answers: [{ field, is: [is] }] })

type Rules = Api['routing.save']['input']['rules']
async function save(...rules: Rules) {
  const ada = city.as('ada')
  const { version } = await city.ask(ada, 'routing.rules', { service })
  return city.ask(ada, 'routing.save', { service, rules, version })
}

describe('rules that cannot be saved', () => {
  it.each<[string, Pick<Rules[number], 'when' | 'to'>, string]>([
    ['another tenant’s office', { when: {}, to: crews }, 'offices.unknown'],
    ['their own tenant', { when: {}, to: { tenant: 'town' } }, 'routing.cannot-route-to'],
    ['no question', { when: answer('colour', 'red'), to: desk }, 'routing.rules-not-valid'],
    ['free words', { when: answer('description', 'x'), to: desk }, 'routing.rules-not-valid'],
    ['no answer', { when: answer('category', 'ship'), to: desk }, 'routing.rules-not-valid'],
    ['no area', { when: { areas: ['sea'] }, to: desk }, 'routing.rules-not-valid'],
  ])('name %s', async (_, rule, code) => {
    await expect(save({ ...rule, because })).rejects.toMatchObject({ code })
  })

  it('say which field of which rule', async () => {
    const rule = { when: answer('colour', 'red'), to: desk, because }
    const refused = await save(rule).catch((e: Fault) => e)
    const errors = [{ position: 0, field: 'colour' }]
    expect(refused).toMatchObject({ status: 400, facts: { errors } })
  })

  it('were seen before somebody changed them', async () => {
    const old = { service, rules: [], version: 'old' }
    const saving = city.ask(city.as('ada'), 'routing.save', old)
    await expect(saving).rejects.toMatchObject({ code: 'routing.has-changed' })
  })
})
