import type { Place } from '../enabling/place.ts'
import type { Outcome, Task } from '../face/outcome.ts'
import type { Permission } from '../face/permission.ts'
import type { Keeping } from '../face/reply.ts'
import { permitsOf, refused, type Permitted } from '../lend/permits.ts'

/** What a plugin may be shown, and may want, in one place. */
export interface Allowing {
  /** The task, without the person where the plugin may not know who it is. */
  shown(task: Task): Task
  /** The same outcome; faults: plugin.not-permitted. */
  outcome(outcome: Outcome): Outcome
  /** The same rows; faults: plugin.not-permitted. */
  keeping(keep: readonly Keeping[]): readonly Keeping[]
}

/** Asks once what a plugin may do in a place. */
export async function allowingIn(permitted: Permitted, place: Place): Promise<Allowing> {
  const permits = await permitsOf(permitted, place)
  const demand = (permission: Permission, wanted: boolean) => {
    if (wanted && !permits.has(permission)) throw refused(permitted, place, permission)
  }
  return {
    shown: (task) => (permits.has('person') || !task.person ? task : { ...task, person: null }),
    outcome: (outcome) => {
      demand('documents', outcome.document !== undefined)
      demand('messages', outcome.message !== undefined)
      demand('keeping', (outcome.keep ?? []).length > 0)
      return outcome
    },
    keeping: (keep) => {
      demand('keeping', keep.length > 0)
      return keep
    },
  }
}
