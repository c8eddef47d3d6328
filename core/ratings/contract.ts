import { z } from 'zod'

/** What was difficult, below four stars. */
export const difficulties = ['unclear', 'incomplete', 'lost', 'technical', 'other'] as const

/** What was liked, from four stars up. */
export const likings = ['clear', 'complete', 'sure', 'smooth', 'other'] as const

/** Which request: by its id for its owner, or by its code. */
export const RatedBy = z
  .object({ id: z.uuid().optional(), code: z.string().min(4).max(40).optional() })
  .strict()
  .refine(({ id, code }) => id === undefined || code === undefined, { path: ['code'] })

/** A rating: of a ticket by its id for its owner, or by its code. */
export const Rate = z
  .object({
    ...RatedBy.shape,
    stars: z.int().min(1).max(5),
    reasons: z
      .array(z.enum([...difficulties, ...likings]))
      .max(5)
      .default([]),
    text: z.string().trim().max(200).optional(),
  })
  .strict()
  .refine(({ id, code }) => (id === undefined) !== (code === undefined), { path: ['code'] })

/** What can be said, in the reader's language: a question, and the choices that go with the stars. */
export const RatingForm = z.object({
  question: z.string(),
  below4: z.object({
    question: z.string(),
    choices: z.array(z.object({ reason: z.enum(difficulties), label: z.string() })),
  }),
  from4: z.object({
    question: z.string(),
    choices: z.array(z.object({ reason: z.enum(likings), label: z.string() })),
  }),
  /** The request that was asked about; null where none was. */
  about: z
    .object({
      title: z.string(),
      code: z.string(),
      state: z.enum(['open', 'given', 'not-ended']),
      stars: z.int().nullable(),
    })
    .nullable(),
})

/** A rating that was kept. */
export const Rated = z.object({ stars: z.int(), at: z.iso.datetime() })

/** What can be said, in the reader's language. */
export type RatingForm = z.infer<typeof RatingForm>
/** A rating that was kept. */
export type Rated = z.infer<typeof Rated>
