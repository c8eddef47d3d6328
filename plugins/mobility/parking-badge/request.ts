import type { Task } from '@dime/core'
import { kinds } from './form.ts'
import type { BadgeFacts } from './rules.ts'

/** The badge behind a ticket; answers that do not fit the form are a broken promise of the kernel's. */
export function badgeOf({ answers }: Task['ticket']): BadgeFacts & { plates: readonly string[] } {
  const kind = kinds.find((one) => one === answers['kind'])
  if (!kind) throw new TypeError(`no such badge: ${String(answers['kind'])}`)
  const plates = answers['plates']
  return {
    kind,
    certificateUntil: dayIn(answers['certificateUntil']),
    badgeUntil: dayIn(answers['badgeUntil']),
    plates: Array.isArray(plates) ? plates.map(String) : [],
  }
}

const dayIn = (answer: unknown) => (typeof answer === 'string' ? answer : undefined)
