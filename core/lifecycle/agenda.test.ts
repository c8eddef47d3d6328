import { describe, expect, it } from 'vitest'
import { defineCalendar } from '../lifecycle/calendar.ts'
import { nationalHolidays } from '../lifecycle/holidays.ts'
import { report } from '../testing/declared-services.ts'
import { agendaOf, type Attended } from './agenda.ts'

const calendar = defineCalendar({ holidays: nationalHolidays() })
const received = new Date('2026-03-02T09:00:00.000Z')

const ticket = {
  lifecycle: report.lifecycle,
  term: report.clock.term,
  state: 'received',
  isPaused: false,
  endedAt: null,
  isEnded: false,
  pauses: [],
  fired: [],
  receivedAt: received,
  clockFrom: received,
  enteredAt: received,
  isOrigin: null,
  twinId: null,
} satisfies Attended

const told = (differing: Partial<Attended>) =>
  agendaOf({ ...ticket, ...differing }, calendar).map(
    ({ what, at }) => `${what} ${at.toISOString().slice(0, 16)}`,
  )

const onTime = [
  'remind 2026-03-12T11:00',
  'escalate 2026-03-16T23:00',
  'substitute 2026-03-23T23:00',
]
const fired = ['acknowledge']
const suspended = { kind: 'suspension', from: '2026-03-04T09:00:00.000Z' } as const

const cases: [string, Partial<Attended>, string[]][] = [
  ['a new ticket', {}, ['acknowledge 2026-03-02T09:00', ...onTime]],
  ['one that was acknowledged', { fired: ['acknowledge'] }, onTime],
  [
    'one that another tenant sees to',
    { isOrigin: true, fired: ['acknowledge'] },
    ['refer 2026-03-02T09:00', ...onTime],
  ],
  ['one that was referred', { isOrigin: true, twinId: 'there', fired: ['acknowledge'] }, onTime],
  [
    'one whose clock stands',
    { fired: ['acknowledge'], pauses: [suspended] },
    ['remind-citizen 2026-03-24T23:00', 'resume 2026-04-03T22:00'],
  ],
  [
    'one that somebody moved after its term',
    { fired, enteredAt: new Date('2026-03-18T09:00:00.000Z') },
    onTime.slice(0, 2),
  ],
  ['one that ended', { fired: ['acknowledge'], isEnded: true }, []],
]

describe('what will happen by itself', () => {
  it.each(cases)('to %s', (_, differing, expected) => {
    expect(told(differing)).toEqual(expected)
  })

  it('includes what moves caused, one after the other', () => {
    const first = { key: '2:0', effect: { run: 'issue' }, at: received }
    const then = { key: '2:1', effect: { register: 'sent' }, at: received } as const
    const [automatic] = agendaOf({ ...ticket, booked: [first, then], fired }, calendar)
    expect(automatic).toEqual({ what: 'automatic', key: '2:0', activity: 'issue', at: received })
    expect(told({ booked: [first, then], fired })).toEqual([
      'automatic 2026-03-02T09:00',
      ...onTime,
    ])
    expect(told({ booked: [then], fired })[0]).toBe('effect 2026-03-02T09:00')
  })

  it('lets silence speak at the end of the term, and calls nobody', () => {
    const silence = { means: 'consent', move: 'resolve' } as const
    const speaking = { lifecycle: { ...report.lifecycle, silence }, fired: ['acknowledge'] }
    expect(told({ ...speaking, state: 'working' }).at(-1)).toBe('silence 2026-03-16T23:00')
    expect(told(speaking).slice(-2)).toEqual(onTime.slice(-2))
  })

  it('tells a term that moved anew, since its reminder was of another day', () => {
    const reminded = agendaOf(ticket, calendar).find(({ what }) => what === 'remind')
    const pause = { ...suspended, to: '2026-03-06T09:00:00.000Z' }
    const done = ['acknowledge', reminded?.key ?? '']
    expect(told({ fired: done, pauses: [pause] }).map((line) => line.split(' ')[0])).toEqual([
      'remind',
      'escalate',
      'substitute',
    ])
  })
})
