import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wanted } from '../live/wanted.ts'
import { sendReport } from '../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { abilityOf } from './ability.ts'

let city: ScratchKernel
let ticket: { id: string; code: string }
beforeAll(async () => {
  city = await scratchKernel()
  ticket = await sendReport(city, city.as('marta'))
})
afterAll(() => city.close())

function holding(...may: string[]) {
  const caller = city.as('telephone')
  return { ...caller, actor: { ...caller.actor, may } }
}

describe('a machine', () => {
  it('does what its key names', async () => {
    const read = await city.ask(holding('tickets.read'), 'tickets.read', { id: ticket.id })
    expect(read).toMatchObject({ code: ticket.code, withheld: ['attachments', 'documents'] })
    expect(read.answers).not.toEqual([])
    expect((await city.ask(holding('tickets.queue'), 'tickets.queue', {})).rows).toHaveLength(1)
  })

  it.each([
    ['tickets.queue', {}],
    ['tickets.add-note', { id: '00000000-0000-4000-8000-000000000000', text: 'x' }],
    ['access.roles', {}],
  ] as const)('begins nothing else: %s', async (name, input) => {
    const asked = city.ask(holding('tickets.read'), name, input)
    await expect(asked).rejects.toMatchObject({ code: 'access.not-allowed' })
  })

  it('has no rights outside of an operation, and hears nothing by itself', () => {
    const { actor } = holding('tickets.read', 'tickets.queue')
    const ability = abilityOf(actor)
    expect(ability.can('read', 'ticket')).toBe(false)
    expect(ability.can('read', 'sheet')).toBe(true)
    const event = {
      seq: '1',
      id: '',
      tenant: actor.id,
      type: 'ticket.moved',
      at: new Date(),
      ticket: ticket.id,
      office: 'any',
      person: null,
      call: null,
      data: {},
    }
    expect(wanted(actor, city.kernel.lent)(event)).toBe(false)
  })
})
