import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { answers } from '../../core/testing/reports.ts'
import { picture, type Rows } from './rows.ts'

const Schema = z.object({
  type: z.string().optional(),
  format: z.string().optional(),
  enum: z.array(z.string()).optional(),
  minLength: z.int().optional(),
})
const Body = z.object({
  properties: z.record(z.string(), Schema),
  required: z.array(z.string()).optional(),
})
const Asked = z.object({
  parameters: z
    .array(
      z.object({
        name: z.string(),
        in: z.string(),
        required: z.boolean().optional(),
        schema: Schema,
      }),
    )
    .optional(),
  requestBody: z
    .object({ content: z.object({ 'application/json': z.object({ schema: Body }) }) })
    .optional(),
})
const Document = z.object({ paths: z.record(z.string(), z.record(z.string(), Asked)) })

/** An operation as the document tells of it. */
export interface Told {
  readonly name: string
  readonly method: string
  readonly fields: readonly Field[]
}

/** One thing that an operation takes. */
export interface Field {
  readonly name: string
  readonly isRequired: boolean
  readonly schema: z.infer<typeof Schema>
}

/** Every operation of an OpenAPI document with what it takes. */
export function operationsIn(document: unknown): Told[] {
  return Object.entries(Document.parse(document).paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, asked]) => ({
      name: path.split('/').at(-1) ?? '',
      method,
      fields: fieldsOf(asked),
    })),
  )
}

function fieldsOf({ parameters = [], requestBody }: z.infer<typeof Asked>): Field[] {
  const query = parameters.filter((parameter) => parameter.in === 'query')
  const { properties = {}, required = [] } = requestBody?.content['application/json'].schema ?? {}
  return [
    ...query.map(({ name, schema, required: must }) => ({
      name,
      schema,
      isRequired: must ?? false,
    })),
    ...Object.entries(properties).map(([name, schema]) => ({
      name,
      schema,
      isRequired: required.includes(name),
    })),
  ]
}

/** Whether the field names a row: by its format, or by a name that rows are known by. */
export function isIdLike({ name, schema }: Field): boolean {
  return (
    schema.format === 'uuid' || /^(id|code|call|person|ticket|sheets?|files?|document)$/i.test(name)
  )
}

type RowNaming = Readonly<Record<string, keyof Rows>>

// What the same name means in different areas; a plain entry holds wherever no area is named.
const rowNamed: RowNaming = {
  'tickets.id': 'ticket',
  'tickets.code': 'trackingCode',
  'files.id': 'file',
  'files.code': 'trackingCode',
  'documents.id': 'document',
  'documents.code': 'trackingCode',
  'documents.verify.code': 'verificationCode',
  'knowledge.id': 'sheet',
  'calls.id': 'call',
  'people.id': 'person',
  call: 'call',
  person: 'person',
  sheets: 'sheet',
}

// Names that look like a row's and are none: of services, and the telephone system's own of its calls.
const commonNames = ['services.read.id', 'calls.record-event.call']

/** Which rows a field names; nothing when they belong to everybody. Fails for a field that nobody thought of. */
export function rowOf(operation: string, { name }: Field): keyof Rows | undefined {
  const [area = ''] = operation.split('.')
  if (commonNames.includes(`${operation}.${name}`)) return undefined
  const known = [`${operation}.${name}`, `${area}.${name}`, name].flatMap(
    (key) => rowNamed[key] ?? [],
  )
  if (known[0]) return known[0]
  throw new Error(
    `${operation} takes \`${name}\`, which looks like the name of a row, and nobody said of which: ` +
      'add it to `rowNamed` in test/isolation/inputs.ts.',
  )
}

/** A fit value for a field that names no row. */
export function plainValue({ name, schema }: Field): unknown {
  const fixed: Readonly<Record<string, unknown>> = {
    service: 'streets.report',
    answers: answers(),
    move: 'take',
    tenant: 'town',
    id: 'streets.report',
    content: picture,
    version: 1,
    checks: ['fiscal-code', 'birthdate'],
    event: randomUUID(),
    call: randomUUID(),
  }
  if (name in fixed) return fixed[name]
  if (schema.enum) return schema.enum[0]
  if (schema.format === 'date-time') return new Date().toISOString()
  return schema.type === 'array' ? [] : 'parole di prova'
}

/** The input of an operation in which each field that names a row names one of these. */
export function inputOf({ name, fields }: Told, rows: Rows): Record<string, unknown> {
  const given = fields.flatMap((field) => {
    const row = isIdLike(field) ? rowOf(name, field) : undefined
    if (row) return [[field.name, field.schema.type === 'array' ? [rows[row]] : rows[row]]]
    return field.isRequired || field.name === 'text' ? [[field.name, plainValue(field)]] : []
  })
  return Object.fromEntries(given)
}

/** The kinds of rows that an operation takes by name. */
export function rowsNamedBy({ name, fields }: Told): (keyof Rows)[] {
  return fields.filter(isIdLike).flatMap((field) => rowOf(name, field) ?? [])
}
