import { createHash } from 'node:crypto'
import { keyDigest, machineKey } from '../identity/machines.ts'
import type { Secrets } from '../operation/secrets.ts'
import type { DeclaredTable, DeclaredRow } from './apply-table.ts'
import type { TenantDeclaration } from './define-tenant.ts'

/** What a declaration is read with: the ids of all tenants and the city's keys. */
export interface DeclaringWith {
  readonly ids: ReadonlyMap<string, string>
  readonly secrets: Secrets
}

/** A declared tenant as the rows it should have, each table after those it refers to. */
export function declaredTables(tenant: TenantDeclaration, given: DeclaringWith): DeclaredTable[] {
  const office = (code: string) => idOf(tenant.slug, 'office', code)
  return [
    { name: 'office', key: ['id'], retires: 'is_closed', rows: offices(tenant, office) },
    { name: 'enabled_service', key: ['service_id'], rows: services(tenant, office) },
    { name: 'route', key: ['service_id', 'position'], rows: routes(tenant, office, given) },
    { name: 'staff', key: ['id'], retires: 'is_leaver', rows: staff(tenant) },
    {
      name: 'assignment',
      key: ['staff_id', 'office_id', 'role'],
      rows: assignments(tenant, office),
    },
    { name: 'machine', key: ['id'], rows: machines(tenant, given) },
    { name: 'sheet', key: ['id'], retires: 'is_withdrawn', rows: sheets(tenant, office) },
  ]
}

/** A name-based UUID, the same at every application. */
export function idOf(...names: readonly string[]): string {
  const hex = digest(names)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

type OfficeId = (code: string) => string

function offices(tenant: TenantDeclaration, office: OfficeId): DeclaredRow[] {
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

function services(tenant: TenantDeclaration, office: OfficeId): DeclaredRow[] {
  return tenant.services.map((service) => ({
    service_id: service.id,
    office_id: office(service.office),
    is_enabled: service.enabled,
  }))
}

function routes(
  tenant: TenantDeclaration,
  office: OfficeId,
  { ids }: DeclaringWith,
): DeclaredRow[] {
  return tenant.routes.map(({ service, when, to, because }, position) => ({
    service_id: service,
    position,
    condition: when ?? null,
    office_id: 'office' in to ? office(to.office) : null,
    to_tenant: 'tenant' in to ? (ids.get(to.tenant) ?? null) : null,
    because,
  }))
}

function staff({ slug, staff: people }: TenantDeclaration): DeclaredRow[] {
  return people.map(({ email, name }) => ({ id: idOf(slug, 'staff', email), email, name }))
}

function assignments({ slug, staff: people }: TenantDeclaration, office: OfficeId): DeclaredRow[] {
  return people.flatMap((person) =>
    person.assignments.map((held) => ({
      staff_id: idOf(slug, 'staff', person.email),
      office_id: office(held.office),
      role: held.role,
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

function sheets(tenant: TenantDeclaration, office: OfficeId): DeclaredRow[] {
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
