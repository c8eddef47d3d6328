import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { openCatalogue } from './catalogue-opened.ts'
import { foreignKeys, type Keyed } from './catalogue.ts'
import { countIn } from './seen.ts'

const { both, owner, app, tables, unfilled, close } = await openCatalogue()
afterAll(close)
const [mine, theirs] = [both.town.tenant.id, both.works.tenant.id]
const names = tables.map(({ name }) => name)

describe('every table with a tenant', () => {
  it('holds rows of both tenants, or the next tests would show nothing', () => {
    expect(unfilled).toEqual([])
  })

  it.each([
    ['nothing', undefined],
    ['an empty tenant', ''],
    ['a tenant that is not there', randomUUID()],
  ])('shows no row when %s is set', async (_, tenant) => {
    for (const table of names)
      expect.soft([table, await countIn(app, { table, tenant })]).toEqual([table, 0])
  })

  it('shows with one tenant set no row of another', async () => {
    for (const table of names) {
      const seen = await countIn(app, { table, tenant: mine, of: theirs })
      expect.soft([table, seen]).toEqual([table, 0])
    }
    expect(await countIn(app, { table: 'ticket', tenant: mine, of: mine })).toBeGreaterThan(0)
  })

  it('takes with one tenant set no row of another', async () => {
    for (const table of names) expect.soft([table, await moved(table)]).toEqual([table, 'refused'])
  })
})

describe('every foreign key', () => {
  it('refuses, even to the owner, a row that points to another tenant', async () => {
    const keys = await foreignKeys(owner)
    const answers = new Map<string, string>()
    for (const key of keys) answers.set(key.name, await crossed(key))
    const wrong = [...answers].filter(([, answer]) => answer !== 'refused')
    expect(wrong).toEqual([])
  })
})

/** What happens when the application, as one tenant, gives a row of its own to another. */
async function moved(table: string): Promise<string> {
  await app.query('begin')
  try {
    await app.query(`select set_config('app.tenant', $1, true)`, [mine])
    const { rowCount } = await app.query(`update ${table} set tenant_id = $1`, [theirs])
    return rowCount === 0 ? 'refused' : 'moved'
  } catch (error) {
    return codeOf(error) === '42501' ? 'refused' : codeOf(error)
  } finally {
    await app.query('rollback')
  }
}

/** What happens when a row of one tenant is made to point to a row of another. */
async function crossed({ name, columns, pointsTo }: Keyed): Promise<string> {
  const [child = '', parent = ''] = name.split(' -> ')
  const places = columns.map((_, at) => at).filter((at) => columns[at] !== 'tenant_id')
  const theirKeys = places.map((at) => pointsTo[at]).join(', ')
  const { rows } = await owner.query<Record<string, unknown>>(
    `select ${theirKeys} from ${parent} p where tenant_id = $1 and not exists (select from ${parent} o
       where o.tenant_id = $2 and (${places.map((at) => `o.${pointsTo[at]} = p.${pointsTo[at]}`).join(' and ')})) limit 1`,
    [theirs, mine],
  )
  const [row] = rows
  if (!row) return 'no row of theirs'
  await owner.query('begin')
  try {
    const settings = places.map((at, place) => `${columns[at]} = $${place + 2}`)
    const values = places.map((at) => row[pointsTo[at] ?? ''])
    const statement = `update ${child} set ${settings.join(', ')} where ctid = (select ctid from ${child} where tenant_id = $1 limit 1)`
    const { rowCount } = await owner.query(statement, [mine, ...values])
    return rowCount === 0 ? 'no row of mine' : 'pointed'
  } catch (error) {
    return codeOf(error) === '23503' ? 'refused' : codeOf(error)
  } finally {
    await owner.query('rollback')
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
