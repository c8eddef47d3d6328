import { createSessions } from '../../core/identity/sessions.ts'
import { keyDigest, machineKey } from '../../core/keys/machines.ts'
import { idOf } from '../../core/tenancy/declared-tables.ts'
import type { ScratchKernel } from '../../core/testing/scratch-kernel.ts'
import { addRow } from './add-row.ts'
import { addPerson } from './role-callers.ts'
import { addStaff } from './add-staff.ts'
import type { Ground } from './row-kinds.ts'

/** Someone of a tenant, by the header that says so. */
export type Somebody = Readonly<Record<string, string>>

/** A tenant with somebody of each kind, and the word that is in all its rows and in no other's. */
export interface Inhabitants extends Ground {
  readonly staff: Somebody
  readonly citizen: Somebody
  readonly machine: Somebody
}

/** Nobody. */
export const nobodyKnown: Somebody = {}

const top = { town: 'hall', works: 'crews' } as const
const everyRole = ['office-operator', 'supervisor', 'tenant-administrator']

/** Gives a tenant someone who serves in many roles at its top, a citizen and a machine. */
export async function inhabit(
  { kernel, owner }: ScratchKernel,
  slug: keyof typeof top,
): Promise<Inhabitants> {
  const tenant = await kernel.lent.tenants.bySlug(slug)
  const mark = `segreto${slug}`
  const hall = idOf(slug, 'office', top[slug])
  const own = { tenant_id: tenant.id }
  const person = await addPerson(owner, { tenant, mark })
  const staff = await addStaff(
    owner,
    { tenant, mark },
    { role: 'first-level-operator', office: hall },
  )
  for (const role of everyRole)
    await addRow(owner, 'assignment', { ...own, staff_id: staff, office_id: hall, role })
  const key = machineKey(kernel.lent.secrets, slug, 'prova')
  const may = ['calls.record-event', 'tickets.submit', 'tickets.read']
  await addRow(owner, 'machine', { ...own, id: 'prova', key_digest: keyDigest(key), may })
  const sessions = createSessions(kernel.database)
  const open = async (kind: 'staff' | 'token', subject: string) => {
    const draft = { kind, subject, level: 3, seconds: 3600 }
    return (await sessions.open(tenant, draft, new Date())).token
  }
  return {
    ...{ tenant, mark, hall, person },
    staff: { cookie: `dime_staff_${slug}=${await open('staff', staff)}` },
    citizen: { authorization: `Bearer ${await open('token', person)}` },
    machine: { authorization: `Bearer ${key}` },
  }
}
