import { createHash } from 'node:crypto'
import { keyDigest, machineKey } from '../keys/machines.ts'
import type { Secrets } from '../operation/secrets.ts'
import { declaredLevels } from './declared-levels.ts'
import type { TenantDeclaration } from './define-tenant.ts'
import type { DeclaredTable, DeclaredRow } from './difference.ts'
import type { KnownIds } from './known-ids.ts'
import { workTables, type WorkIds } from './work-tables.ts'

/** What a declaration is read with: the ids of all tenants and of what is there, and the city's keys. */
export interface DeclaringWith {
  readonly ids: ReadonlyMap<string, string>
  readonly known: KnownIds
  readonly secrets: Secrets
}

/** A declared tenant as the rows it should have, each table after those it refers to. */
export function declaredTables(tenant: TenantDeclaration, given: DeclaringWith): DeclaredTable[] {
  const ids = idsOf(tenant.slug, given.known)
  return [...ofOffices(tenant, ids, given), ...ofPeople(tenant, ids, given)]
}

const word = (column: string) => (row: DeclaredRow) => String(row[column])

function ofOffices(tenant: TenantDeclaration, ids: WorkIds, given: DeclaringWith): DeclaredTable[] {
  return [
    { name: 'role', key: ['id'], rows: roles(tenant) },
    {
      name: 'office',
      key: ['id'],
      retires: 'is_closed',
      rows: offices(tenant, ids),
      named: word('code'),
    },
    { name: 'plugin_enabling', key: ['plugin', 'office_id'], rows: plugins(tenant, ids) },
    { name: 'enabled_service', key: ['service_id'], rows: services(tenant, ids) },
    {
      name: 'route',
      key: ['service_id', 'position'],
      rows: routes(tenant, ids, given),
      isTakenAway: (row) => given.known.routed.has(word('service_id')(row)),
    },
    {
      name: 'service_level',
      key: ['id'],
      retires: 'is_withdrawn',
      rows: declaredLevels(tenant, ids),
    },
  ]
}

function ofPeople(tenant: TenantDeclaration, ids: WorkIds, given: DeclaringWith): DeclaredTable[] {
  const { known } = given
  const codes = reversed(known.offices, tenant.offices, ({ code }) => [ids.office(code), code])
  const emails = reversed(known.staff, tenant.staff, ({ email }) => [ids.person(email), email])
  return [
    {
      name: 'staff',
      key: ['id'],
      retires: 'is_leaver',
      rows: staff(tenant, ids),
      named: word('email'),
    },
    {
      name: 'assignment',
      key: ['staff_id', 'office_id', 'role'],
      rows: assignments(tenant, ids),
      named: (row) =>
        `${emails.get(row['staff_id'])} ${String(row['role'])} ${codes.get(row['office_id'])}`,
      isTakenAway: (row) =>
        known.taken.has([row['staff_id'], row['office_id'], row['role']].join(' ')),
    },
    { name: 'machine', key: ['id'], rows: machines(tenant, given) },
    { name: 'sheet', key: ['id'], retires: 'is_withdrawn', rows: sheets(tenant, ids) },
    ...workTables(tenant, ids),
  ]
}

/** A name-based UUID, the same at every application. */
export function idOf(...names: readonly string[]): string {
  const hex = digest(names)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

// Whoever was made here has an id that no name gives.
function idsOf(slug: string, known: KnownIds): WorkIds {
  return {
    office: (code) => known.offices.get(code) ?? idOf(slug, 'office', code),
    person: (email) => known.staff.get(email) ?? idOf(slug, 'staff', email),
    answer: (name) => known.answers.get(name) ?? idOf(slug, 'answer', name),
  }
}

function reversed<Item>(
  known: ReadonlyMap<string, string>,
  declared: readonly Item[],
  named: (item: Item) => [string, string],
): ReadonlyMap<unknown, string> {
  return new Map([...[...known].map(([name, id]) => [id, name] as const), ...declared.map(named)])
}

function roles({ roles: own = [] }: TenantDeclaration): DeclaredRow[] {
  return own.map(({ id, name, rules }) => ({ id, name, rules }))
}

function offices(tenant: TenantDeclaration, { office }: WorkIds): DeclaredRow[] {
  return tenant.offices.map(({ code, name, kind, parent, email, calendar }) => ({
    id: office(code),
    code,
    name,
    kind,
    parent_id: parent ? office(parent) : null,
    email: email ?? null,
    calendar: calendar ?? null,
  }))
}

function plugins({ plugins: all = [] }: TenantDeclaration, { office }: WorkIds): DeclaredRow[] {
  return all.map(({ id, office: code, accepts = [], settings = {} }) => ({
    plugin: id,
    office_id: code === undefined ? null : office(code),
    is_on: true,
    accepted: accepts,
    settings,
  }))
}

function services(tenant: TenantDeclaration, { office }: WorkIds): DeclaredRow[] {
  return tenant.services.map((service) => ({
    service_id: service.id,
    office_id: office(service.office),
    is_enabled: service.enabled,
  }))
}

function routes(
  tenant: TenantDeclaration,
  { office }: WorkIds,
  { ids }: DeclaringWith,
): DeclaredRow[] {
  return tenant.routes.map(({ service, when, to, because }, position) => ({
    id: idOf(tenant.slug, 'route', JSON.stringify([service, when, to])),
    service_id: service,
    position,
    condition: when ?? null,
    office_id: 'office' in to ? office(to.office) : null,
    to_tenant: 'tenant' in to ? (ids.get(to.tenant) ?? null) : null,
    because,
  }))
}

function staff({ staff: people }: TenantDeclaration, { person }: WorkIds): DeclaredRow[] {
  return people.map(({ email, name }) => ({ id: person(email), email, name }))
}

function assignments({ staff: people }: TenantDeclaration, ids: WorkIds): DeclaredRow[] {
  return people.flatMap(({ email, assignments: all }) =>
    all.map(({ office, role }) => ({
      staff_id: ids.person(email),
      office_id: ids.office(office),
      role,
    })),
  )
}

function machines(
  { slug, machines: all }: TenantDeclaration,
  { secrets }: DeclaringWith,
): DeclaredRow[] {
  return all.map(({ id, may }) => ({
    id,
    key_digest: keyDigest(machineKey(secrets, slug, id)),
    may,
  }))
}

function sheets(tenant: TenantDeclaration, { office }: WorkIds): DeclaredRow[] {
  return tenant.sheets.map(({ id, title, brief, sections, keywords, ...sheet }) => ({
    id,
    office_id: office(sheet.office),
    audience: sheet.audience,
    service_id: sheet.service ?? null,
    words: { title, brief, sections },
    keywords,
    verified_on: sheet.verifiedOn,
    review_by: sheet.reviewBy,
    digest: digest({ title, brief, sections, keywords }),
  }))
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}
