import sql from 'sql-template-tag'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { urlFor } from '../database/roles.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { createSealer, type Sealer } from './sealer.ts'
import type { Head, Verified } from './verified.ts'
import { readHeads, verifyAudit } from './verify.ts'

let city: ScratchKernel
let sealer: Sealer
let url: string
beforeAll(async () => {
  city = await scratchKernel()
  url = urlFor('dime_relay', city.url, city.kernel.lent.secrets)
  sealer = createSealer(url)
  await write(12)
  await seal()
})
afterAll(async () => {
  await sealer.close()
  await city.close()
})

const write = (count: number) =>
  city.owner.query(
    `insert into audit (tenant_id, at, actor_kind, actor_id, actor_name, action, why, data)
     select t.id, '2026-03-02T09:00:00.123456Z', 'staff', n::text, 'Sara Moro', 'ticket.read', null,
       '{"b": [1, 2.50], "a": "è"}'
     from tenant t, generate_series(1, $1) n where t.slug = 'town'`,
    [count],
  )

const seal = () =>
  vi.waitFor(async () => {
    await sealer.seal()
    expect((await verified()).waiting).toBe(0)
  }, 60_000)

async function verified(heads: readonly Head[] = []): Promise<Verified> {
  for await (const found of verifyAudit(url, { tenant: 'town', heads })) return found
  throw new TypeError('The town is there')
}

const kinds = async (heads: readonly Head[] = []) =>
  (await verified(heads)).findings.map(({ kind, position }) => [kind, position])

/** Does what only the record's owner can, the triggers switched off, and looks before it is undone. */
async function tampered(statement: string, heads: readonly Head[] = []) {
  await city.owner.query('begin')
  await city.owner.query(`create table kept as select * from audit;
    create table kept_link as select * from audit_link; commit`)
  await unguarded(statement)
  const found = await kinds(heads)
  await unguarded(`truncate audit, audit_link;
    insert into audit overriding system value select * from kept;
    insert into audit_link select * from kept_link; drop table kept, kept_link`)
  return found
}

const tables = ['audit', 'audit_link', 'audit_check']
const switched = (how: string) =>
  tables.map((table) => `alter table ${table} ${how} trigger stays;`).join(' ')
const unguarded = (statement: string) =>
  city.owner.query(`${switched('disable')} ${statement}; ${switched('enable always')}`)

const at = (position: number) =>
  `(select l.seq from audit_link l join tenant t on t.id = l.tenant_id where t.slug = 'town' and position = ${position})`

describe('a chain nobody touched', () => {
  it('is sound, and says how far it goes', async () => {
    const found = await verified()
    expect(found).toMatchObject({ count: 0, waiting: 0, waitingSince: null })
    expect(found.lines).toBe(found.head?.position)
    const [head] = await readHeads(url, 'town')
    expect(head).toEqual({ tenant: 'town', head: found.head })
  })

  it('says what waits to be sealed, and since when', async () => {
    await write(2)
    const found = await verified()
    expect(found).toMatchObject({ count: 0, waiting: 2 })
    expect(found.waitingSince).toEqual(new Date('2026-03-02T09:00:00.123Z'))
    await seal()
  })
})

describe('the verification of the audit', () => {
  it.each([
    ['a changed name', `update audit set actor_name = 'Nobody' where seq = ${at(5)}`],
    [
      'an instant changed by a microsecond',
      `update audit set at = at + '1 us' where seq = ${at(5)}`,
    ],
    ['an empty text where there was nothing', `update audit set why = '' where seq = ${at(5)}`],
    ['changed details', `update audit set data = '{}' where seq = ${at(5)}`],
    ['a person put in', `update audit set person_id = gen_random_uuid() where seq = ${at(5)}`],
  ])('finds %s', async (_, statement) => {
    expect(await tampered(statement)).toEqual([['changed-line', 5]])
  })

  it('finds the last line changed', async () => {
    const last = (await verified()).head?.position ?? 0
    const statement = `update audit set actor_name = 'Nobody' where seq = ${at(last)}`
    expect(await tampered(statement)).toEqual([['changed-line', last]])
  })
})

describe('the verification of the audit, of rows and links,', () => {
  it('finds a deleted line', async () => {
    expect(await tampered(`delete from audit where seq = ${at(6)}`)).toEqual([['deleted-line', 6]])
  })

  it('finds a line put in among those sealed', async () => {
    const statement = `insert into audit overriding system value
      select (jsonb_populate_record(a, jsonb_build_object('seq', -7))).* from audit a where seq = ${at(4)}`
    expect(await tampered(statement)).toEqual([['inserted-line', null]])
  })

  it('finds a changed hash', async () => {
    const statement = `update audit_link set hash = sha256('') where seq = ${at(5)}`
    expect(await tampered(statement)).toEqual([['changed-link', 5]])
  })

  it('finds places exchanged', async () => {
    const statement = `update audit_link l set seq = m.seq + 1000 from audit_link m
      where l.tenant_id = m.tenant_id and l.position = 5 and m.position = 5`
    expect(await tampered(statement)).not.toEqual([])
  })

  it('finds a missing link', async () => {
    const found = await tampered(`delete from audit_link where seq = ${at(5)}`)
    expect(found).toEqual(
      expect.arrayContaining([
        ['missing-link', 6],
        ['inserted-line', null],
      ]),
    )
  })
})

describe('a tail that was cut off', () => {
  const cut = `with gone as (delete from audit_link where position > 8 and tenant_id =
      (select id from tenant where slug = 'town') returning seq)
    delete from audit where seq in (select seq from gone)`

  it('is missed by the checks that saw it', async () => {
    const { head } = await verified()
    expect(await tampered(cut)).toEqual(expect.arrayContaining([['cut-off', head?.position]]))
  })

  it('is missed by a head noted elsewhere, even when the record’s own checks are gone', async () => {
    const { head } = await verified()
    await unguarded('truncate audit_check')
    expect(await tampered(cut)).toEqual([])
    await unguarded('truncate audit_check')
    expect(await tampered(cut, head ? [head] : [])).toEqual([['cut-off', head?.position]])
  })
})

describe('lines, links and checks', () => {
  it.each(
    tables.flatMap((table) => [
      `update ${table} set tenant_id = tenant_id`,
      `delete from ${table}`,
      `truncate ${table}`,
    ]),
  )('stay before their own owner: %s', async (statement) => {
    await expect(city.owner.query(statement)).rejects.toThrow(
      'is never changed, deleted or emptied',
    )
  })

  it('are not linked by the application', async () => {
    const linking = city.kernel.withRows(city.as('ada'), ({ store }) =>
      store.rows(sql`insert into audit_link select tenant_id, 99, 99, '1', hash from audit_link`),
    )
    await expect(linking).rejects.toThrow('permission denied')
  })
})
