import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendReport } from '../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { idOf } from './declared-tables.ts'

let city: ScratchKernel
beforeAll(async () => {
  city = await scratchKernel()
})
afterAll(() => city.close())

const office = (code: string) => idOf('town', 'office', code)
const read = (code?: string) =>
  city.ask(city.as('ada'), 'calendars.read', code ? { office: office(code) } : {})

const mornings = {
  timeZone: 'Europe/Rome' as const,
  hours: { mon: [['08:00', '12:00']] as [string, string][] },
  holidays: [{ on: '11-21' }],
  closures: [{ from: '2026-03-03', to: '2026-03-06', reason: 'Trasloco' }],
}

describe('the calendar that holds', () => {
  it('is an office’s own, that of an office above it, or the tenant’s', async () => {
    expect(await read('lamps')).toMatchObject({ isOwn: true, from: { id: office('lamps') } })
    expect(await read('roads')).toMatchObject({ isOwn: false, from: null })
    const { version } = await read('hall')
    const save = { office: office('hall'), calendar: mornings, version }
    expect(await city.ask(city.as('ada'), 'calendars.save', save)).toMatchObject({ isOwn: true })
    expect(await read('roads')).toMatchObject({
      isOwn: false,
      from: { id: office('hall'), name: 'Ufficio hall' },
      calendar: mornings,
    })
  })

  it('reckons the terms of new tickets of the offices below', async () => {
    const south = { category: 'hole', place: { address: 'Via della Prova 1', area: 'south' } }
    const receipt = await sendReport(city, city.as('marta'), south)
    expect(receipt.office.code).toBe('roads')
    const { id } = receipt
    const { clock } = await city.ask(city.as('enzo'), 'tickets.read', { id })
    expect(clock?.lines.length).toBeGreaterThan(0)
    const { rows } = await city.owner.query(
      `select data from outbox where type = 'calendar.changed'`,
    )
    expect(rows).toEqual([{ data: { office: office('hall') } }])
  })
})

describe('a calendar that is given up', () => {
  it('is taken from above again', async () => {
    const { version } = await read('hall')
    const back = { office: office('hall'), calendar: null, version }
    expect(await city.ask(city.as('ada'), 'calendars.save', back)).toMatchObject({
      isOwn: false,
      from: null,
    })
    await expect(city.ask(city.as('ada'), 'calendars.save', back)).rejects.toMatchObject({
      code: 'calendars.has-changed',
    })
  })

  it('is the tenant’s live one, until it is taken back', async () => {
    const { version, calendar } = await read()
    const closures = [{ from: '2026-08-10', to: '2026-08-14', reason: 'Ferie' }]
    const save = { calendar: { ...calendar, closures }, version }
    await city.ask(city.as('ada'), 'calendars.save', save)
    expect((await read('roads')).calendar.closures).toEqual(closures)
    const back = { calendar: null, version: version + 1 }
    expect((await city.ask(city.as('ada'), 'calendars.save', back)).calendar).toEqual(calendar)
    const again = { calendar: null, version: version + 2 }
    await expect(city.ask(city.as('ada'), 'calendars.save', again)).rejects.toMatchObject({
      code: 'calendars.nothing-above',
    })
  })
})

describe('a calendar', () => {
  it('is changed by nobody who may not, nor from another tenant, nor into nonsense', async () => {
    const save = { office: office('roads'), calendar: mornings, version: 1 }
    await expect(city.ask(city.as('sara'), 'calendars.save', save)).rejects.toMatchObject({
      status: 403,
    })
    const foreign = { ...save, office: idOf('works', 'office', 'crews') }
    await expect(city.ask(city.as('ada'), 'calendars.save', foreign)).rejects.toMatchObject({
      status: 404,
    })
    for (const hours of [
      {},
      { mon: [['18:00', '08:00']] },
      {
        mon: [
          ['08:00', '12:00'],
          ['11:00', '13:00'],
        ],
      },
    ]) {
      const wrong = { ...save, calendar: { ...mornings, hours: hours as typeof mornings.hours } } // as a page might send it
      await expect(city.ask(city.as('ada'), 'calendars.save', wrong)).rejects.toThrow()
    }
  })
})

describe('an iCalendar file', () => {
  const ical = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'DTSTART;VALUE=DATE:20261121',
    'RRULE:FREQ=YEARLY',
    'SUMMARY:Madonna della Salute',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'DTSTART;TZID=Europe/Rome:20260402T143000',
    'SUMMARY:Riunione',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n')
  const file = { office: office('desk'), ical }

  it('adds the closures that were previewed, once', async () => {
    const preview = await city.ask(city.as('ada'), 'calendars.import-preview', file)
    expect(preview.found.map(({ from }) => from)).toEqual([
      '2026-11-21',
      '2027-11-21',
      '2028-11-21',
    ])
    expect(preview.refused).toEqual([
      { line: 7, reason: 'Si prendono soltanto giornate intere', text: 'SUMMARY:Riunione' },
    ])
    const done = { ...file, digest: preview.digest }
    await city.ask(city.as('ada'), 'calendars.import', done)
    const { calendar, isOwn } = await read('desk')
    expect(isOwn).toBe(true)
    expect(calendar.closures).toEqual(preview.found)
    await expect(city.ask(city.as('ada'), 'calendars.import', done)).rejects.toMatchObject({
      code: 'import.has-changed',
    })
    expect(await city.ask(city.as('ada'), 'calendars.import-preview', file)).toMatchObject({
      found: [],
      known: 3,
    })
  })
})
