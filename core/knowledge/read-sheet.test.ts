import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { applyTenants } from '../tenancy/apply.ts'
import { town, works } from '../testing/declared-tenants.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { defineSheet } from './define-sheet.ts'
import { indexSheets } from './index-sheets.ts'

const body = { it: 'Si chiama il numero verde.', en: 'Call the free number.' }
const common = {
  office: 'desk',
  sections: [{ id: 'come-fare', heading: { it: 'Come fare', en: 'What to do' }, body }],
  verifiedOn: '2026-01-10',
  reviewBy: '2026-07-10',
} as const

const lamps = defineSheet({
  ...common,
  id: 'lampioni',
  audience: 'public',
  title: { it: 'Lampioni spenti', en: 'Street lamps that are out' },
  brief: { it: 'Un lampione spento si segnala in due minuti.' },
  keywords: ['luce', 'lampione'],
})
const lampsForStaff = defineSheet({
  ...common,
  id: 'lampioni-operatori',
  audience: 'staff',
  title: { it: 'Lampioni: che cosa dire' },
  brief: { it: 'Non promettere una data.' },
  keywords: ['lampione'],
})

let city: ScratchKernel
beforeAll(async () => {
  city = await scratchKernel()
  const { kernel, owner } = city
  await applyTenants(
    owner,
    [{ ...town, sheets: [lamps, lampsForStaff] }, works],
    kernel.lent.secrets,
  )
  await kernel.withRows(city.as('dime'), indexSheets)
})
afterAll(() => city.close())

describe('a fact sheet', () => {
  it('is read in the reader’s language, in Italian where there is no other', async () => {
    const english = city.as('nobody', undefined, 'en')
    const sheet = await city.ask(english, 'knowledge.read', { id: 'lampioni' })
    expect(sheet).toMatchObject({
      title: 'Street lamps that are out',
      brief: 'Un lampione spento si segnala in due minuti.',
      sections: [{ heading: 'What to do' }],
      office: { code: 'desk', name: 'Office desk' },
    })
  })

  it.each([
    ['olga', ['lampioni', 'lampioni-operatori']],
    ['marta', ['lampioni']],
    ['wanda', []],
  ] as const)('is found by %s among %j', async (who, ids) => {
    const { found } = await city.ask(city.as(who), 'knowledge.search', { text: 'lampione' })
    expect(found.map(({ id }) => id).toSorted()).toEqual([...ids])
  })

  it.each(['marta', 'nobody'] as const)('for staff is unknown to %s', async (who) => {
    const reading = city.ask(city.as(who), 'knowledge.read', { id: 'lampioni-operatori' })
    await expect(reading).rejects.toMatchObject({ code: 'sheet.unknown' })
  })

  it('that an operator reads during a call is remembered with it', async () => {
    const told = { event: randomUUID(), call: randomUUID(), at: '2026-03-02T09:00:00.000Z' }
    const ringing = { ...told, kind: 'ringing' } as const
    const { call } = await city.ask(city.as('telephone'), 'calls.record-event', ringing)
    await city.ask(city.as('olga'), 'knowledge.read', { id: 'lampioni', call })
    const { sheets } = await city.ask(city.as('olga'), 'calls.read', { id: call })
    expect(sheets).toEqual([{ id: 'lampioni', title: 'Lampioni spenti' }])
  })
})
