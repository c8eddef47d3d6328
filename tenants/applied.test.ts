import { applyTenants } from '@dime/core/running'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scratchRecord } from '../core/testing/scratch-record.ts'
import { tenants } from './index.ts'

describe('all tenants, applied to a record', () => {
  let record: Awaited<ReturnType<typeof scratchRecord>>
  beforeAll(async () => {
    record = await scratchRecord()
    await applyTenants(record.owner, tenants, record.secrets)
  })
  afterAll(() => record.close())

  it('are there with every office and everybody', async () => {
    const { rows } = await record.owner.query(
      `select (select count(*)::int from office o where o.tenant_id = t.id) as offices,
        (select count(*)::int from staff s where s.tenant_id = t.id) as people
       from tenant t where slug = 'venezia'`,
    )
    expect(rows).toEqual([{ offices: 160, people: 650 }])
  })

  it('change nothing the second time, within two seconds', async () => {
    const begun = performance.now()
    expect(await applyTenants(record.owner, tenants, record.secrets)).toEqual([])
    expect(performance.now() - begun).toBeLessThan(2_000)
  })
})
