import type { ChangeScope } from '../operation/scope.ts'
import { markAttended } from '../outbox/mark-attended.ts'
import { lock } from './lock.ts'
import { claiming } from './once-only.ts'
import { plainActs } from './plain-acts.ts'
import { readAgenda, type Agenda } from './read-agenda.ts'

const mostActs = 10

/**
 * Does the plain acts that are due, one after the other in one transaction, and tells what is left: whatever
 * is not plain, and what comes after it. Faults: ticket.unknown, and the acts' own; then none of them is done.
 */
export async function actTogether(scope: ChangeScope, id: string): Promise<Agenda> {
  // Sent together; the record reads the agenda when the ticket is held.
  const [ticket, found] = await Promise.all([lock(scope, id), readAgenda(scope, id)])
  markAttended(scope, id)
  let agenda = found
  for (let done = 0; done < mostActs; done += 1) {
    const [first] = agenda.now
    const act = first && plainActs[first.what]
    if (!act) break
    const turn = { id, key: first.key }
    scope.store.send(claiming(scope, turn)) // what the agenda names of a held ticket was not done before
    await act(scope, ticket, turn)
    await scope.entities.flush()
    agenda = await readAgenda(scope, id)
  }
  return agenda
}
