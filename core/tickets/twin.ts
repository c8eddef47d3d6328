import type { Caller, Kernel } from '../kernel.ts'
import { Fault } from '../operation/fault.ts'
import { unknownService } from '../service/faults.ts'
import { follow, stay } from './after-referral.ts'
import { readPhotos } from './copy-photos.ts'
import { inTheName } from './in-the-name.ts'
import { onceOnly, type Turn } from './once-only.ts'
import { findOrOpen } from './open-there.ts'
import { readTicket } from './read.ts'
import { reasonOf } from './refer.ts'

/**
 * Opens the twin of a referred ticket in the other organisation, with the answers and nothing else of
 * the sender's: the only bridge between tenants. Each side writes in a transaction of its own.
 */
export async function openTwin(kernel: Kernel, caller: Caller, turn: Turn): Promise<void> {
  const ticket = await kernel.withRows(caller, (scope) => readTicket(scope, turn.id))
  if (!ticket.twinTenant || ticket.twinId) return
  const other = await kernel.lent.tenants.byId(ticket.twinTenant)
  const photos = await kernel.withRows(caller, (scope) => readPhotos(scope, turn.id))
  const reason = await kernel.withRows(caller, (scope) => reasonOf(scope, turn.id))
  const opening = { ticket, photos, reason, from: caller.tenant }
  const twin = await kernel
    .withEntities(inTheName(caller, other), (scope) => findOrOpen(scope, opening))
    .catch(orNothing)
  await kernel.withEntities(caller, (scope) =>
    onceOnly(scope, turn, (_, own) =>
      twin ? follow(scope, own, { twin, other }) : stay(scope, own, { other, key: turn.key }),
    ),
  )
}

function orNothing(error: unknown): undefined {
  if (!(error instanceof Fault) || error.code !== unknownService.code) throw error
}
