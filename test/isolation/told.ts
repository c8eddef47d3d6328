import { z } from 'zod'

/** A JSON Schema, as far as inputs are made from it. */
export interface Schema {
  readonly type?: string | readonly string[] | undefined
  readonly format?: string | undefined
  readonly pattern?: string | undefined
  readonly const?: unknown
  readonly default?: unknown
  readonly enum?: readonly unknown[] | undefined
  readonly minLength?: number | undefined
  readonly minimum?: number | undefined
  readonly minItems?: number | undefined
  readonly properties?: Readonly<Record<string, Schema>> | undefined
  readonly required?: readonly string[] | undefined
  readonly items?: Schema | undefined
  readonly anyOf?: readonly Schema[] | undefined
  readonly oneOf?: readonly Schema[] | undefined
}

const Schema: z.ZodType<Schema> = z.object({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  const: z.unknown().optional(),
  default: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  minLength: z.int().optional(),
  minimum: z.number().optional(),
  minItems: z.int().optional(),
  required: z.array(z.string()).optional(),
  properties: z.lazy(() => z.record(z.string(), Schema)).optional(),
  // `false` ends a tuple.
  items: z.lazy(() => z.union([Schema, z.boolean().transform(() => undefined)])).optional(),
  anyOf: z.lazy(() => z.array(Schema)).optional(),
  oneOf: z.lazy(() => z.array(Schema)).optional(),
})

const Parameter = z.object({
  name: z.string(),
  in: z.string(),
  required: z.boolean().optional(),
  schema: Schema,
})
const Asked = z.object({
  parameters: z.array(Parameter).optional(),
  requestBody: z
    .object({ content: z.object({ 'application/json': z.object({ schema: Schema }) }) })
    .optional(),
})
const Document = z.object({ paths: z.record(z.string(), z.record(z.string(), Asked)) })

/** An operation as the document tells of it. */
export interface Told {
  readonly name: string
  readonly method: string
  /** What it takes, from its query or its body. */
  readonly input: Schema
}

/** Every operation of an OpenAPI document with what it takes. */
export function operationsIn(document: unknown): Told[] {
  return Object.entries(Document.parse(document).paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, asked]) => ({
      name: path.split('/').at(-1) ?? '',
      method,
      input: asked.requestBody?.content['application/json'].schema ?? ofQuery(asked),
    })),
  )
}

function ofQuery({ parameters = [] }: z.infer<typeof Asked>): Schema {
  const query = parameters.filter((one) => one.in === 'query')
  return {
    type: 'object',
    properties: Object.fromEntries(query.map(({ name, schema }) => [name, schema])),
    required: query.flatMap(({ name, required }) => (required ? [name] : [])),
  }
}

/** A place in an input where a plain value stands: `grantor.person`, `staff.0`. */
export interface Leaf {
  readonly path: readonly string[]
  readonly schema: Schema
}

/** Every plain value that an operation may be given, down to those within others. */
export function leavesOf(schema: Schema, path: readonly string[] = []): Leaf[] {
  const { properties, items } = schema
  const ways = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]
  if (properties)
    return Object.entries(properties).flatMap(([name, one]) => leavesOf(one, [...path, name]))
  if (items) return leavesOf(items, [...path, '0'])
  if (ways.length > 0) return ways.flatMap((one) => leavesOf(one, path))
  return schema.type === 'null' ? [] : [{ path, schema }]
}
