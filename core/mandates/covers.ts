import type { Scope } from '../operation/scope.ts'
import { serviceTitle } from '../service/service-words.ts'
import { outsideMandate } from './faults.ts'

/** Whether the mandate acted with covers a service; who acts for themselves is not limited. */
export function covers({ actor: { behalf }, lent }: Scope, serviceId: string): boolean {
  if (!behalf || (!behalf.services && !behalf.archetype)) return true
  if (behalf.services) return behalf.services.includes(serviceId)
  return lent.catalogue.known(serviceId)?.service.archetype === behalf.archetype
}

/** Refuses, with words, a service outside the mandate acted with; faults: mandate.does-not-cover. */
export function demandCovered(scope: Scope, serviceId: string): void {
  if (covers(scope, serviceId)) return
  const title = serviceTitle(scope, { serviceId })
  throw outsideMandate({ name: scope.actor.behalf?.name ?? '', title })
}
