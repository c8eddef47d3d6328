import { defineTenant, type OfficeDeclaration, type TenantDeclaration } from '@dime/core'
import { dealt, desksOf, filled, leadingRoles, ledParts, withEditors } from './posts.ts'
import { withMailboxes } from './office-tree.ts'
import { withAddresses, type Person } from './staff-list.ts'

type Told = 'slug' | 'name' | 'brand' | 'phone' | 'calendar' | 'offices' | 'sheets'

/** What is told of a company: the rest follows, and can be told as well. */
export type Company = Pick<TenantDeclaration, Told> &
  Partial<TenantDeclaration> & {
    /** Those who are known by name; a crew is invented beside them. */
    readonly people: readonly Person[]
  }

const clerksAtADesk = 2

/** Declares a company of the city: a site, mailboxes, a key for its site's search, a crew for each desk. */
export function defineCompany({ people, ...company }: Company): TenantDeclaration {
  const { slug, offices, sheets } = company
  const domain = `${slug}.example`
  const crew = filled(domain, crewOf(offices, sheets, people), people)
  return defineTenant({
    kind: 'company',
    locales: ['it', 'en'],
    sites: [`https://www.${domain}`],
    services: [],
    routes: [],
    machines: [{ id: 'site-search', may: ['knowledge.search', 'knowledge.read'] }],
    ...company,
    offices: withMailboxes(domain, offices),
    staff: withAddresses(domain, [...people, ...crew]),
  })
}

/** One who leads each part, in every way there is, and two at each desk. */
function crewOf(
  offices: readonly OfficeDeclaration[],
  sheets: Company['sheets'],
  people: readonly Person[],
) {
  const leads = ledParts(offices).map((office) => ({
    key: `lead ${office}`,
    assignments: leadingRoles.map((role) => ({ role, office })),
  }))
  const desks = desksOf(offices)
  const clerks = dealt(desks.length * clerksAtADesk, 'office-operator', desks)
  const owners = [...new Set(sheets.map(({ office }) => office))]
  return withEditors([...leads, ...clerks], owners, people)
}
