import { describe, expect, it } from 'vitest'
import { closuresIn } from './ical.ts'

const today = '2026-03-02'

function file(...events: readonly (readonly string[])[]): string {
  const blocks = events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'])
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...blocks, 'END:VCALENDAR'].join('\r\n')
}

const read = (...lines: readonly string[]) => closuresIn(file(lines), today)
const found = (...lines: readonly string[]) =>
  read(...lines).found.map(({ from, to }) => [from, to].join('/'))
const reason = (...lines: readonly string[]) => read(...lines).misread.map((line) => line.reason)

describe('an iCalendar file', () => {
  it('closes a whole day and says why', () => {
    const { found: closures, misread } = read('DTSTART;VALUE=DATE:20260815', 'SUMMARY:Ferragosto')
    expect(closures).toEqual([{ from: '2026-08-15', to: '2026-08-15', reason: 'Ferragosto' }])
    expect(misread).toEqual([])
  })

  it.each([
    ['an end that is not included', ['DTSTART;VALUE=DATE:20260810', 'DTEND;VALUE=DATE:20260815']],
    ['a duration', ['DTSTART;VALUE=DATE:20260810', 'DURATION:P5D']],
    [
      'midnights in Rome',
      ['DTSTART;TZID=Europe/Rome:20260810T000000', 'DTEND;TZID=Europe/Rome:20260815T000000'],
    ],
    ['midnights told in UTC', ['DTSTART:20260809T220000Z', 'DTEND:20260814T220000Z']],
    [
      'midnights told in another zone',
      ['DTSTART;TZID=Europe/London:20260809T230000', 'DTEND;TZID=Europe/London:20260814T230000'],
    ],
  ])('closes a range by %s', (_, lines) => {
    expect(found(...lines)).toEqual(['2026-08-10/2026-08-14'])
  })

  it('keeps whole days where clocks change within them', () => {
    expect(found('DTSTART:20260327T230000Z', 'DTEND:20260330T220000Z')).toEqual([
      '2026-03-28/2026-03-30',
    ])
    expect(found('DTSTART:20261023T220000Z', 'DTEND:20261025T230000Z')).toEqual([
      '2026-10-24/2026-10-25',
    ])
  })
})

describe('an event that comes every year', () => {
  it('tells what comes every year for three years', () => {
    const yearly = ['DTSTART;VALUE=DATE:20101121', 'RRULE:FREQ=YEARLY', 'SUMMARY:Salute']
    expect(found(...yearly)).toEqual(
      ['2026', '2027', '2028'].map((year) => `${year}-11-21/${year}-11-21`),
    )
    expect(found(...yearly, 'EXDATE;VALUE=DATE:20271121')).toHaveLength(2)
    const until = ['DTSTART;VALUE=DATE:20101121', 'RRULE:FREQ=YEARLY;UNTIL=20261231']
    expect(found(...until)).toHaveLength(1)
  })
})

describe('an event that is not taken', () => {
  const day = 'DTSTART;VALUE=DATE:20260815'

  it.each([
    ['no-start', ['SUMMARY:Chiuso']],
    ['no-such-day', ['DTSTART;VALUE=DATE:20260230']],
    ['part-of-day', ['DTSTART;TZID=Europe/Rome:20260810T090000']],
    ['part-of-day', ['DTSTART:20260810T000000Z', 'DTEND:20260811T000000Z']],
    ['unknown-zone', ['DTSTART;TZID=Mars/Olympus:20260810T000000']],
    ['ends-before', [day, 'DTEND;VALUE=DATE:20260814']],
    ['too-long', [day, 'DTEND;VALUE=DATE:20290815']],
    ['is-past', ['DTSTART;VALUE=DATE:20250815']],
    ['cancelled', [day, 'STATUS:CANCELLED']],
    ['not-yearly', [day, 'RRULE:FREQ=SECONDLY']],
    ['not-yearly', [day, 'RRULE:FREQ=YEARLY;BYSECOND=0,1,2;BYMINUTE=0,1']],
    ['not-readable', [day, 'this is no line']],
  ])('says %s', (expected, lines) => {
    expect(reason(...lines)).toEqual([expected])
  })

  it('spoils no other, and is told with its line', () => {
    const { found: closures, misread } = closuresIn(
      file(['nonsense'], [day, 'SUMMARY:Ferragosto']),
      today,
    )
    expect(closures).toHaveLength(1)
    expect(misread).toEqual([{ line: 4, text: 'nonsense', reason: 'not-readable' }])
  })

  it('says so of a file that is no calendar, and stops at five hundred events', () => {
    expect(closuresIn('<html>', today).misread[0]?.reason).toBe('not-a-calendar')
    const many = closuresIn(file(...Array.from({ length: 502 }, () => [day])), today)
    expect(many.misread.map((line) => line.reason)).toEqual(['too-many-events', 'too-many-events'])
  })
})
