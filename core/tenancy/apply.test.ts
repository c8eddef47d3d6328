import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Secrets } from '../operation/secrets.ts'
import { town, works } from '../testing/declared-tenants.ts'
import { sendReport } from '../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { applyTenants } from './apply.ts'
import type { TenantDeclaration } from './define-tenant.ts'

let city: ScratchKernel
let secrets: Secrets
beforeAll(async () => {
  city = await scratchKernel()
  secrets = city.kernel.lent.secrets
})
afterAll(() => city.close())

/** Applies the town differently, answers what changed, and puts it back. */
async function applied(differing: Partial<TenantDeclaration>, look = async () => {}) {
  const changes = await applyTenants(city.owner, [{ ...town, ...differing }, works], secrets)
  await look()
  await applyTenants(city.owner, [town, works], secrets)
  return changes.map(({ what, table }) => `${table} ${what}`)
}

describe('tenants that are applied', () => {
  it('change nothing the second time', async () => {
    expect(await applyTenants(city.owner, [town, works], secrets)).toEqual([])
  })

  it('tell what changed in what is declared', async () => {
    const phone = { id: 'telephone', may: ['calls.record-event', 'calls.read'] }
    expect(await applied({ machines: [phone] })).toEqual(['machine changed'])
    expect(await applied({ machines: [] })).toEqual(['machine removed'])
  })

  it('lose the routes that are not declared any more', async () => {
    const look = async () => {
      const { office } = await sendReport(city, city.as('nobody'), { category: 'lamp' })
      expect(office.code).toBe('hall')
    }
    expect(await applied({ routes: [] }, look)).toEqual(town.routes.map(() => 'route removed'))
  })
})

describe('tenants whose declaration changed', () => {
  it('offer a service no more when it is switched off', async () => {
    const services = town.services.map((service) => ({ ...service, enabled: false }))
    const look = async () => {
      await expect(sendReport(city, city.as('nobody'))).rejects.toMatchObject({
        code: 'service.not-offered',
      })
    }
    await applied({ services }, look)
    await sendReport(city, city.as('nobody'))
  })

  it('take roles away, and keep whoever held them', async () => {
    const staff = town.staff.filter(({ name }) => name !== 'Enzo Tosi')
    const look = async () => {
      const { rows } = await city.owner.query(
        `select s.name, count(a.staff_id)::int as roles from staff s
         left join assignment a on a.staff_id = s.id where s.name = 'Enzo Tosi' group by 1`,
      )
      expect(rows).toEqual([{ name: 'Enzo Tosi', roles: 0 }])
    }
    expect(await applied({ staff }, look)).toEqual(['staff removed', 'assignment removed'])
  })

  it('let nobody in who is declared no more, until they are again', async () => {
    const staff = town.staff.filter(({ name }) => name !== 'Enzo Tosi')
    const leavers = () =>
      city.owner.query('select name from staff where is_leaver').then(({ rows }) => rows)
    const look = async () => expect(await leavers()).toEqual([{ name: 'Enzo Tosi' }])
    expect(await applied({ staff }, look)).toContain('staff removed')
    expect(await leavers()).toEqual([])
  })

  it('are left alone by one that cannot be applied', async () => {
    const routes = [{ service: 'streets.report', to: { office: 'nowhere' }, because: { it: '' } }]
    await expect(applied({ routes, machines: [] })).rejects.toThrow()
    await city.owner.query('rollback')
    expect(await applyTenants(city.owner, [town, works], secrets)).toEqual([])
  })
})
