import { codeOf } from './code-of.ts'
import type { TenantDeclaration } from './define-tenant.ts'

/** A file of a tenant's folder. */
export interface TenantFile {
  readonly name: string
  readonly text: string
}

/** A declaration as the files of its folder: each declares one thing, and `tenant.ts` gathers them. */
export function filesOf(tenant: TenantDeclaration): TenantFile[] {
  const { calendar, offices, routes, levels, staff, sheets, roles } = tenant
  const list = (name: string, type: string, said: Said) => ({
    name: `${name}.ts`,
    text: `import type { ${type} } from '@dime/core'\n\n/** ${said.what} */\nexport const ${name}: readonly ${type}[] = ${codeOf(said.rows)}\n`,
  })
  return [
    { name: 'tenant.ts', text: tenantText(tenant) },
    {
      name: 'calendar.ts',
      text: `import { defineCalendar } from '@dime/core'\n\n/** When the offices work, unless an office says otherwise. */\nexport const calendar = defineCalendar(${codeOf(calendar)})\n`,
    },
    list('offices', 'OfficeDeclaration', { what: 'The offices, by code.', rows: offices }),
    list('staff', 'StaffDeclaration', { what: 'Who serves, in which role, where.', rows: staff }),
    list('routes', 'Route', {
      what: 'Where requests go: the first that fits decides.',
      rows: routes,
    }),
    ...(levels
      ? [
          list('levels', 'LevelDeclaration', {
            what: 'What offices promise beside the law.',
            rows: levels,
          }),
        ]
      : []),
    list('sheets', 'Sheet', { what: 'What operators say and citizens read.', rows: sheets }),
    ...(roles
      ? [
          list('roles', 'RoleDeclaration', {
            what: 'Roles beside those that every tenant has.',
            rows: roles,
          }),
        ]
      : []),
  ]
}

interface Said {
  readonly what: string
  readonly rows: readonly unknown[]
}

function tenantText(tenant: TenantDeclaration): string {
  const elsewhere = ['calendar', 'offices', 'routes', 'levels', 'staff', 'sheets', 'roles'] as const
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
