import { createSessions, nobody, operationNamed, type Caller, type City } from '@dime/core/running'
import { Client } from 'pg'
import sql from 'sql-template-tag'
import { z } from 'zod'
import { staffCookie } from '../../core/http/authenticate.ts'
import { staffOf } from '../../core/identity/who.ts'
import { seedTickets } from './seed-tickets.ts'
import { workloads, type Workload } from './workloads.ts'

const usualOperator = 'paolo.dorigo@venezia.example'
const Receipt = z.object({ id: z.uuid() })

/** How many tickets there are to be, and the address of whoever asks for them. */
export interface Play {
  readonly tickets: number
  readonly operator?: string
}

/** Fills the tenant with tickets and answers what will be asked of it, and by whom. */
export async function setStage(
  city: City,
  ownerUrl: string,
  { tickets, operator: email = usualOperator }: Play,
): Promise<Workload[]> {
  const tenant = await city.kernel.lent.tenants.bySlug('venezia')
  const anyone: Caller = { tenant, actor: nobody, locale: 'it', now: new Date() }
  const operator = await operatorOf(city, anyone, email)
  const sessions = createSessions(city.database)
  const draft = { kind: 'staff', subject: operator.actor.id, seconds: 3600 } as const
  const { token } = await sessions.open(tenant, draft, anyone.now)
  const cookie = `${staffCookie(tenant)}=${token}`
  const create = workloads({ anyone, operator, cookie, ids: [] }).at(-1)
  const ticket = create ? await perform(city, create) : ''
  const offices = operator.actor.assignments.map(({ office }) => office)
  const owner = new Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    const pattern = { tenant: tenant.id, ticket, offices, count: tickets }
    const ids = await seedTickets(owner, pattern)
    return workloads({ anyone, operator, cookie, ids })
  } finally {
    await owner.end()
  }
}

async function operatorOf({ database }: City, caller: Caller, email: string): Promise<Caller> {
  const { tenant } = caller
  const actor = await database.withRows(tenant.id, async (store) => {
    const found = await store.row<{ id: string }>(sql`
      select id from staff where tenant_id = ${tenant.id} and email = ${email}`)
    return found && staffOf(store, tenant, { subject: found.id })
  })
  if (!actor) throw new Error(`${email} does not serve here`)
  return { ...caller, actor }
}

async function perform({ kernel }: City, { operation, caller, input }: Workload): Promise<string> {
  const found = operationNamed.get(operation)
  if (!found) throw new Error(`There is no operation ${operation}`)
  return Receipt.parse(await kernel.perform(found, caller, input)).id
}
