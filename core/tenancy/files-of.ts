import { codeOf } from './code-of.ts'
import type { TenantDeclaration } from './define-tenant.ts'

/** A file of a tenant's folder. */
export interface TenantFile {
  readonly name: string
  readonly text: string
}

// What stands in a file of its own, in the order of the folder: of what type a row is, and what all are.
const lists = {
  offices: ['OfficeDeclaration', 'The offices, by code.'],
  staff: ['StaffDeclaration', 'Who serves, in which role, where.'],
  routes: ['Route', 'Where requests go: the first that fits decides.'],
  levels: ['LevelDeclaration', 'What offices promise beside the law.'],
  sheets: ['Sheet', 'What operators say and citizens read.'],
  roles: ['RoleDeclaration', 'Roles beside those that every tenant has.'],
  answers: ['AnswerDeclaration', 'Standard answers, by office.'],
  filters: ['FilterDeclaration', 'Filters that people share with their office.'],
  allotments: ['AllotmentDeclaration', 'Who gets the new tickets of an office.'],
} as const

const listNames = Object.keys(lists) as (keyof typeof lists)[] // its own keys

/** A declaration as the files of its folder: each declares one thing, and `tenant.ts` gathers them. */
export function filesOf(tenant: TenantDeclaration): TenantFile[] {
  return [
    { name: 'tenant.ts', text: tenantText(tenant) },
    {
      name: 'calendar.ts',
      text: `import { defineCalendar } from '@dime/core'\n\n/** When the offices work, unless an office says otherwise. */\nexport const calendar = defineCalendar(${codeOf(tenant.calendar)})\n`,
    },
    ...listNames.flatMap((name) => {
      const rows = tenant[name]
      return rows ? [{ name: `${name}.ts`, text: listText(name, rows) }] : []
    }),
  ]
}

function listText(name: keyof typeof lists, rows: readonly unknown[]): string {
  const [type, what] = lists[name]
  return `import type { ${type} } from '@dime/core'\n\n/** ${what} */\nexport const ${name}: readonly ${type}[] = ${codeOf(rows)}\n`
}

function tenantText(tenant: TenantDeclaration): string {
  const elsewhere = ['calendar', ...listNames] as const
  const parts = elsewhere.filter((part) => tenant[part] !== undefined)
  const own = Object.entries(tenant).filter(([name]) => !parts.some((part) => part === name))
  const lines = [
    ...own.map(([name, value]) => `  ${name}: ${codeOf(value, 2)},`),
    ...parts.map((part) => `  ${part},`),
  ]
  return `import { defineTenant } from '@dime/core'
${parts.map((part) => `import { ${part} } from './${part}.ts'`).join('\n')}

/** ${tenant.name}. */
export const ${camel(tenant.slug)} = defineTenant({
${lines.join('\n')}
})
`
}

function camel(slug: string): string {
  return slug.replace(/-+(.)?/g, (_, letter: string = '') => letter.toUpperCase())
}
