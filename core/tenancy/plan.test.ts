import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { town, works } from '../testing/declared-tenants.ts'
import { scratchRecord, type ScratchRecord } from '../testing/scratch-record.ts'
import { took } from '../testing/took.ts'
import { applyTenants, planTenants } from './apply.ts'
import { defineTenant, type TenantDeclaration } from './define-tenant.ts'

const record: ScratchRecord = await scratchRecord()
const { owner, secrets } = record
afterAll(() => record.close())

const plan = (differing: Partial<TenantDeclaration>) =>
  planTenants(owner, [{ ...town, ...differing }, works], secrets)
const apply = (differing: Partial<TenantDeclaration>) =>
  applyTenants(owner, [{ ...town, ...differing }, works], secrets)
const renamed = town.staff.map((one) =>
  one.name === 'Enzo Tosi' ? { ...one, name: 'Enzo Rossi' } : one,
)
const withoutEnzo = town.staff.filter(({ name }) => name !== 'Enzo Tosi')
const enzo = 'enzo@prova.example'

beforeEach(async () => {
  await owner.query(`update staff set is_live = false; update assignment set is_live = false;
    update tenant set settings = '{}'; delete from assignment_taken; delete from machine where is_live`)
  await apply({})
})

describe('a dry run', () => {
  it('tells what would be added, changed and taken away, and which fields', async () => {
    const offices = [
      ...town.offices,
      { code: 'pool', kind: 'office', name: { it: 'Piscina' }, parent: 'hall' } as const,
    ]
    const line = { tenant: 'town' }
    expect(await plan({ offices, staff: renamed, machines: [], phone: '040043' })).toEqual([
      { ...line, table: 'tenant', what: 'changed', key: 'town', fields: ['phone'] },
      { ...line, table: 'office', what: 'added', key: 'pool' },
      { ...line, table: 'staff', what: 'changed', key: enzo, fields: ['name'] },
      { ...line, table: 'machine', what: 'removed', key: 'telephone' },
    ])
  })

  it('writes nothing, and tells the same when it is asked again', async () => {
    const first = await plan({ staff: renamed })
    expect(await plan({ staff: renamed })).toEqual(first)
    expect(await plan({})).toEqual([])
  })

  it('tells of a tenant that is not there yet', async () => {
    const fresh = defineTenant({ ...works, slug: 'harbour' })
    const changes = await planTenants(owner, [town, works, fresh], secrets)
    expect(changes.map(({ tenant, table, what }) => `${tenant} ${table} ${what}`)).toEqual([
      'harbour tenant added',
      'harbour office added',
      'harbour plugin_enabling added',
      'harbour enabled_service added',
      'harbour staff added',
      'harbour assignment added',
    ])
    expect(await planTenants(owner, [town, works, fresh], secrets)).toEqual(changes)
  })

  it('refuses what cannot be applied', async () => {
    await expect(plan({ offices: [] })).rejects.toThrow(/names the office hall, which is not there/)
  })
})

describe('what people changed in the desk', () => {
  it('is kept, and told of', async () => {
    await owner.query(`update staff set name = 'Vincenzo Tosi', is_live = true where email = $1`, [
      enzo,
    ])
    const kept = { tenant: 'town', table: 'staff', what: 'kept', key: enzo, fields: ['name'] }
    expect(await apply({})).toEqual([kept])
    const { rows } = await owner.query('select name from staff where email = $1', [enzo])
    expect(rows).toEqual([{ name: 'Vincenzo Tosi' }])
  })

  it('is not retired when code names it no more', async () => {
    await owner.query(`update staff set is_live = true where email = $1`, [enzo])
    await owner.query(
      `update assignment set is_live = true where staff_id in (select id from staff where email = $1)`,
      [enzo],
    )
    expect(await apply({ staff: withoutEnzo })).toEqual([])
  })

  it('comes back under its own id when code names it, too', async () => {
    await owner.query(
      `insert into staff (tenant_id, email, name, is_live)
       select id, 'nina@prova.example', 'Nina Nani', true from tenant where slug = 'town'`,
    )
    const nina = { email: 'nina@prova.example', name: 'Nina Nani', assignments: [] }
    expect(await apply({ staff: [...town.staff, nina] })).toEqual([])
  })
})

describe('what people took away or set in the desk', () => {
  it('stays taken away: a role that somebody lost is not given back', async () => {
    await owner.query(
      `with gone as (delete from assignment a using staff s where s.id = a.staff_id and s.email = $1 returning a.*)
       insert into assignment_taken (tenant_id, staff_id, office_id, role, at)
       select tenant_id, staff_id, office_id, role, now() from gone`,
      [enzo],
    )
    const key = `${enzo} office-operator roads`
    expect(await apply({})).toEqual([{ tenant: 'town', table: 'assignment', what: 'kept', key }])
  })

  it('stands above the profile that code declares', async () => {
    await owner.query(`update tenant set settings = '{"phone": "041"}' where slug = 'town'`)
    const kept = { tenant: 'town', table: 'tenant', what: 'kept', key: 'town', fields: ['phone'] }
    expect(await apply({})).toEqual([kept])
    const { rows } = await owner.query(`select settings from tenant where slug = 'town'`)
    expect(rows).toEqual([{ settings: { phone: '041' } }])
  })
})

describe('a role of the tenant’s own', () => {
  const rules = [{ action: 'read', subject: 'ticket', where: 'own' }] as const
  const roles = [{ id: 'lamp-reader', name: { it: 'Lampionaio' }, rules }]

  it('comes before whoever holds it, and tells whoever edits it that it changed', async () => {
    const pia = {
      email: 'pia@prova.example',
      name: 'Pia Prova',
      assignments: [{ role: 'lamp-reader', office: 'lamps' }],
    }
    const added = await apply({ roles, staff: [...town.staff, pia] })
    expect(added.map(({ table }) => table)).toEqual(['role', 'staff', 'assignment'])
    await apply({ roles: [{ id: 'lamp-reader', name: { it: 'Lettore' }, rules }] })
    const { rows } = await owner.query('select name, version from role')
    expect(rows).toEqual([{ name: { it: 'Lettore' }, version: 2 }])
  })
})

describe('a city of 160 offices, 650 staff and 520 sheets', () => {
  it('is found unchanged in less than two seconds', async () => {
    const city = bigCity()
    await applyTenants(owner, [town, works, city], secrets)
    const again = async () =>
      expect(await applyTenants(owner, [town, works, city], secrets)).toEqual([])
    expect(await took(again)).toBeLessThan(2_000)
  })
})

function bigCity(): TenantDeclaration {
  const many = (count: number) => Array.from({ length: count }, (_, number) => number)
  const text = { it: 'Una frase che qualcuno legge. '.repeat(20) }
  return defineTenant({
    ...works,
    slug: 'metropolis',
    offices: many(160).map((number) => ({
      code: `office-${number}`,
      kind: 'office',
      name: { it: `Ufficio ${number}` },
      ...(number > 0 && { parent: `office-${Math.floor((number - 1) / 6)}` }),
    })),
    plugins: [{ id: 'streets' }],
    services: [{ id: 'streets.report', office: 'office-0', enabled: true }],
    staff: many(650).map((number) => ({
      email: `person-${number}@prova.example`,
      name: `Persona ${number}`,
      assignments: [{ role: 'office-operator', office: `office-${number % 160}` }],
    })),
    sheets: many(520).map((number) => ({
      id: `sheet-${number}`,
      office: `office-${number % 160}`,
      audience: 'public',
      title: { it: `Scheda ${number}` },
      brief: text,
      sections: many(5).map((section) => ({ id: `s-${section}`, heading: text, body: text })),
      keywords: ['una', 'due', 'tre'],
      verifiedOn: '2026-01-01',
      reviewBy: '2026-06-01',
    })),
  })
}
