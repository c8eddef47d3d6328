import type { TicketRow } from '../../kit/contract.ts'
import { daysBetween, plainDay, shortDay } from '../../kit/dates.ts'
import type { Tone } from '../../kit/notice.ts'
import { languageOf } from '../../kit/words.ts'
import { say } from './words.ts'

/** What is left of a term in a word for a chip, in full for a reader, and how it should look. */
export interface Due {
  readonly word: string
  readonly full: string
  readonly tone: Tone | 'plain'
}

const near = 2

/** Says how a ticket stands with its term; a term that stands still says so first. */
export function dueWords(host: Element, ticket: TicketRow, now = new Date()): Due {
  const words = say(host)
  if (ticket.isEnded) return { word: words.ended, full: words.ended, tone: 'good' }
  if (ticket.isPaused) return { word: words.paused, full: words.paused, tone: 'warn' }
  if (!ticket.dueAt) return { word: ticket.stateLabel, full: ticket.stateLabel, tone: 'plain' }
  return left(host, ticket.dueAt, now)
}

function left(host: Element, dueAt: string, now: Date): Due {
  const words = say(host)
  const language = languageOf(host)
  const days = daysBetween(now, dueAt)
  const isLate = Date.parse(dueAt) < now.getTime()
  if (isLate) return { word: words.lateBy(-days), full: words.lateByLong(-days), tone: 'bad' }
  if (days === 0) return { word: words.today, full: words.today, tone: 'bad' }
  const tone = days <= near ? 'warn' : 'plain'
  const full = words.lastDay(plainDay(dueAt, language))
  return { word: shortDay(dueAt, language), full, tone }
}
