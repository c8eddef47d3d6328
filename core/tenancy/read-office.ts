import sql from 'sql-template-tag'
import { ownRoles } from '../access/own-roles.ts'
import { roleName } from '../access/role-name.ts'
import type { Scope } from '../operation/scope.ts'
import { serviceTitle } from '../service/service-words.ts'
import { calendarView } from './calendar-view.ts'
import type { OfficeView } from './contract.ts'
import { asOfficeRow, storedOffice } from './office-rows.ts'

/** An office with its people, services and calendar; faults: offices.unknown. Names of colleagues are no citizens' data. */
export async function readOffice(scope: Scope, id: string): Promise<OfficeView> {
  const office = await storedOffice(scope, id)
  const services = await servicesOf(scope, id)
  const may = (action: 'edit' | 'create', kind: 'office' | 'calendar') =>
    scope.ability.can(action, { kind, officeId: id })
  return {
    ...asOfficeRow(scope, office),
    names: { it: office.name.it, en: office.name.en ?? null },
    people: await peopleOf(scope, id),
    services: services.map(({ serviceId, isEnabled }) => ({
      id: serviceId,
      title: serviceTitle(scope, { serviceId }),
      isEnabled,
    })),
    calendar: await calendarView(scope, id),
    may: {
      edit: may('edit', 'office'),
      create: may('create', 'office'),
      calendar: may('edit', 'calendar'),
    },
  }
}

type Person = OfficeView['people'][number]

async function peopleOf(scope: Scope, office: string): Promise<Person[]> {
  const people = await scope.store.rows<Omit<Person, 'roleName'>>(sql`
    select s.id, s.name, s.email, a.role from assignment a
      join staff s on s.tenant_id = a.tenant_id and s.id = a.staff_id and not s.is_leaver
    where a.tenant_id = ${scope.tenant.id} and a.office_id = ${office} order by lower(s.name), s.id, a.role`)
  const own = await ownRoles(scope)
  return people.map((person) => ({ ...person, roleName: roleName(scope, person.role, own) }))
}

function servicesOf(
  { store, tenant }: Scope,
  office: string,
): Promise<{ serviceId: string; isEnabled: boolean }[]> {
  return store.rows(sql`
    select service_id as "serviceId", is_enabled as "isEnabled" from enabled_service
    where tenant_id = ${tenant.id} and office_id = ${office} order by service_id`)
}
