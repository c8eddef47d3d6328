import { z } from 'zod'
import type { Need } from '../../access/need.ts'
import { actions, subjects } from '../../access/vocabulary.ts'

/** What a caller must hold to ask a plugin. */
export const needShape = z.union([
  z.enum(['anyone', 'known', 'machine']),
  z.strictObject({
    action: z.enum(actions),
    subject: z.enum(subjects),
    orCode: z.literal(true).exactOptional(),
  }),
]) satisfies z.ZodType<Need>
