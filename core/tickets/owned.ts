import sql, { type Sql } from 'sql-template-tag'
import type { Owned } from '../access/ability.ts'
import type { Columns } from '../access/rows.ts'
import type { Catalogue } from '../service/catalogue.ts'

/** Where a ticket lies, whose it is and what it asks for. */
export interface Placed {
  readonly id?: string
  readonly officeId: string
  readonly personId?: string | null | undefined
  readonly serviceId: string
}

interface Knowing {
  readonly lent: { readonly catalogue: Pick<Catalogue, 'known' | 'everKnown'> }
}

/** The ticket as rules look at it; of a service that nobody ever declared, it is taken for sensitive. */
export function owned({ lent }: Knowing, ticket: Placed): Owned {
  const { id, officeId, personId = null, serviceId } = ticket
  const service = lent.catalogue.known(serviceId)?.service
  const archetype = service?.archetype ?? null
  const isSensitive = service ? (service.isSensitive ?? false) : true
  const known = id === undefined ? {} : { id }
  return { kind: 'ticket', ...known, officeId, personId, serviceId, archetype, isSensitive }
}

/** The columns that rules on tickets look at; what only the declaration of a service says is reckoned from it. */
export function ticketColumns({ lent }: Knowing): Columns {
  const services = lent.catalogue.everKnown().map(({ service }) => service)
  const plain = services.filter(({ isSensitive }) => !isSensitive).map(({ id }) => id)
  const archetypes = Object.fromEntries(services.map(({ id, archetype }) => [id, archetype]))
  return {
    officeId: 't.office_id',
    personId: 't.person_id',
    serviceId: 't.service_id',
    archetype: archetypeIn(archetypes),
    isSensitive: sql`(t.service_id <> all(${plain}))`,
  }
}

const archetypeIn = (archetypes: Readonly<Record<string, string>>): Sql =>
  sql`(${JSON.stringify(archetypes)}::jsonb ->> t.service_id)`
