import { randomUUID } from 'node:crypto'
import { localDay } from '../../core/lifecycle/zone.ts'
import { answers } from '../../core/testing/reports.ts'
import { ofPlugins } from './add-platform.ts'
import { isIdLike, rowOf } from './named-rows.ts'
import { picture, type Rows } from './row-kinds.ts'
import { leavesOf, type Schema, type Told } from './told.ts'

/** What stands where nothing else is said: fit words for the names that schemas cannot tell enough about. */
const fixed: Readonly<Record<string, () => unknown>> = {
  service: () => 'streets.report',
  services: () => [],
  answers: () => answers(),
  move: () => 'take',
  tenant: () => 'works',
  content: () => picture,
  version: () => 1,
  checks: () => ['fiscal-code', 'birthdate'],
  event: () => randomUUID(),
  call: () => randomUUID(),
  id: () => 'streets.report',
  slug: () => 'works',
  email: () => 'nuova@prova.example',
  code: () => 'prova',
  role: () => 'office-operator',
  colour: () => '#0066cc',
  nav: () => '300000000000000000',
  csv: () => '',
  ical: () => 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR',
  fiscalCode: () => 'VRDGNN80A41L736P',
  issuer: () => 'https://provider.example',
}

/** What single operations need to be told. */
const said: Readonly<Record<string, () => unknown>> = {
  'tickets.move-tracked.move': () => 'answer',
  'access.save-role.id': () => 'ruolo-di-prova',
  'levels.save.id': () => 'livello-di-prova',
  'levels.preview.id': () => 'livello-di-prova',
  'access.save-role.version': () => undefined,
  'access.save-role.rules': () => [{ action: 'read', subject: 'service' }],
  'access.act-as.role': () => 'office-operator',
  'access.explain.action': () => 'read',
  'access.explain.subject': () => 'ticket',
  'keys.create.may': () => ['calls.record-event'],
  'levels.save.version': () => undefined,
  'levels.save.targets': () => ({ resolve: { unit: 'days', amount: 3 } }),
  'levels.save.onBreach': () => null,
  'levels.preview.targets': () => ({ resolve: { unit: 'days', amount: 3 } }),
  'levels.preview.onBreach': () => null,
  'levels.remove.version': () => 0,
  'compensations.settle.reason': () => 'Una ragione',
  'routing.save.version': () => 'vecchia',
  'hearings.list.plugin': () => 'streets',
  'enabling.read.plugin': () => 'streets',
  'enabling.save.plugin': () => 'streets',
  'enabling.save.from': () => null,
  'enabling.save.until': () => null,
  'enabling.save.accepts': () => ['person', 'outside'],
  'enabling.save.settings': () => ({
    where: 'https://register.example',
    key: 'una-chiave-di-prova',
  }),
  'enabling.save.seen': () => 0,
  'enabling.switch-off.plugin': () => 'streets',
  'enabling.switch-off.at': () => null,
  'enabling.switch-off.reason': () => 'Una ragione',
  'enabling.switch-off.seen': () => 0,
  'enabling.take-back.plugin': () => 'streets',
  'enabling.take-back.seen': () => 0,
  'calendars.save.calendar': () => null,
  'platform.found.slug': () => 'malcontenta',
  'platform.found.services': () => ['streets.report'],
  'platform.found.sites': () => ['https://malcontenta.example/'],
  'identity.totp-finish.code': () => '123456',
  'mandates.record.kind': () => 'tutela',
  'mandates.record.grantee': () => ({
    fiscalCode: 'RSSNNA80A41L736L',
    givenName: 'Anna',
    familyName: 'Rossi',
  }),
  'mandates.give.grantee': () => 'RSSNNA80A41L736L',
  'mandates.give.givenName': () => 'Anna',
  'mandates.give.familyName': () => 'Rossi',
  'tickets.rate.code': () => undefined,
  'tickets.rating-form.code': () => undefined,
  'rankings.file.ranking': () => randomUUID(),
  'settings.save.reset': () => undefined,
  ...ofPlugins,
  'mandates.record.to': () => null,
}

/** The input of an operation in which each value that names a row names one of these. */
export function inputOf({ name, input }: Told, rows: Rows): Record<string, unknown> {
  const made = madeOf(input, { operation: name, path: [], rows })
  return Object.fromEntries(Object.entries(Object(made)))
}

interface Making {
  readonly operation: string
  readonly path: readonly string[]
  readonly rows: Rows
}

function madeOf(schema: Schema, making: Making): unknown {
  const { operation, path, rows } = making
  const [first] = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]
  const telling = toldOf(making)
  if (telling) return telling()
  if (first) return madeOf(first, making)
  if (schema.properties) return objectOf(schema, making)
  if (schema.items) return listOf(schema, making)
  const row = isIdLike({ path, schema }) ? rowOf(operation, { path }) : undefined
  return row ? rows[row] : plainValue(schema, path.at(-1) ?? '')
}

const toldOf = ({ operation, path }: Making) => said[`${operation}.${path.join('.')}`]

function objectOf({ properties = {}, required = [] }: Schema, making: Making): object {
  const given = Object.entries(properties).flatMap(([name, schema]) => {
    const inner = { ...making, path: [...making.path, name] }
    const isNamed = namesRow(schema, inner)
    return required.includes(name) || name === 'text' || isNamed || toldOf(inner)
      ? [[name, madeOf(schema, inner)]]
      : []
  })
  return Object.fromEntries(given.filter(([, value]) => value !== undefined))
}

/** Whether a row is named here, or anywhere within. */
function namesRow(schema: Schema, { operation, path }: Making): boolean {
  return leavesOf(schema, path).some((leaf) => isIdLike(leaf) && rowOf(operation, leaf))
}

function listOf(schema: Schema, making: Making): unknown {
  const name = making.path.at(-1) ?? ''
  const inner = { ...making, path: [...making.path, '0'] }
  const items = schema.items ?? {}
  if (namesRow(items, inner) || items.properties) return [madeOf(items, inner)]
  return fixed[name]?.() ?? (schema.minItems ? [madeOf(items, inner)] : [])
}

/** A fit value where no row is named. */
function plainValue(schema: Schema, name: string): unknown {
  const known = fixed[name]
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  if (known) return known()
  if (schema.format === 'date-time') return new Date().toISOString()
  if (schema.format === 'date') return localDay(new Date(), 'Europe/Rome')
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 1
  if (schema.type === 'boolean') return false
  if (schema.type === 'object') return {}
  if (schema.pattern) return 'parole-di-prova'
  return 'parole di prova '.repeat(4).slice(0, Math.max(16, schema.minLength ?? 0))
}
