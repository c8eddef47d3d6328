import type { Me } from '../../kit/contract.ts'
import type { View } from './route.ts'
import { readSettings } from './settings.ts'

const rooms: Readonly<Record<string, View>> = {
  'first-level-operator': 'now',
  'knowledge-editor': 'sheets',
}

/** The room in which a role works most. */
export const roomOf = (role: string): View => rooms[role] ?? 'tickets'

/** The room of the role that was chosen last. */
export function homeOf({ assignments }: Me): View {
  const task = assignments[readSettings().task] ?? assignments[0]
  return task ? roomOf(task.role) : 'now'
}
