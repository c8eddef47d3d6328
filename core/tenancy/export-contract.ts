import { z } from 'zod'

/** A tenant as the files of its folder: what stands in `tenants/<slug>/`. */
export const TenantFiles = z.object({
  files: z.array(z.object({ name: z.string(), text: z.string() })),
})

/** A tenant as the files of its folder. */
export type TenantFiles = z.infer<typeof TenantFiles>
