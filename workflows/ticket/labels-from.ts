import type { City, SentEvent } from '@dime/core/running'
import type { LabelsOf } from './start.ts'

/** Reads from events by what workflows are found: from their beginning on, where the event says of which service it is. */
export function labelsFrom({ kernel }: Pick<City, 'kernel'>): LabelsOf {
  return async ({ tenant, data }: SentEvent) => {
    const { service } = data
    if (typeof service !== 'string') return undefined
    return { tenant: (await kernel.lent.tenants.byId(tenant)).slug, service }
  }
}
