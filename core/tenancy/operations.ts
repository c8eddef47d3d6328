import { z } from 'zod'
import { read } from '../operation/define.ts'
import { calendarOperations } from './calendar-operations.ts'
import { offering } from './offering.ts'
import { officeOperations } from './office-operations.ts'
import { settingsOperations } from './settings-operations.ts'

/** What can be asked of the organisations. */
export const tenancyOperations = [
  read({
    name: 'tenants.list',
    summary: 'The other organisations that offer a service: a ticket of it can be handed to them',
    input: z.object({ service: z.string().max(80) }).strict(),
    output: z.array(z.object({ slug: z.string(), name: z.string() })),
    need: { action: 'read', subject: 'office' },
    notes: 'nothing',
    async run(scope, { service }) {
      const others = await offering(scope, service)
      return others.map(({ slug, profile }) => ({ slug, name: profile.name }))
    },
  }),
  ...officeOperations,
  ...calendarOperations,
  ...settingsOperations,
] as const
