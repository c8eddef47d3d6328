import { z } from 'zod'
import { read } from '../operation/define.ts'
import { calendarOperations } from './calendar-operations.ts'
import { officeOperations } from './office-operations.ts'
import { settingsOperations } from './settings-operations.ts'

/** What can be asked of the organisations. */
export const tenancyOperations = [
  read({
    name: 'tenants.list',
    summary: 'The organisations to which a ticket can be handed',
    input: z.object({}).strict(),
    output: z.array(z.object({ slug: z.string(), name: z.string() })),
    need: { action: 'read', subject: 'office' },
    notes: 'nothing',
    async run({ lent, tenant }) {
      const all = await lent.tenants.all()
      const others = all.filter(
        ({ id, profile, isSuspended }) =>
          id !== tenant.id && profile.kind !== 'platform' && !isSuspended,
      )
      return others.map(({ slug, profile }) => ({ slug, name: profile.name }))
    },
  }),
  ...officeOperations,
  ...calendarOperations,
  ...settingsOperations,
] as const
