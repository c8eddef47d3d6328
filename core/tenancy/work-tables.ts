import { answerRows } from './answer-rows.ts'
import type { TenantDeclaration } from './define-tenant.ts'
import type { DeclaredRow, DeclaredTable } from './difference.ts'

/** Tells the ids of what is known by a name. */
export interface WorkIds {
  office(code: string): string
  person(email: string): string
  answer(name: string): string
}

/** What offices set up to work with, as the rows they should have: standard answers, shared filters, who gets what. */
export function workTables(tenant: TenantDeclaration, ids: WorkIds): DeclaredTable[] {
  const filters = filterRows(tenant, ids)
  return [
    {
      name: 'standard_answer',
      key: ['id'],
      retires: 'is_withdrawn',
      rows: answerRows(tenant, ids),
      named: ({ code }) => String(code),
    },
    {
      name: 'saved_filter',
      key: ['staff_id', 'name'],
      rows: filters,
      named: ({ name }) => String(name),
    },
    { name: 'allotment', key: ['office_id', 'service_id'], rows: allotmentRows(tenant, ids) },
  ]
}

function filterRows({ filters = [] }: TenantDeclaration, ids: WorkIds): DeclaredRow[] {
  return filters.map(({ name, by, office, question }) => {
    const { office: within, assignee, ...plain } = question
    const holder = assignee === undefined || assignee === 'nobody' ? assignee : ids.person(assignee)
    return {
      staff_id: ids.person(by),
      name,
      office_id: ids.office(office),
      question: {
        ...plain,
        ...(within !== undefined && { office: ids.office(within) }),
        ...(holder !== undefined && { assignee: holder }),
      },
    }
  })
}

function allotmentRows({ allotments = [] }: TenantDeclaration, ids: WorkIds): DeclaredRow[] {
  return allotments.map(({ office, service = '*', rules, otherwise }) => ({
    office_id: ids.office(office),
    service_id: service,
    rules: rules.map(({ when, to }) => ({
      when,
      to: 'staff' in to ? { staff: ids.person(to.staff) } : to,
    })),
    otherwise,
  }))
}
