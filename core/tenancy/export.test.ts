import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { works } from '../testing/declared-tenants.ts'
import { scratchRecord } from '../testing/scratch-record.ts'
import { applyTenants } from './apply.ts'
import type { TenantDeclaration } from './define-tenant.ts'
import { exportDeclared } from './export-declared.ts'
import { richTown } from './testing/rich-town.ts'

const folder = new URL(`../../.build/exported-${randomUUID()}/`, import.meta.url)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Rows as the tenant's people see them, without ids, order and what a record adds by itself. */
async function stateOf(owner: Client) {
  await owner.query('begin')
  await owner.query(
    `select set_config('app.tenant', id::text, true) from tenant where slug = 'town'`,
  )
  const { rows } = await owner.query('select platform.declared_rows() as state')
  await owner.query('rollback')
  const { settings, ...state } = rows[0].state
  return { ...state, profile: { ...state.profile, ...settings } }
}

async function importing(
  files: Awaited<ReturnType<typeof exportDeclared>> = [],
): Promise<TenantDeclaration> {
  const own = new URL(`${randomUUID()}/`, folder) // a module is read once
  mkdirSync(own, { recursive: true })
  for (const { name, text } of files) writeFileSync(new URL(name, own), text)
  return (await import(new URL('tenant.ts', own).href)).town
}

describe('a tenant that is exported', () => {
  it('is, applied to an empty record, the same tenant, with what was changed live', async () => {
    const [here, there] = [await scratchRecord([richTown, works]), await scratchRecord([works])]
    await here.owner
      .query(`update staff set name = 'Vincenzo Tosi', is_live = true where name = 'Enzo Tosi';
      update tenant set settings = '{"phone": "041 555"}', is_live = true where slug = 'town'`)
    const files = await exportDeclared(here.owner, 'town')
    const declared = await importing(files)
    await applyTenants(there.owner, [declared], there.secrets)
    expect(await stateOf(there.owner)).toEqual(await stateOf(here.owner))
    expect(declared.phone).toBe('041 555')
    expect(await applyTenants(there.owner, [declared], there.secrets)).toEqual([])
    await Promise.all([here.close(), there.close()])
  })

  it('is written in the names that its folder has, and without passwords or keys', async () => {
    const record = await scratchRecord([richTown, works])
    await record.owner.query(`update staff set password_hash = 'geheim'`)
    const files = (await exportDeclared(record.owner, 'town')) ?? []
    expect(files.map(({ name }) => name)).toEqual([
      'tenant.ts',
      'calendar.ts',
      'offices.ts',
      'staff.ts',
      'routes.ts',
      'sheets.ts',
      'roles.ts',
      'answers.ts',
      'filters.ts',
      'allotments.ts',
    ])
    expect(JSON.stringify(files)).not.toMatch(/geheim|password|digest/)
    await record.close()
  })
})

describe('what people set up at the desk of a tenant', () => {
  it('is exported, without what names an office that closed or who left', async () => {
    const [here, there] = [await scratchRecord([richTown, works]), await scratchRecord([works])]
    const town = `(select id from tenant where slug = 'town')`
    const named = (table: string, name: string) =>
      `(select id from ${table} where tenant_id = ${town} and ${name})`
    await here.owner.query(`
      insert into standard_answer (tenant_id, office_id, name, body, is_live)
        values (${town}, ${named('office', "code = 'roads'")}, '{"it": "Buca"}', '{"it": "Arriviamo"}', true);
      insert into saved_filter (tenant_id, staff_id, office_id, name, question, is_live) select ${town}, s.id,
        ${named('office', "code = 'roads'")}, s.name, '{"view": "mine"}', true from staff s where s.email like 'enzo@%' or s.email like 'dora@%';
      insert into saved_filter (tenant_id, staff_id, name, question, is_live)
        values (${town}, ${named('staff', "email like 'enzo@%'")}, 'Mio', '{}', true);
      update allotment set otherwise = 'nobody', is_live = true where service_id = '*';
      update staff set is_leaver = true, is_live = true where email like 'dora@%' or email like 'carlo@%';
      update office set is_closed = true, is_live = true where code = 'desk'`)
    const declared = await importing(await exportDeclared(here.owner, 'town'))
    expect(declared.answers).toHaveLength(2)
    expect(declared.filters?.map(({ name }) => name)).toEqual(['Enzo Tosi'])
    const lamps = declared.allotments?.find(({ office }) => office === 'lamps')
    expect(lamps?.rules.map(({ to }) => to)).toEqual([{ role: 'office-operator' }])
    await applyTenants(there.owner, [declared], there.secrets)
    expect(await stateOf(there.owner)).toEqual(await stateOf(here.owner))
    expect(await applyTenants(there.owner, [declared], there.secrets)).toEqual([])
    await Promise.all([here.close(), there.close()])
  })
})

describe('a tenant that is not there', () => {
  it('is no declaration', async () => {
    const record = await scratchRecord([works])
    expect(await exportDeclared(record.owner, 'atlantis')).toBeUndefined()
    await record.close()
  })
})
