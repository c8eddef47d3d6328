import ICAL from 'ical.js'

/** An event of an iCalendar file as it stands there, from line `line` on. */
export interface WrittenEvent {
  readonly line: number
  readonly text: string
  readonly component: ICAL.Component
}

/** A line of the file that is not understood; `reason` is a key of the texts. */
export interface Misread {
  readonly line: number
  readonly text: string
  readonly reason: string
}

const mostEvents = 500

/** Parts an iCalendar file into its events, each read by itself: what is wrong in one spoils no other. */
export function eventsIn(text: string): { events: WrittenEvent[]; misread: Misread[] } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  if (lines[0]?.trim().toUpperCase() !== 'BEGIN:VCALENDAR')
    return { events: [], misread: [{ line: 1, text: lines[0] ?? '', reason: 'not-a-calendar' }] }
  const blocks = blocksOf(lines)
  const taken = blocks.slice(0, mostEvents).map((block) => readBlock(block))
  const beyond = blocks
    .slice(mostEvents)
    .map(({ line, lines: [first = ''] }) => ({ line, text: first, reason: 'too-many-events' }))
  return {
    events: taken.filter((read) => 'component' in read),
    misread: [...taken.filter((read) => 'reason' in read), ...beyond],
  }
}

interface Block {
  readonly line: number
  readonly lines: readonly string[]
}

function blocksOf(lines: readonly string[]): Block[] {
  const says = (line: string, what: string) => line.trim().toUpperCase() === what
  const starts = lines.flatMap((line, at) => (says(line, 'BEGIN:VEVENT') ? [at] : []))
  return starts.map((at, order) => {
    const next = starts[order + 1] ?? lines.length
    const end = lines.slice(at, next).findIndex((line) => says(line, 'END:VEVENT'))
    return { line: at + 1, lines: lines.slice(at, end < 0 ? next : at + end + 1) }
  })
}

function readBlock({ line, lines }: Block): WrittenEvent | Misread {
  const wrong = lines.findIndex((written) => written !== '' && !/^(\s|[\w-]+[;:])/.test(written))
  if (wrong >= 0) return { line: line + wrong, text: lines[wrong] ?? '', reason: 'not-readable' }
  const text = lines.find((written) => /^SUMMARY/i.test(written)) ?? lines[0] ?? ''
  try {
    const whole = new ICAL.Component(
      ICAL.parse(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n')),
    )
    const component = whole.getFirstSubcomponent('vevent')
    return component ? { line, text, component } : { line, text, reason: 'not-readable' }
  } catch {
    return { line, text, reason: 'not-readable' }
  }
}
