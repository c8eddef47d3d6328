import { z } from 'zod'

const Fixed = z.strictObject({ is: z.union([z.string(), z.number(), z.boolean()]) })

const Effect = z.union([
  z.strictObject({ run: z.string() }),
  z.strictObject({ assign: z.enum(['by-turns', 'least-loaded', 'responsible']) }),
  z.strictObject({ notify: z.enum(['citizen', 'office']), about: z.string() }),
  z.strictObject({ register: z.enum(['received', 'sent']) }),
  z.strictObject({ charge: z.string() }),
  z.strictObject({
    open: z.string(),
    with: z.record(z.string(), z.union([z.string(), Fixed])).exactOptional(),
    isFree: z.literal(true).exactOptional(),
  }),
  z.strictObject({ refer: z.literal('by-route') }),
])

/** What a lifecycle lets happen at a step. */
export const Effects = z.array(Effect)
