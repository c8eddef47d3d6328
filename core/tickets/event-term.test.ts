import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { after } from '../lifecycle/after.ts'
import { days } from '../lifecycle/term.ts'
import { defineService } from '../service/define-service.ts'
import { date } from '../service/form.ts'
import { lifecycle } from '../lifecycle/define-lifecycle.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'

const words = {
  ...{ title: 'Dati del conducente', brief: 'Chi guidava', audience: 'Chiunque', needs: [] },
  ...{ gives: 'Niente', times: 'Trenta giorni', cost: 'Niente' },
  form: { notifiedOn: 'Quando è arrivato il verbale' },
  states: { sent: 'Inviata', seen: 'Vista' },
  moves: { see: 'Vista' },
}

const driver = defineService({
  id: 'streets.driver',
  archetype: 'permits-and-documents',
  category: 'Prove',
  access: 'anyone',
  form: { notifiedOn: date({}) },
  lifecycle: lifecycle(
    { sent: { see: 'seen' }, seen: {} },
    { start: 'sent', endsIn: ['seen'], moves: { see: { by: 'office' } } },
  ),
  clock: { term: days(30), late: after('notifiedOn', days(60)) },
  texts: { it: words, en: words },
})

let city: ScratchKernel
beforeAll(async () => void (city = await scratchKernel([driver])))
afterAll(() => city.close())

async function sent(at: string) {
  const asked = { service: driver.id, answers: { notifiedOn: '2026-01-10' } }
  const { id } = await city.ask(city.as('marta', at), 'tickets.submit', asked)
  return (await city.ask(city.as('marta', at), 'tickets.read', { id })).eventTerm
}

describe('a request that has sixty days from a notification', () => {
  it('is in time until the end of the last day in Rome, and marked as late after it', async () => {
    expect(await sent('2026-03-11T22:59:00.000Z')).toEqual({
      lastDay: '2026-03-11',
      isLate: false,
      label: 'Presentata nei termini: ultimo giorno 11 marzo 2026',
    })
    expect(await sent('2026-03-11T23:00:00.000Z')).toMatchObject({
      isLate: true,
      label: 'Presentata fuori termine: ultimo giorno 11 marzo 2026',
    })
  })
})
