import { isStaffRole } from '../access/roles.ts'
import { actions, subjects, type RoleRule } from '../access/vocabulary.ts'
import { answerFlaws } from './answer-flaws.ts'
import type { TenantDeclaration } from './define-tenant.ts'
import { workFlaws } from './work-flaws.ts'

/** Refuses declarations with mistakes, a sentence each, before anything is written. */
export function demandSound(tenants: readonly TenantDeclaration[], there: readonly string[]): void {
  const slugs = tenants.map(({ slug }) => slug)
  const known = new Set([...slugs, ...there])
  const flaws = [
    ...twice(slugs).map((slug) => `Two tenants are called ${slug}.`),
    ...tenants.flatMap((tenant) =>
      flawsOf(tenant, known).map((flaw) => `In ${tenant.slug}, ${flaw}`),
    ),
  ]
  if (flaws.length === 0) return
  const sentences = ['The tenants cannot be applied as they are declared.', ...flaws]
  throw Object.assign(new Error(sentences.join('\n')), { name: flawed })
}

/** The name of the error that tells mistakes in declarations. */
export const flawed = 'FlawedDeclarations'

/** What is wrong in a declaration, a sentence for each mistake; `known` are the tenants there are. */
export function flawsOf(tenant: TenantDeclaration, known: ReadonlySet<string>): string[] {
  return [
    ...doubles(tenant),
    ...tenant.offices.flatMap((office) => treeFlaw(tenant, office)),
    ...missingOffices(tenant),
    ...roleFlaws(tenant),
    ...serviceFlaws(tenant),
    ...pluginFlaws(tenant),
    ...answerFlaws(tenant),
    ...workFlaws(tenant),
    ...tenant.routes.flatMap(({ service, to }) =>
      'tenant' in to && !known.has(to.tenant)
        ? `a route of ${service} leads to the tenant ${to.tenant}, which is not there.`
        : [],
    ),
  ]
}

function doubles({ offices, staff, services, machines, sheets, roles = [] }: TenantDeclaration) {
  const told = (what: string, names: readonly string[]) =>
    twice(names).map((name) => `the ${what} ${name} stands twice.`)
  const held = staff.flatMap(({ email, assignments }) =>
    assignments.map(({ role, office }) => `${role} of ${email} in ${office}`),
  )
  return [
    ...told(
      'office',
      offices.map(({ code }) => code),
    ),
    ...told(
      'address',
      staff.map(({ email }) => email),
    ),
    ...told('role', held),
    ...told(
      'role',
      roles.map(({ id }) => id),
    ),
    ...told('service', ids(services)),
    ...told('machine', ids(machines)),
    ...told('sheet', ids(sheets)),
  ]
}

type Office = TenantDeclaration['offices'][number]

function treeFlaw({ offices }: TenantDeclaration, { code, parent }: Office): string[] {
  if (!parent) return []
  if (!offices.some((office) => office.code === parent))
    return [`the office ${code} hangs on ${parent}, which is not there.`]
  return isUnder(offices, code, parent) ? [`the office ${code} hangs on itself in a circle.`] : []
}

function isUnder(offices: readonly Office[], code: string, from: string): boolean {
  const parents = new Map(offices.map((office) => [office.code, office.parent]))
  const passed = new Set<string>()
  for (let at: string | undefined = from; at && !passed.has(at); at = parents.get(at)) {
    if (at === code) return true
    passed.add(at)
  }
  return false
}

function missingOffices(tenant: TenantDeclaration): string[] {
  const codes = new Set(tenant.offices.map(({ code }) => code))
  const named = [
    ...tenant.services.map(({ id, office }) => ({ what: `the service ${id}`, office })),
    ...tenant.sheets.map(({ id, office }) => ({ what: `the sheet ${id}`, office })),
    ...tenant.staff.flatMap(({ email, assignments }) =>
      assignments.map(({ role, office }) => ({ what: `${email} as ${role}`, office })),
    ),
    ...(tenant.levels ?? []).flatMap(({ id, when }) =>
      when?.office ? { what: `the level ${id}`, office: when.office } : [],
    ),
    ...tenant.routes.flatMap(({ service, to }) =>
      'office' in to ? { what: `a route of ${service}`, office: to.office } : [],
    ),
    ...(tenant.provider?.mapping ?? []).map(({ group, office }) => ({
      what: `the group ${group}`,
      office,
    })),
  ]
  return named
    .filter(({ office }) => !codes.has(office))
    .map(({ what, office }) => `${what} names the office ${office}, which is not there.`)
}

function roleFlaws({ staff, provider, roles = [] }: TenantDeclaration): string[] {
  const own = new Set(roles.map(({ id }) => id))
  const isRole = (role: string) => own.has(role) || isStaffRole(role)
  const held = staff.flatMap(({ email, assignments }) =>
    assignments.map(({ role }) => ({ who: email, role })),
  )
  const given = (provider?.mapping ?? []).map(({ group, role }) => ({
    who: `the group ${group}`,
    role,
  }))
  return [
    ...[...held, ...given]
      .filter(({ role }) => !isRole(role))
      .map(({ who, role }) => `${who} holds the role ${role}, which is not there.`),
    ...roles.flatMap(({ id, rules }) => rules.flatMap((rule) => ruleFlaw(id, rule))),
    ...[...own]
      .filter((id) => isStaffRole(id))
      .map((id) => `the role ${id} bears the name of one that every tenant has.`),
  ]
}

function ruleFlaw(role: string, { action, subject }: RoleRule): string[] {
  const isSound = actions.includes(action) && subjects.includes(subject)
  return isSound ? [] : [`the role ${role} lets ${action} ${subject}, which nobody can do.`]
}

function serviceFlaws({ services, routes, sheets, levels = [] }: TenantDeclaration): string[] {
  const offered = new Set(ids(services))
  const named = [
    ...routes.map(({ service }) => ({ what: 'a route', service })),
    ...levels.flatMap(({ id, when }) =>
      when?.service ? { what: `the level ${id}`, service: when.service } : [],
    ),
    ...sheets.flatMap(({ id, service }) => (service ? { what: `the sheet ${id}`, service } : [])),
  ]
  return named
    .filter(({ service }) => !offered.has(service))
    .map(({ what, service }) => `${what} names the service ${service}, which is not offered.`)
}

function ids(all: readonly { readonly id: string }[]): string[] {
  return all.map(({ id }) => id)
}

function twice(names: readonly string[]): string[] {
  const seen = new Set<string>()
  const again = names.filter((name) => seen.has(name) || !seen.add(name))
  return [...new Set(again)]
}

// Of a plugin that is off nothing is offered: whoever declares a service and forgets its plugin should hear of it.
function pluginFlaws({ services, plugins = [] }: TenantDeclaration): string[] {
  const on = new Set(plugins.map(({ id }) => id))
  return services
    .filter(({ id, enabled }) => enabled && !on.has(id.slice(0, id.indexOf('.'))))
    .map(({ id }) => `the service ${id} is offered, but its plugin is not switched on.`)
}
