import * as fc from 'fast-check'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scratchRecord, type ScratchRecord } from '../testing/scratch-record.ts'

let record: ScratchRecord
beforeAll(async () => {
  record = await scratchRecord()
  await record.owner.query(`
    insert into office (tenant_id, code, name, kind)
      select id, 'o' || n, '{"it": "Ufficio"}', 'office' from tenant, generate_series(1, 6) n`)
})
afterAll(() => record.close())

const inTown = `tenant_id = (select id from tenant where slug = 'town')`
const office = fc.integer({ min: 1, max: 6 })
const change = fc.oneof(
  fc.record({ moves: office, under: fc.option(office) }),
  fc.record({ works: office, by: fc.option(fc.constantFrom('"a"', '"b"')) }),
)
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never

async function make(made: Change, { owner }: Pick<ScratchRecord, 'owner'> = record): Promise<void> {
  if ('works' in made) {
    const values = [made.by, `o${made.works}`]
    await owner.query(
      `update office set calendar = $1::jsonb where code = $2 and ${inTown}`,
      values,
    )
  } else if (made.under === null || made.under < made.moves) {
    // Only under one that comes before it: no office is above itself.
    await owner.query(
      `update office set parent_id = (select id from office where code = $1 and ${inTown})
       where code = $2 and ${inTown}`,
      [made.under === null ? null : `o${made.under}`, `o${made.moves}`],
    )
  }
}

describe('where an office stands', () => {
  it('is kept in its row, whatever moves above it and whoever changes hours', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 8 }), async (changes) => {
        for (const made of changes) await make(made)
        const { rows } = await record.owner.query(
          'select code from office where standing is distinct from office_standing(tenant_id, id)',
        )
        expect(rows).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('is right too when one moves while the hours above it change', async () => {
    const { owner, url } = record
    await owner.query(`update office set calendar = null, parent_id = null where ${inTown}`)
    const other = new Client({ connectionString: url })
    await other.connect()
    const tenant = `select set_config('app.tenant', (select id::text from tenant where slug = 'town'), true)`
    for (const client of [owner, other]) await client.query(`begin; ${tenant}`)
    await owner.query(`update office set calendar = '"c"' where code = 'o1' and ${inTown}`)
    const moving = make({ moves: 6, under: 1 }, { owner: other })
    await owner.query('commit')
    await moving
    await other.query('commit')
    await other.end()
    const { rows } = await owner.query(
      `select standing->>'calendar' as calendar from office where code = 'o6' and ${inTown}`,
    )
    expect(rows).toEqual([{ calendar: 'c' }])
  })
})
