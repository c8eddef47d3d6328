import type { ClockView } from './contract.ts'
import { daysBetween, isoDay } from './dates.ts'

/** A piece of the bar, in shares of its width. */
export type Piece = { kind: 'used' | 'paused' | 'late'; from: number; to: number }

/** The bar of a term: from its first day to its last, or to today when it is late. */
export type ClockDrawing = { pieces: Piece[]; today: number; lastDay: number }

/** The rules of a reckoning under which time stands still. */
export const pauses: readonly string[] = [
  'suspended',
  'suspension-lapsed',
  'notice-answered',
  'notice-unanswered',
]

/** Lays a clock out on a line, so that what is gone, what is suspended and today stand in their place. */
export function drawClock(clock: ClockView, now: Date): ClockDrawing {
  const today = isoDay(now)
  const end = today > clock.dueDay ? today : clock.dueDay
  const whole = Math.max(1, daysBetween(clock.startedOn, end))
  const at = (day: string) => clamp(daysBetween(clock.startedOn, day) / whole)
  const halts = clock.lines.filter(({ rule }) => pauses.includes(rule))
  const pieces: Piece[] = [
    { kind: 'used', from: 0, to: Math.min(at(today), at(clock.dueDay)) },
    ...halts.map(({ from, to }): Piece => ({ kind: 'paused', from: at(from), to: at(to) })),
    { kind: 'late', from: at(clock.dueDay), to: at(end) },
  ]
  return {
    pieces: pieces.filter(({ from, to }) => to > from),
    today: at(today),
    lastDay: at(clock.dueDay),
  }
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share))
}
