import type { Rows } from './row-kinds.ts'
import { leavesOf, type Leaf, type Told } from './told.ts'

type RowNaming = Readonly<Record<string, keyof Rows>>

// What a name means in an operation, in an area, and where neither says anything.
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
  'staff.id': 'staff',
  'offices.id': 'office',
  'offices.parent': 'hall',
  'offices.to': 'heir',
  'mandates.id': 'mandate',
  'identity.end-session.id': 'session',
  'identity.passkey-remove.id': 'passkey',
  'emergencies.id': 'emergency',
  'platform.end-break-glass.id': 'emergency',
  'keys.id': 'key',
  'access.remove-role.id': 'role',
  'access.explain.id': 'ticket',
  'filters.id': 'filter',
  'answers.id': 'answer',
  'absences.id': 'absence',
  'protocol.id': 'registration',
  'compensations.id': 'compensation',
  'hearings.id': 'hearing',
  'levels.remove.id': 'level',
  effect: 'effect',
  ids: 'ticket',
  into: 'ticket',
  files: 'file',
  assignee: 'staff',
  ticket: 'ticket',
  call: 'call',
  person: 'person',
  staff: 'staff',
  office: 'office',
  sheets: 'sheet',
  evidence: 'evidence',
}

// Names that look like a row's and are none, or name rows that no single tenant has.
const common: readonly string[] = [
  'services.read.id',
  'services.lifecycle.id',
  'services.simulate.id',
  'calls.record-event.call',
  'access.save-role.id',
  'identity.totp-finish.code',
  'identity.totp-finish.ticket',
  'identity.passkey-finish.ticket',
  'offices.create.code',
  'identity.redeem.code',
  'platform.found.office',
  'settings.save.office',
  'levels.save.id',
  'levels.preview.id',
  'routing.save.id',
  'routing.try.id',
  'routing.dry-run.id',
  'plugins.read.id',
  'plugins.preview.id',
  'plugins.rollout.rollout',
  'plugins.roll-out.id',
  'plugins.reload.id',
  'plugins.remove.id',
  'plugins.export.id',
  'rankings.file.ranking',
]

/** Whether a value names a row: by its format, or by a name that rows are known by. */
export function isIdLike({ path, schema }: Leaf): boolean {
  const known = /^(id|code|call|person|ticket|staff|office|sheets?|files?|document|evidence)$/i
  return schema.format === 'uuid' || (known.test(nameOf(path)) && schema.type !== 'object')
}

/** Which rows a value names; nothing when they belong to everybody. Fails for one that nobody thought of. */
export function rowOf(operation: string, { path }: Pick<Leaf, 'path'>): keyof Rows | undefined {
  const [area = ''] = operation.split('.')
  const name = nameOf(path)
  if (common.includes(`${operation}.${name}`)) return undefined
  const known = [`${operation}.${name}`, `${area}.${name}`, name].flatMap(
    (key) => rowNamed[key] ?? [],
  )
  if (known[0]) return known[0]
  throw new Error(
    `${operation} takes \`${path.join('.')}\`, which looks like the name of a row, and nobody said of which: ` +
      'add it to `rowNamed` in test/isolation/named-rows.ts, and a new kind of row to rows.ts.',
  )
}

/** The kinds of rows that an operation takes by name. */
export function rowsNamedBy({ name, input }: Told): (keyof Rows)[] {
  const named = leavesOf(input)
    .filter(isIdLike)
    .flatMap((leaf) => rowOf(name, leaf) ?? [])
  return [...new Set(named)]
}

// `staff.0` is one of `staff`.
const nameOf = (path: readonly string[]) => path.findLast((step) => step !== '0') ?? ''
