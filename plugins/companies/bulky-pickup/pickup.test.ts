import { describe, expect, it } from 'vitest'
import type { Lent, Task } from '@dime/core'
import { bookPickup, cancelPickup, freePickup } from './pickup.ts'

const id = '00000000-0000-4000-8000-000000000001'

const lent = (rows: readonly object[], set: object = {}): Lent => ({
  rows: async () => JSON.parse(JSON.stringify(rows)),
  settings: async () => JSON.parse(JSON.stringify(set)),
  fetch: () => Promise.reject(new TypeError('nobody is outside')),
  log: () => undefined,
})

const task = (differing: object = {}, now = '2026-11-23T10:00:00.000Z'): Task => ({
  tenant: { slug: 'veritas', name: 'Veritas' },
  ticket: {
    id,
    code: 'VT-8QK4-77M',
    service: 'companies.bulky-pickup',
    state: 'requested',
    answers: {
      sofas: 1,
      place: { address: 'Cannaregio 2345', area: 'centro-storico' },
      day: '2026-11-27',
      slot: 'morning',
      ...differing,
    },
    createdAt: now,
  },
  person: { id, fiscalCode: null, givenName: 'Marta', familyName: 'Zen' },
  now,
})

const free = { ofYear: 0, ofSlot: 0 }

describe('a pickup that is asked for', () => {
  it('is booked at once, kept under its ticket, and told with its day and code', async () => {
    const { move, message, keep } = await bookPickup(task(), lent([free]))
    expect(move).toBe('book')
    expect(message?.it).toContain('venerdì 27 novembre 2026, fra le 7 e le 12')
    expect(message?.en).toContain('VT-8QK4-77M')
    expect(keep?.[0]?.values).toEqual([id, id, 2026, 'centro-storico', '2026-11-27', 'morning'])
  })

  const cases: [string, { says?: object; booked?: object; set?: object }, string][] = [
    ['nothing is listed', { says: { sofas: 0 } }, 'nessun oggetto'],
    ['it is too much', { says: { mattresses: 4 } }, 'volume'],
    ['the year is spent', { booked: { ofYear: 2 } }, 'dell’anno'],
    ['fewer are allowed', { booked: { ofYear: 1 }, set: { pickupsAYear: 1 } }, 'dell’anno'],
    ['the crew is full', { booked: { ofSlot: 12 } }, 'già piena'],
  ]

  it.each(cases)('goes to a clerk when %s', async (_, { says, booked, set }, why) => {
    const outcome = await bookPickup(task(says), lent([{ ...free, ...booked }], set))
    expect([outcome.move, outcome.keep]).toEqual(['hand-over', undefined])
    expect(outcome.note).toContain(why)
  })

  it('goes to a clerk when nobody knows for whom it is', async () => {
    const { move, note } = await bookPickup({ ...task(), person: null }, lent([free]))
    expect(move).toBe('hand-over')
    expect(note).toContain('per chi')
  })
})

describe('a pickup that is cancelled', () => {
  const booked = [{ day: '2026-11-27' }]

  it('until the day before frees the day and does not count', async () => {
    const { move, keep } = await cancelPickup(task({}, '2026-11-26T22:59:00.000Z'), lent(booked))
    expect(move).toBe('free')
    expect(keep?.[0]?.sql).toContain('delete')
  })

  it('from that day on stays booked, by Italy’s clocks', async () => {
    const { move, message } = await cancelPickup(task({}, '2026-11-26T23:00:00.000Z'), lent(booked))
    expect(move).toBe('keep-day')
    expect(message?.it).toContain('fino al giorno prima')
  })

  it('is always freed when a clerk had set its day', async () => {
    expect((await cancelPickup(task(), lent([]))).move).toBe('free')
  })
})

describe('a pickup that is put off', () => {
  it('frees its day and still counts for the year', async () => {
    const { move, keep } = await freePickup(task())
    expect(move).toBeUndefined()
    expect(keep?.[0]?.sql).toContain('set day = null')
  })
})
