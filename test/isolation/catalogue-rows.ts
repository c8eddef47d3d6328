import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'

interface Column {
  readonly name: string
  readonly type: string
  readonly isNeeded: boolean
}

interface Reference {
  readonly columns: readonly string[]
  readonly parent: string
  readonly pointsTo: readonly string[]
}

// What a check asks for and no type tells.
const fit: Readonly<Record<string, string | number | (() => string)>> = {
  'role.id': 'prova',
  'allotment.otherwise': 'nobody',
  'emergency.reason': 'Una ragione di almeno venti caratteri',
  'emergency.until': '2026-01-01T00:30:00Z',
  'login_transaction.step': 'asked',
  'mandate.kind': 'semplice',
  'registry.resident.fiscal_code': () => randomUUID().replaceAll('-', '').slice(-16).toUpperCase(),
  'registry.resident.sex': 'f',
  'registry.resident.civil_status': 'single',
  'registry.resident.standing': 'resident',
  'search.document.lang': 'it',
  'search.document.audience': 'public',
  'audit_link.hash': `\\x${'00'.repeat(32)}`,
  'audit_link.position': 1,
  'registration.direction': 'received',
  'service_level.id': 'prova',
  'ticket_target.kind': 'resolve',
  'ticket_hold.reason': 'weather',
  'ranking.kind': 'final',
  'ranking.version': 1,
  'ranking_row.position': 1,
  'weekly_report.week': '2026-03-02',
  'companies.pickup.slot': 'morning',
  'social.exemption.share': 50,
  'tributes.rate.year': 2026,
  'tributes.rate.name': 'imu.main',
}

const samples: Readonly<Record<string, () => unknown>> = {
  uuid: () => randomUUID(),
  text: () => `prova ${randomUUID()}`,
  jsonb: () => '{}',
  json: () => '{}',
  integer: () => 1,
  numeric: () => 1,
  bigint: () => 1,
  xid8: () => '1',
  boolean: () => true,
  date: () => '2026-01-01',
  bytea: () => '\\x00',
  'text[]': () => '{}',
  tsvector: () => '',
  'timestamp with time zone': () => '2026-01-01T00:00:00Z',
}

function fitting(column: string): string | number | undefined {
  const told = fit[column]
  return typeof told === 'function' ? told() : told
}

/** Puts a row of the tenant into each table that has none, after what it points to; answers the tables that would not have one, and why. */
export async function fillTables(
  owner: Client,
  tenant: string,
  tables: readonly string[],
): Promise<string[]> {
  const failed: string[] = []
  const seen = new Set<string>()
  const fill = async (table: string): Promise<void> => {
    if (seen.has(table)) return
    seen.add(table)
    const references = await referencesOf(owner, table)
    for (const { parent } of references) await fill(parent)
    if (await hasRow(owner, table, tenant)) return
    await addRow(owner, { table, tenant, references }).catch((error: unknown) => {
      failed.push(`${table}: ${error instanceof Error ? error.message : String(error)}`)
    })
  }
  for (const table of tables) await fill(table)
  return failed
}

async function hasRow(owner: Client, table: string, tenant: string): Promise<boolean> {
  const { rows } = await owner.query(`select from ${table} where tenant_id = $1 limit 1`, [tenant])
  return rows.length > 0
}

interface Adding {
  readonly table: string
  readonly tenant: string
  readonly references: readonly Reference[]
}

async function addRow(owner: Client, { table, tenant, references }: Adding): Promise<void> {
  const row: Record<string, unknown> = { tenant_id: tenant }
  const columns = await columnsOf(owner, table)
  const needed = columns.filter(({ isNeeded }) => isNeeded).map(({ name }) => name)
  const wanted = references.filter((one) => one.columns.some((name) => needed.includes(name)))
  for (const [turn, reference] of wanted.entries())
    Object.assign(row, await pointing(owner, { tenant, reference, turn }))
  for (const { name, type, isNeeded } of columns) {
    const sample = fitting(`${table}.${name}`) ?? (isNeeded ? samples[type]?.() : undefined)
    if (!(name in row) && sample !== undefined) row[name] = sample
  }
  const names = Object.keys(row)
  await owner.query(
    `insert into ${table} (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
    Object.values(row),
  )
}

interface Pointing {
  readonly tenant: string
  readonly reference: Reference
  /** Two references of one row point to two rows where there are two: nobody acts for themselves. */
  readonly turn: number
}

async function pointing(owner: Client, { tenant, reference, turn }: Pointing) {
  const { columns, parent, pointsTo } = reference
  const { rows } = await owner.query<Record<string, unknown>>(
    `select ${pointsTo.join(', ')} from ${parent} where tenant_id = $1 order by ctid limit 2`,
    [tenant],
  )
  const row = rows[turn % rows.length]
  return Object.fromEntries(columns.map((name, at) => [name, row?.[pointsTo[at] ?? '']]))
}

async function columnsOf(owner: Client, table: string): Promise<Column[]> {
  const { rows } = await owner.query<Column>(
    `select attname as name, format_type(atttypid, null) as type,
       attnotnull and not atthasdef and attidentity = '' and attgenerated = '' as "isNeeded"
     from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`,
    [table],
  )
  return rows
}

async function referencesOf(owner: Client, table: string): Promise<Reference[]> {
  const named = (relation: string, numbers: string) => `
    array(select a.attname::text from unnest(${numbers}) with ordinality n(number, place)
      join pg_attribute a on a.attrelid = ${relation} and a.attnum = n.number order by n.place)`
  const { rows } = await owner.query<Reference>(
    `select confrelid::regclass::text as parent, ${named('conrelid', 'conkey')} as columns,
       ${named('confrelid', 'confkey')} as "pointsTo"
     from pg_constraint where contype = 'f' and conrelid = $1::regclass and confrelid <> conrelid
       and array_length(conkey, 1) > 1`,
    [table],
  )
  return rows
}
