import type { Chosen } from '../access/acting.ts'
import { staffOf } from '../identity/who.ts'
import type { Caller } from '../kernel.ts'
import { idOf } from '../tenancy/declared-tables.ts'
import { addressOfStaff, type StaffName } from './declared-tenants.ts'
import type { ScratchKernel } from './scratch-kernel.ts'

/** Someone of the town who serves, with what they hold at this moment, acting with one role where one is chosen. */
export async function servingNow(
  city: ScratchKernel,
  name: StaffName,
  acting?: Chosen,
): Promise<Caller> {
  const caller = city.as(name)
  const { tenant, actor } = caller
  const now = await city.kernel.database.withRows(tenant.id, (store) =>
    staffOf(store, tenant, { subject: actor.id, acting }),
  )
  if (!now) throw new TypeError(`${name} has left`)
  return { ...caller, actor: { ...now, ...(actor.session && { session: actor.session }) } }
}

/** The id of someone who serves in the town. */
export const staffId = (name: StaffName) => idOf('town', 'staff', addressOfStaff(name))

/** The id of an office of the town. */
export const officeId = (code: string) => idOf('town', 'office', code)
