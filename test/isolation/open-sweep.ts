import type { Kernel } from '../../core/kernel.ts'
import { scratchKernel, type ScratchKernel } from '../../core/testing/scratch-kernel.ts'
import { officeId } from '../../core/testing/serving-now.ts'
import { idOf } from '../../core/tenancy/declared-tables.ts'
import { addPlatform } from './add-platform.ts'
import { dryKernel } from './dry-kernel.ts'
import type { Place } from './expected.ts'
import { addPerson, callersOf, type RoleCaller } from './role-callers.ts'
import type { Rows } from './row-kinds.ts'
import { makeRows } from './rows.ts'

/** What the sweep goes over: a kernel that keeps nothing, somebody of every role, and rows in every place. */
export interface Sweep {
  readonly scratch: ScratchKernel
  readonly kernel: Kernel
  /** Who calls, by the slug of the tenant in which they do. */
  readonly callers: Readonly<Record<'town' | 'platform', readonly RoleCaller[]>>
  readonly rows: Readonly<Record<Place, Rows>>
  /** The word that is in all rows of the other tenant. */
  readonly mark: string
  close(): Promise<void>
}

/** Opens it: whoever serves does so in the lamps’ office, others’ things lie with the roads’. */
export async function openSweep(): Promise<Sweep> {
  const scratch = await scratchKernel()
  await addPlatform(scratch)
  const tenantOf = (slug: string) => scratch.kernel.lent.tenants.bySlug(slug)
  const groundOf = async (slug: string, hall: string, mark: string) => {
    const tenant = await tenantOf(slug)
    return { tenant, hall, mark, person: await addPerson(scratch.owner, { tenant, mark }) }
  }
  const own = await groundOf('town', officeId('lamps'), 'nostro')
  const other = await groundOf('town', officeId('roads'), 'altrui')
  const foreign = await groundOf('works', idOf('works', 'office', 'crews'), 'segretoworks')
  const operations = idOf('platform', 'office', 'operations')
  // Nobody asks it for anything; but somebody must be able to, to be seen not to reach further.
  await offerReports(scratch.owner, operations)
  const platform = await groundOf('platform', operations, 'piattaforma')
  // Whoever serves is met when all offices below theirs are there.
  const rows = {
    'own office': await makeRows({ scratch }, own),
    'other office': await makeRows({ scratch }, other),
    'other tenant': await makeRows({ scratch }, foreign),
  }
  const callers = {
    town: await callersOf(scratch, own),
    platform: await callersOf(scratch, platform),
  }
  const kernel = dryKernel(scratch.kernel)
  return { scratch, kernel, rows, callers, mark: foreign.mark, close: scratch.close }
}

async function offerReports(owner: ScratchKernel['owner'], office: string): Promise<void> {
  await owner.query(
    `insert into plugin_enabling (tenant_id, plugin, is_on) select tenant_id, 'streets', true from office where id = $1`,
    [office],
  )
  await owner.query(
    `insert into enabled_service (tenant_id, service_id, office_id, is_enabled)
     select tenant_id, 'streets.report', id, true from office where id = $1`,
    [office],
  )
}
