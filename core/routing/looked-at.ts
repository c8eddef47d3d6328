import type { CheckedRule } from './check-rules.ts'
import { conditionOf } from './condition.ts'
import type { Routing } from './read-routing.ts'

/** The answers at which rules look: whatever else people wrote stays where it is. */
export function lookedAt({ rules: now, live }: Routing, rules: readonly CheckedRule[]): string[] {
  const conditions = [...now, ...rules].map(({ condition }) => conditionOf(condition))
  const asked = conditions.flatMap(({ answers = [] }) =>
    answers.map(({ field }) => field.split('.')[0] ?? ''),
  )
  const { form } = live.service
  const places = Object.keys(form).filter((name) => form[name]?.kind === 'place')
  return [...new Set([...asked, ...(conditions.some(({ areas }) => areas) ? places : [])])]
}
