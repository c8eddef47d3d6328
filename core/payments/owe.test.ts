import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lifecycle } from '../lifecycle/define-lifecycle.ts'
import type { Owed } from '../plugin/face/outcome.ts'
import { patientPlugins } from '../plugin/fixtures/patient.ts'
import { defineService } from '../service/define-service.ts'
import { attending } from '../testing/attending.ts'
import { monday, scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { bringAbout } from '../tickets/effects/bring-about.ts'
import { lock } from '../tickets/lock.ts'

const words = {
  ...{ title: 'Rate', brief: 'Rate', audience: 'Chiunque', needs: [], gives: 'Rate' },
  ...{ times: 'Subito', cost: 'Niente' },
  form: { bill: 'Bolletta' },
  states: { asked: 'Chieste', divided: 'Divise', dropped: 'Rinunciate' },
  moves: { divide: 'Dividi', back: 'Riprendi', drop: 'Lascia' },
  payments: { part: 'Rata' },
}

const bill = defineService({
  id: 'streets.bill',
  archetype: 'payments-due',
  category: 'Prove',
  access: 'anyone',
  form: { bill: { kind: 'text', max: 20 } },
  lifecycle: lifecycle(
    { asked: { divide: 'divided', drop: 'dropped' }, divided: { back: 'asked' }, dropped: {} },
    {
      start: 'asked',
      endsIn: ['dropped'],
      moves: {
        divide: { by: 'office', causes: [{ charge: 'part' }] },
        back: { by: 'office', undoes: 'divide' },
        drop: { by: 'citizen' },
      },
    },
  ),
  clock: { term: { unit: 'days', amount: 30 } },
  payments: { part: { amount: 'reckoned' } },
  texts: { it: words, en: words },
})

let city: ScratchKernel
beforeAll(async () => void (city = await scratchKernel([bill])))
afterAll(() => city.close())

const hands = {
  plugins: patientPlugins(),
  mailer: { send: async () => undefined },
  set: async () => Buffer.from(''),
}
const plan: readonly Owed[] = [
  { payment: 'part', cents: 10_003, dueDay: '2026-04-01' },
  { payment: 'part', cents: 10_000, dueDay: '2026-05-01' },
]

async function divided(owed: readonly Owed[] = plan): Promise<string> {
  const sent = { service: bill.id, answers: { bill: '7' } }
  const { id } = await city.ask(city.as('marta'), 'tickets.submit', sent)
  await settle(id)
  await city.kernel.withEntities(city.as('sara'), async (scope) => {
    const ticket = await lock(scope, id)
    await bringAbout(scope, ticket, { outcome: { move: 'divide', owed }, hands })
  })
  await settle(id)
  return id
}

const settle = (id: string) =>
  attending(city).settle({ tenant: city.as('sara').tenant.id, id }, monday)
const paymentsOf = async (id: string) =>
  (await city.ask(city.as('sara'), 'tickets.read', { id })).payments

describe('what was reckoned', () => {
  it('is issued when it is charged: a notice for each amount, by its own day', async () => {
    const payments = await paymentsOf(await divided())
    expect(payments.map(({ amount, dueDay, state }) => [amount, dueDay, state])).toEqual([
      [10_003, '2026-04-01', 'issued'],
      [10_000, '2026-05-01', 'issued'],
    ])
    expect(new Set(payments.map(({ nav }) => nav)).size).toBe(2)
  })

  it('is taken back, all of it, with the move that charged it', async () => {
    const id = await divided()
    const { version } = await city.ask(city.as('sara'), 'tickets.read', { id })
    await city.ask(city.as('sara'), 'tickets.move', { id, version, move: 'back' })
    expect((await paymentsOf(id)).map(({ state }) => state)).toEqual(['cancelled', 'cancelled'])
  })

  it('is refused under a name that the service does not declare', async () => {
    const odd = [{ payment: 'gift', cents: 1, dueDay: null }]
    await expect(divided(odd)).rejects.toMatchObject({ code: 'payment.undeclared' })
  })
})
