import { z } from 'zod'

const name = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/v)
const words = z.string().min(1).max(500)
const most = z.int().min(1).max(10_000)
const isOptional = { optional: z.literal(true).exactOptional() }

const Field = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    max: most,
    pattern: z.string().max(200).exactOptional(),
    ...isOptional,
  }),
  z.strictObject({ kind: z.literal('number'), min: z.number(), max: z.number(), ...isOptional }),
  z.strictObject({ kind: z.literal('yes-no'), ...isOptional }),
  z.strictObject({
    kind: z.literal('choice'),
    options: z.array(z.string().min(1).max(60)).min(1).max(100),
    ...isOptional,
  }),
  z.strictObject({ kind: z.literal('address'), ...isOptional }),
  z.strictObject({ kind: z.literal('secret'), max: most, ...isOptional }),
])

const FieldWords = z.strictObject({
  label: words,
  hint: words.exactOptional(),
  options: z.record(z.string(), words).exactOptional(),
})
const Words = z.record(name, FieldWords)

/** The settings of a plugin with their words in each language. */
export const SettingsShape = z.strictObject({
  fields: z.record(name, Field),
  texts: z.strictObject({ it: Words, en: Words }),
})
