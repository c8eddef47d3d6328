import { describe, expect, it } from 'vitest'
import { defineCalendar } from '../lifecycle/calendar.ts'
import { days, workingHours } from '../lifecycle/term.ts'
import { follow, type Following } from './follow.ts'
import type { ServiceLevel } from './level.ts'
import { nextOf, promise, type Promised, type Promising } from './promise.ts'

const calendar = defineCalendar({ holidays: [] })
const rome = (written: string) => new Date(`${written}:00+01:00`)
const opened = rome('2026-03-02T09:00')

const targets = {
  acknowledge: workingHours(1),
  'take-charge': workingHours(4),
  resolve: days(3),
}
const level: ServiceLevel = { id: 'all', name: { it: 'Tutte' }, when: {}, targets }
const urgent: ServiceLevel = {
  id: 'danger',
  name: { it: 'Pericolo' },
  when: { priority: 'danger' },
  targets: { 'take-charge': workingHours(1), resolve: days(1) },
}
const levels = { levels: [level, urgent], offices: ['lamps', 'hall'] }

const ticket: Promising = {
  serviceId: 'streets.report',
  officeId: 'lamps',
  priority: 'ordinary',
  channel: 'web',
  receivedAt: opened,
  clockFrom: opened,
  assigneeId: null,
  isEnded: false,
  endedAt: null,
  pauses: [],
}

const made = promise(ticket, levels, { now: opened, calendar, holds: [] })

function then(at: string, differing: Partial<Promising> = {}, more: Partial<Following> = {}) {
  const given = { now: rome(at), calendar, holds: [], known: made, levels }
  return follow({ ...ticket, ...differing }, { ...given, ...more })
}

const kind = (promises: readonly Promised[], wanted: string) =>
  promises.find((one) => one.kind === wanted)

describe('what is promised when a ticket opens', () => {
  it('is what its level says, on the calendar of its office', () => {
    expect(made.map(({ kind: what, dueAt }) => [what, dueAt])).toEqual([
      ['acknowledge', rome('2026-03-02T10:00')],
      ['take-charge', rome('2026-03-02T13:00')],
      ['resolve', new Date('2026-03-05T23:59:59.999+01:00')],
    ])
  })

  it('is nothing where no level holds', () => {
    expect(
      promise(ticket, { ...levels, levels: [urgent] }, { now: opened, calendar, holds: [] }),
    ).toEqual([])
  })
})

describe('a promise', () => {
  it('is the same however often it is followed', () => {
    expect(then('2026-03-02T09:30')).toEqual(made)
  })

  it('is met by who takes charge, by an answer, by the end', () => {
    const taken = then('2026-03-02T09:30', { assigneeId: 'dora' }, { met: 'acknowledge' })
    expect(taken.map(({ metAt }) => metAt)).toEqual([
      rome('2026-03-02T09:30'),
      rome('2026-03-02T09:30'),
      null,
    ])
    const ended = { isEnded: true, endedAt: rome('2026-03-03T09:00') }
    const met = then('2026-03-03T09:00', ended, { known: taken })
    expect(kind(met, 'resolve')).toMatchObject({ metAt: ended.endedAt, brokenAt: null })
  })

  it('is longer by what the citizen was waited for', () => {
    const pauses = [
      {
        kind: 'suspension' as const,
        from: '2026-03-02T09:30:00+01:00',
        to: '2026-03-02T11:30:00+01:00',
      },
    ]
    const after = then('2026-03-02T11:30', { pauses })
    expect(kind(after, 'take-charge')?.dueAt).toEqual(rome('2026-03-02T15:00'))
  })

  it('is warned of again only where it falls due later', () => {
    const warned = made.map((one) => ({ ...one, warnedAt: rome('2026-03-02T12:00') }))
    const holds = [{ from: rome('2026-03-02T10:00'), to: rome('2026-03-02T11:00') }]
    expect(
      kind(then('2026-03-02T12:30', {}, { known: warned }), 'take-charge')?.warnedAt,
    ).not.toBeNull()
    expect(
      kind(then('2026-03-02T12:30', {}, { known: warned, holds }), 'take-charge')?.warnedAt,
    ).toBeNull()
  })
})

describe('what was promised', () => {
  const taken = then('2026-03-02T09:30', { assigneeId: 'dora' })

  it('stays when the level changes, unless it is asked for anew', () => {
    const changed = { ...level, targets: { ...targets, resolve: days(9) } }
    const now = { ...levels, levels: [changed] }
    expect(then('2026-03-02T09:00', {}, { levels: now })).toEqual(made)
    const anew = then('2026-03-02T09:00', {}, { levels: now, isAnew: true })
    expect(kind(anew, 'resolve')?.term).toEqual(days(9))
  })

  it('begins again in another office, which must take charge too', () => {
    const moved = then('2026-03-02T12:00', { officeId: 'roads' }, { known: taken })
    expect(kind(moved, 'take-charge')).toMatchObject({
      metAt: null,
      fromAt: rome('2026-03-02T12:00'),
    })
    expect(kind(moved, 'resolve')?.fromAt).toEqual(opened)
    expect(then('2026-03-02T12:30', { officeId: 'roads' }, { known: moved })).toEqual(moved)
  })

  it('is promised again when the ticket is opened again', () => {
    const ended = then('2026-03-03T09:00', { isEnded: true, endedAt: rome('2026-03-03T09:00') })
    const again = { clockFrom: rome('2026-03-05T09:00'), assigneeId: null }
    const reopened = then('2026-03-05T09:00', again, { known: ended })
    expect(kind(reopened, 'resolve')).toMatchObject({ metAt: null, fromAt: again.clockFrom })
    expect(kind(reopened, 'acknowledge')?.metAt).toEqual(rome('2026-03-03T09:00'))
  })

  it('is shorter from the moment in which it turns out to be dangerous', () => {
    const raised = then('2026-03-04T09:00', { priority: 'danger' })
    expect(nextOf(raised)).toMatchObject({ kind: 'take-charge', dueAt: rome('2026-03-04T10:00') })
    expect(kind(raised, 'acknowledge')).toBeUndefined()
  })
})
