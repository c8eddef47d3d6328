import { randomUUID } from 'node:crypto'
import sql from 'sql-template-tag'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendReport } from '../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { Ticket } from '../tickets/ticket.entity.ts'

let city: ScratchKernel
beforeAll(async () => {
  city = await scratchKernel()
  await sendReport(city, city.as('nobody'))
})
afterAll(() => city.close())

const every = sql`select id from ticket`
const town = () => city.as('olga').tenant.id
const works = () => city.as('wanda').tenant.id

describe('the record', () => {
  it('shows a query without a condition the rows of its tenant alone', async () => {
    const { database } = city.kernel
    expect(await database.withRows(town(), (store) => store.rows(every))).toHaveLength(1)
    expect(await database.withRows(works(), (store) => store.rows(every))).toEqual([])
    expect(await database.withEntities(works(), (store) => store.rows(every))).toEqual([])
    expect(
      await database.withEntities(works(), (_, entities) => entities.find(Ticket, {})),
    ).toEqual([])
  })

  it('shows nothing to a query that is in no tenant', async () => {
    expect(await city.kernel.database.directory.rows(every)).toEqual([])
  })

  it('writes nothing into another tenant', async () => {
    const foreign = sql`insert into counter values (${works()}, ${randomUUID()}, 2026, 1)`
    const writing = city.kernel.database.withRows(town(), (store) => store.rows(foreign))
    await expect(writing).rejects.toThrow(/row-level security/)
  })

  it.each(['', "x'; drop table ticket; --", 'town'])('takes «%s» for no tenant', async (tenant) => {
    const reading = city.kernel.database.withRows(tenant, (store) => store.rows(every))
    await expect(reading).rejects.toThrow(TypeError)
  })
})

describe('the directory', () => {
  it('answers as many transactions as there may be at once', async () => {
    const { database } = city.kernel
    const { promise: all, resolve } = Promise.withResolvers<void>()
    let under = 0
    const asking = Array.from({ length: 16 }, () =>
      database.withRows(town(), async () => {
        under += 1
        if (under === 16) resolve()
        await all
        return database.directory.rows(sql`select slug from tenant where slug = 'town'`)
      }),
    )
    expect(await Promise.all(asking)).toEqual(asking.map(() => [{ slug: 'town' }]))
  })
})

describe('a unit of work', () => {
  it('loads, saves and reads in one transaction', async () => {
    const subject = randomUUID()
    const undone = city.kernel.database.withEntities(town(), async (store, entities) => {
      const ticket = await entities.findOneOrFail(Ticket, { tenantId: town() })
      ticket.subject = subject
      await entities.flush()
      const seen = await store.rows(sql`select id from ticket where subject = ${subject}`)
      throw new Error(`seen ${seen.length}`)
    })
    await expect(undone).rejects.toThrow('seen 1')
    const left = sql`select id from ticket where subject = ${subject}`
    expect(await city.kernel.database.withRows(town(), (store) => store.rows(left))).toEqual([])
  })

  it('gives the same values to reads and writes', async () => {
    const all = sql`select received_at, answers, fired, version, due_at, state from ticket`
    const read = await city.kernel.database.withRows(town(), (store) => store.rows(all))
    const written = await city.kernel.database.withEntities(town(), (store) => store.rows(all))
    expect(written).toEqual(read)
  })
})

const counted = (what: string) =>
  sql`insert into counter values (${town()}, ${what}, 2026, 1) returning register`
const kept = (what: string) =>
  city.kernel.database.withRows(town(), (store) =>
    store.rows(sql`select register from counter where register = ${what}`),
  )

describe('what is written without waiting', () => {
  it('is there for whatever is asked behind it, and kept', async () => {
    const what = randomUUID()
    const seen = await city.kernel.database.withRows(town(), async (store) => {
      store.send(counted(what))
      return store.rows(sql`select register from counter where register = ${what}`)
    })
    expect(seen).toEqual([{ register: what }])
    expect(await kept(what)).toEqual([{ register: what }])
  })

  it('fails the unit of work when it is refused, though nobody asked', async () => {
    const what = randomUUID()
    const working = city.kernel.database.withRows(town(), async (store) => {
      store.send(counted(what))
      store.send(counted(what))
      return 'done'
    })
    await expect(working).rejects.toThrow(/duplicate key/)
    expect(await kept(what)).toEqual([])
  })
})

describe('a write that is refused, though nobody waited', () => {
  it('says why it was refused to whoever asks behind it', async () => {
    const foreign = sql`insert into counter values (${works()}, ${randomUUID()}, 2026, 1)`
    const working = city.kernel.database.withRows(town(), async (store) => {
      store.send(foreign)
      return store.rows(every)
    })
    await expect(working).rejects.toThrow(/row-level security/)
  })

  it('leaves a connection that works on', async () => {
    const failing = Array.from({ length: 20 }, () =>
      city.kernel.database.withRows(town(), async (store) => store.send(sql`select 1 / 0`)),
    )
    const ended = await Promise.allSettled(failing)
    expect(new Set(ended.map(({ status }) => status))).toEqual(new Set(['rejected']))
    expect(await kept(randomUUID())).toEqual([])
  })
})
