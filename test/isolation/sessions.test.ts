import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi } from '../../core/http/openapi.ts'
import { answers } from '../../core/testing/reports.ts'
import { ask } from './ask.ts'
import { nobodyKnown, type Somebody } from './inhabitants.ts'
import { inputOf } from './inputs.ts'
import type { Rows } from './row-kinds.ts'
import { makeRows } from './rows.ts'
import { operationsIn } from './told.ts'
import { openTwoTenants, type TwoTenants } from './two-tenants.ts'

const told = operationsIn(openApi('http://dime.example'))
const ways = [
  ['town', 'works'],
  ['works', 'town'],
] as const

type Side = (typeof ways)[number][number]
type Way = readonly [mine: Side, theirs: Side]

const open: { both?: TwoTenants; rows?: Readonly<Record<Side, Rows>> } = {}

beforeAll(async () => {
  const both = await openTwoTenants()
  open.both = both
  open.rows = { town: await makeRows(both, both.town), works: await makeRows(both, both.works) }
})

afterAll(() => open.both?.close())

function sides([mine, theirs]: Way) {
  if (!open.both || !open.rows) throw new Error('They are opened before all tests')
  const { both, rows } = open
  return { url: both.url, own: both[mine], other: both[theirs], foreign: rows[theirs] }
}

describe.each(ways)('a session of %s, shown to %s,', (...way) => {
  it.each(told)('opens nothing of $name', async (operation) => {
    const { url, own, other, foreign } = sides(way)
    const asked = (as: Somebody) =>
      ask(url, {
        method: operation.method,
        tenant: other.tenant.slug,
        operation: operation.name,
        input: inputOf(operation, foreign),
        as,
      })
    const renamed = { cookie: (own.staff['cookie'] ?? '').replace(...way) }
    for (const as of [own.staff, renamed]) {
      const [answer, toNobody] = [await asked(as), await asked(nobodyKnown)]
      expect.soft([answer.status, answer.shape]).toEqual([toNobody.status, toNobody.shape])
    }
    for (const as of [own.citizen, own.machine]) expect.soft((await asked(as)).status).toBe(401)
  })

  it('is no answer to a key that was used there', async () => {
    const once = async (tenant: string) => {
      const input = { service: 'streets.report', answers: answers() }
      const as = { 'idempotency-key': `the-same-key-${way[0]}` }
      const question = { method: 'post', operation: 'tickets.submit', tenant, as, input }
      const { text } = await ask(sides(way).url, question)
      return JSON.parse(text)
    }
    const [here, again, elsewhere] = [await once(way[0]), await once(way[0]), await once(way[1])]
    expect(again).toEqual(here)
    expect(elsewhere.id).not.toBe(here.id)
  })
})
