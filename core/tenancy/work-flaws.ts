import { isStaffRole } from '../access/roles.ts'
import type { TenantDeclaration } from './define-tenant.ts'

interface Named {
  readonly what: string
  readonly offices?: readonly (string | undefined)[]
  readonly people?: readonly (string | undefined)[]
  readonly roles?: readonly string[]
  readonly services?: readonly (string | undefined)[]
}

/** What is wrong in shared filters and in who gets new tickets, a sentence each: what they name and is not there. */
export function workFlaws(tenant: TenantDeclaration): string[] {
  const { offices, staff, services, roles = [] } = tenant
  const codes = new Set(offices.map(({ code }) => code))
  const emails = new Set(staff.map(({ email }) => email))
  const offered = new Set(services.map(({ id }) => id))
  const own = new Set(roles.map(({ id }) => id))
  return [...filters(tenant), ...allotments(tenant)].flatMap((named) => [
    ...strange(named.offices, codes).map((code) => `${named.what} names the office ${code}`),
    ...strange(named.people, emails).map((email) => `${named.what} names ${email}`),
    ...strange(named.services, offered).map((id) => `${named.what} names the service ${id}`),
    ...(named.roles ?? [])
      .filter((role) => !own.has(role) && !isStaffRole(role))
      .map((role) => `${named.what} names the role ${role}, which is not there.`),
  ])
}

const strange = (names: readonly (string | undefined)[] = [], known: ReadonlySet<string>) =>
  names.flatMap((name) =>
    name === undefined || known.has(name) ? [] : [`${name}, which is not there.`],
  )

function filters({ filters: all = [] }: TenantDeclaration): Named[] {
  return all.map(({ name, by, office, question }) => ({
    what: `the filter ${name}`,
    offices: [office, question.office],
    people: [by, question.assignee === 'nobody' ? undefined : question.assignee],
    services: [question.service],
  }))
}

function allotments({ allotments: all = [] }: TenantDeclaration): Named[] {
  return all.map(({ office, service, rules }) => ({
    what: `who gets the tickets of ${office}`,
    offices: [office],
    services: [service],
    people: rules.flatMap(({ to }) => ('staff' in to ? [to.staff] : [])),
    roles: rules.flatMap(({ to }) => ('role' in to ? [to.role] : [])),
  }))
}
