import type { Client } from 'pg'
import { createKernel, type Caller, type Kernel } from '../kernel.ts'
import { asking, type Ask } from './asking.ts'
import { openSearch } from '../search/open.ts'
import { idOf } from '../tenancy/declared-tables.ts'
import { createTenants } from '../tenancy/tenants.ts'
import type { Service } from '../service/define-service.ts'
import { catalogueOf, offerInTown } from './offered-services.ts'
import { meetEverybody, type Known, type Name } from './people.ts'
import { scratchRecord, type ScratchRecord } from './scratch-record.ts'

/** A kernel without a socket over a database of its own, with two small tenants and a few people. */
export interface ScratchKernel {
  readonly kernel: Kernel
  /** The owner's connection, which sees the rows of every tenant. */
  readonly owner: Client
  readonly url: string
  /** What it takes to make a plugin's schema. */
  readonly owning: Pick<ScratchRecord, 'owner' | 'url' | 'secrets'>
  /** Someone at an instant, in Italian unless told. */
  as(name: Name, at?: string, locale?: Caller['locale']): Caller
  /** Asks for an operation as over HTTP: the input is checked, and so is the answer. */
  ask: Ask
  close(): Promise<void>
}

/** A Monday morning, unless a test says otherwise. */
export const monday = '2026-03-02T09:00:00.000Z'

/** Builds a kernel over a scratch record and meets everybody; the town's hall offers more services where a test brings some. */
export async function scratchKernel(services: readonly Service[] = []): Promise<ScratchKernel> {
  const { database, secrets, owner, url, close } = await scratchRecord()
  await offerInTown(owner, services)
  const tenants = createTenants(database.directory)
  const catalogue = catalogueOf(services)
  const lent = { catalogue, tenants, secrets, search: openSearch(undefined) }
  const kernel = createKernel(database, { ...lent, publicUrl: 'http://dime.example' })
  const people = await meetEverybody(kernel)
  return {
    kernel,
    owner,
    url,
    owning: { owner, url, secrets },
    as: (name, at = monday, locale = 'it') =>
      called(people[name], name, { locale, now: new Date(at) }),
    ask: asking(kernel),
    close,
  }
}

// Whoever serves has just proved who they are.
function called(
  { tenant, actor }: Known,
  name: Name,
  { locale, now }: Pick<Caller, 'locale' | 'now'>,
): Caller {
  const session = { id: idOf(tenant.slug, 'session', name), provedAt: now }
  return { tenant, locale, now, actor: actor.kind === 'staff' ? { ...actor, session } : actor }
}
