import { z } from 'zod'

const Range = z.tuple([z.int(), z.int()])

/** One result; `marks` are the ranges of the title to highlight. */
export const SheetHit = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  marks: z.array(Range),
  excerpt: z.string(),
  excerptMarks: z.array(Range),
  office: z.string(),
  verifiedOn: z.iso.date(),
  reviewBy: z.iso.date(),
})

/** What a search found, and how long it took. */
export const SheetHits = z.object({
  found: z.array(SheetHit),
  total: z.int(),
  tookMs: z.number(),
  engine: z.string(),
  isDegraded: z.boolean(),
})

/** A fact sheet in the reader's language. */
export const SheetView = z.object({
  id: z.string(),
  title: z.string(),
  brief: z.string(),
  sections: z.array(z.object({ id: z.string(), heading: z.string(), body: z.string() })),
  office: z.object({ code: z.string(), name: z.string() }),
  service: z.string().nullable(),
  audience: z.enum(['public', 'staff']),
  lang: z.enum(['it', 'en']),
  verifiedOn: z.iso.date(),
  reviewBy: z.iso.date(),
})

/** What a search found. */
export type SheetHits = z.infer<typeof SheetHits>
/** A fact sheet in the reader's language. */
export type SheetView = z.infer<typeof SheetView>
