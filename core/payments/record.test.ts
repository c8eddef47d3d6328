import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Api } from '../api.ts'
import { licences, type Licences } from '../testing/licences.ts'

let town: Licences
beforeAll(async () => {
  town = await licences()
  await town.city.owner.query(
    `update machine set may = array['payments.record'] where id = 'telephone'`,
  )
})
afterAll(() => town.city.close())

type Told = Partial<Api['payments.record']['input']>

/** A notice that is to be paid, and its ticket. */
async function notice(): Promise<{ id: string; nav: string }> {
  const id = await town.send()
  await town.settle(id)
  await town.move(id, 'accept')
  await town.settle(id)
  return { id, nav: (await town.read(id)).payments[0]?.nav ?? '' }
}

function pay(nav: string, differing: Told = {}) {
  const caller = town.city.as('telephone')
  const machine = { ...caller, actor: { ...caller.actor, may: ['payments.record'] } }
  const told = { nav, amount: 1_600, paidAt: '2026-03-03T09:00:00.000Z', receipt: nav }
  return town.city.ask(machine, 'payments.record', { ...told, ...differing })
}

describe('a notice that is paid', () => {
  it('is paid once, however often its receipt comes', async () => {
    const { id, nav } = await notice()
    expect(await pay(nav)).toEqual({ nav, state: 'paid', ticket: id })
    expect(await pay(nav)).toMatchObject({ state: 'paid' })
    const { payments, timeline } = await town.read(id, 'marta')
    expect(payments[0]).toMatchObject({ state: 'paid', stateLabel: 'Pagato' })
    const lines = timeline.filter(({ label }) => label.startsWith('Pagato: Bollo'))
    expect(lines).toHaveLength(1)
  })

  it.each([
    ['with another amount', { amount: 1 }, 'payment.other-amount'],
    ['that nobody issued', { nav: '300000000000000000' }, 'payment.unknown'],
  ] as const)('is not recorded %s', async (_, differing, code) => {
    const { nav } = await notice()
    await expect(pay(nav, differing)).rejects.toMatchObject({ code })
  })

  it('is not recorded again by another receipt, nor after it was cancelled', async () => {
    const [paid, cancelled] = [await notice(), await notice()]
    await pay(paid.nav)
    await expect(pay(paid.nav, { receipt: 'another' })).rejects.toMatchObject({
      code: 'payment.already-paid',
    })
    await town.move(cancelled.id, 'back')
    await expect(pay(cancelled.nav)).rejects.toMatchObject({ code: 'payment.cancelled' })
  })

  it('is for payment nodes alone to tell', async () => {
    const { nav } = await notice()
    const told = { nav, amount: 1_600, paidAt: '2026-03-03T09:00:00.000Z', receipt: 'x' }
    await expect(
      town.city.ask(town.city.as('sara'), 'payments.record', told),
    ).rejects.toMatchObject({ status: 403 })
  })
})

describe('a notice whose day is past', () => {
  it('is shown as expired', async () => {
    const { id } = await notice()
    const later = town.city.as('marta', '2026-05-02T09:00:00.000Z')
    const { payments } = await town.city.ask(later, 'tickets.read', { id })
    expect(payments[0]).toMatchObject({ state: 'expired', dueDay: '2026-04-01' })
  })
})
