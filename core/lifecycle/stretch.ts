import type { Halt, PauseRule } from './pause.ts'
import type { Ruler } from './ruler.ts'
import type { Term } from './term.ts'

/** A piece of a term's course between two positions of its ruler, and how many steps it made. */
export type Stretch = {
  rule: 'counted' | PauseRule | 'holiday-moved'
  from: number
  to: number
  steps: number
}

/** What the course of a term depends on. */
export type Course = { start: number; term: Term; halts: readonly Halt[]; ruler: Ruler }

/** Follows a term from receipt to its end: the stretches that count and those that do not. */
export function stretchesOf({ start, term, halts, ruler }: Course): Stretch[] {
  const course: Stretch[] = []
  let at = start
  let left = term.amount * ruler.steps
  for (const halt of halts) {
    const { from, until } = ruler.pause(halt)
    if (from > ruler.settle(ruler.advance(at, left))) break
    const counted = from > at ? Math.min(left, ruler.between(at, from)) : 0
    if (counted > 0) course.push({ rule: 'counted', from: at, to: from, steps: counted })
    left -= counted
    at = Math.max(at, from)
    if (until > at) course.push({ rule: halt.rule, from: at, to: until, steps: until - at })
    at = Math.max(at, until)
  }
  return [...course, ...lastStretches(at, left, ruler)]
}

function lastStretches(from: number, steps: number, ruler: Ruler): Stretch[] {
  const end = ruler.advance(from, steps)
  const settled = ruler.settle(end)
  const counted: Stretch = { rule: 'counted', from, to: end, steps }
  const moved: Stretch = { rule: 'holiday-moved', from: end, to: settled, steps: settled - end }
  return [counted, moved].filter((stretch) => stretch.steps > 0)
}
