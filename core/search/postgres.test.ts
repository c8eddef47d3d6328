import sql from 'sql-template-tag'
import { afterAll, describe, expect, it } from 'vitest'
import { createPostgresSearch } from './postgres.ts'
import { scratchSearch } from './testing/scratch-search.ts'
import { oneSheet, sheets } from './testing/sheets.ts'

const tenant = crypto.randomUUID()
const { database, owner, close } = await scratchSearch()
afterAll(close)
const engine = createPostgresSearch(database)
await engine.index(tenant, sheets)
const all = async (text: string): Promise<unknown[]> => (await owner.query(text)).rows

describe('the application role', () => {
  it.each(['document', 'word', 'synonym'])('has no way to the table %s', async (table) => {
    const direct = database.rows(tenant, sql([`select * from search.${table}`]))
    await expect(direct).rejects.toThrow('permission denied')
  })

  it('may call four functions, the ones that name no tenant', async () => {
    const allowed = await all(`select proname from pg_proc
      where pronamespace = 'search'::regnamespace and has_function_privilege('dime_app', oid, 'execute')
      order by 1`)
    const names = ['find', 'put', 'remove', 'teach']
    expect(allowed).toEqual(names.map((proname) => ({ proname })))
  })

  it('writes nothing for a tenant that is not set', async () => {
    const document = JSON.stringify([oneSheet({})])
    const put = database.rows('', sql`select search.put(${document}::jsonb)`)
    await expect(put).rejects.toThrow('row-level security')
    const teach = database.rows('', sql`select search.teach('{"a": ["b"]}')`)
    await expect(teach).rejects.toThrow('row-level security')
  })
})

describe('row security', () => {
  it('is forced on every table', async () => {
    const open = await all(`select relname from pg_class where relnamespace = 'search'::regnamespace
      and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)`)
    expect(open).toEqual([])
  })

  it('leaves the GIN index to the role that finds', async () => {
    const client = await owner.connect()
    // among few rows every path is as good: no other is left
    await client.query(`begin; alter table search.document drop constraint document_pkey;
      drop index search.document_heading; set local role dime_search; set local enable_seqscan = off`)
    const { rows } = await client.query(`explain select id from search.document
      where tenant_id = '${tenant}' and content @@ 'multa'::tsquery`)
    await client.query('rollback')
    client.release()
    expect(JSON.stringify(rows)).toMatch(/Index Cond: .*tenant_id = .* AND \(content @@/)
  })
})

describe('the words of a tenant', () => {
  const ask = (text: string, audience: 'public' | 'staff') =>
    engine.search(tenant, { text, audiences: [audience], limit: 5 })

  it('tell how a misspelt question was read, with its accents', async () => {
    expect((await ask('cartta d’identitaa', 'public')).corrected).toBe('carta d identità')
  })

  it('correct nobody with words out of documents he may not see', async () => {
    await engine.index(tenant, [oneSheet({ audience: 'staff', title: 'Pignoramento' })])
    expect((await ask('pignoramneto', 'staff')).corrected).toBe('pignoramento')
    expect(await ask('pignoramneto', 'public')).not.toHaveProperty('corrected')
    await engine.remove(tenant, ['one'])
  })

  it('are counted truly while many index the same documents at once', async () => {
    const counts = () => all('select word, documents from search.word order by 1, 2')
    const before = await counts()
    await Promise.all([1, 2, 3, 4].map(() => engine.index(tenant, sheets)))
    expect(await counts()).toEqual(before)
    const ids = sheets.map((sheet) => sheet.id)
    await engine.remove(tenant, ids)
    expect(await counts()).toEqual([])
  })
})
