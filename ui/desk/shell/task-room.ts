import type { Me } from '../../kit/contract.ts'
import { answersCalls } from './may.ts'
import { views, type View } from './route.ts'
import { readSettings } from './settings.ts'

const rooms: Readonly<Record<string, View>> = {
  'first-level-operator': 'now',
  'knowledge-editor': 'sheets',
}

/** The room in which a role works most. */
export const roomOf = (role: string): View => rooms[role] ?? 'tickets'

/** The rooms in which a worker has something to do. */
export const roomsOf = (me: Me): readonly View[] =>
  answersCalls(me) ? views : views.filter((view) => view !== 'now')

/** The room of the role that was chosen last. */
export function homeOf({ assignments }: Me): View {
  const task = assignments[readSettings().task] ?? assignments[0]
  return task ? roomOf(task.role) : 'tickets'
}
