import type { ChangeScope } from '../operation/scope.ts'
import { lock } from './lock.ts'
import { onceOnly } from './once-only.ts'
import { plainActs } from './plain-acts.ts'
import { readAgenda, type Agenda } from './read-agenda.ts'

const mostActs = 10

/**
 * Does the plain acts that are due, one after the other in one transaction, and tells what is left: whatever
 * is not plain, and what comes after it. Faults: ticket.unknown, and the acts' own; then none of them is done.
 */
export async function actTogether(scope: ChangeScope, id: string): Promise<Agenda> {
  await lock(scope, id)
  for (let done = 0; ; done += 1) {
    const agenda = await readAgenda(scope, id)
    const [first] = agenda.now
    const act = first && plainActs[first.what]
    if (!act || done === mostActs) return agenda
    await onceOnly(scope, { id, key: first.key }, act)
    await scope.entities.flush()
  }
}
