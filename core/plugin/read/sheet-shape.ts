import { z } from 'zod'
import type { PluginSheet } from '../face/define-plugin.ts'

const Words = z.strictObject({ it: z.string().min(1), en: z.string().min(1) })
const Section = z.strictObject({ id: z.string().min(1), heading: Words, body: Words })

/** A fact sheet that a plugin brings. */
export const SheetShape = z.strictObject({
  id: z.string().min(1),
  audience: z.enum(['public', 'staff']),
  title: Words,
  brief: Words,
  sections: z.array(Section),
  keywords: z.array(z.string()),
  service: z.string().exactOptional(),
  verifiedOn: z.iso.date(),
  reviewBy: z.iso.date(),
}) satisfies z.ZodType<PluginSheet>
