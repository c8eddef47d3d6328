import { z } from 'zod'
import { Line } from '../tenancy/line.ts'
import { TargetKindShape } from './contract.ts'

const Moment = z.iso.datetime()

/** Where a compensation stands. */
export const CompensationState = z.enum(['due', 'paid', 'waived'])

/** An amount that a broken promise made due. */
export const CompensationView = z.object({
  id: z.uuid(),
  ticket: z.object({ id: z.uuid(), code: z.string(), title: z.string() }),
  office: z.object({ code: z.string(), name: z.string() }),
  kind: TargetKindShape,
  label: z.string(),
  cents: z.int(),
  because: z.string(),
  /** Since when it is due. */
  dueAt: Moment,
  state: CompensationState,
  reason: z.string().nullable(),
  settledBy: z.string().nullable(),
  settledAt: Moment.nullable(),
  version: z.int(),
})

/** A page of compensations, the oldest first, and what is due in all. */
export const CompensationPage = z.object({
  rows: z.array(CompensationView),
  next: z.string().nullable(),
  due: z.object({ count: z.int(), cents: z.int() }),
})

/** How a compensation is settled; to waive it needs a reason. */
export const Settlement = z
  .object({
    id: z.uuid(),
    state: z.enum(['paid', 'waived']),
    reason: Line(500).optional(),
    version: z.int(),
  })
  .strict()
  .refine(({ state, reason }) => state === 'paid' || reason !== undefined, { path: ['reason'] })

/** A page of compensations. */
export type CompensationPage = z.infer<typeof CompensationPage>
/** An amount that a broken promise made due. */
export type CompensationView = z.infer<typeof CompensationView>
/** How a compensation is settled. */
export type Settlement = z.output<typeof Settlement>
