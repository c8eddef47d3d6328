import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi } from '../../core/http/openapi.ts'
import { answers } from '../../core/testing/reports.ts'
import { ask, type Answer } from './ask.ts'
import { fingerprint } from './fingerprint.ts'
import { inputOf, operationsIn, rowsNamedBy, type Told } from './inputs.ts'
import { makeRows, nowhere, type Rows } from './rows.ts'
import { openTwoTenants, type TwoTenants } from './two-tenants.ts'

const told = operationsIn(openApi('http://dime.example'))
const naming = told.filter((operation) => rowsNamedBy(operation).length > 0)
const cases = naming.flatMap((operation) =>
  rowsNamedBy(operation).map((row) => ({ name: operation.name, row, operation })),
)
const callers = ['staff', 'citizen', 'machine'] as const
const ways = [
  ['town', 'works'],
  ['works', 'town'],
] as const

type Caller = (typeof callers)[number]
type Side = (typeof ways)[number][number]
type Way = readonly [mine: Side, theirs: Side]

// Where a name opens no door: what is not the tenant's own is as if it had not been said.
const ignored: Readonly<Record<string, string>> = {
  'tickets.submit person citizen': 'a citizen writes for nobody else',
  'tickets.submit call citizen': 'a citizen is in no call of the desk',
  'files.get trackingCode staff': 'who may read the file needs no code',
  'files.get trackingCode citizen': 'who sent the file needs no code',
  'documents.get trackingCode staff': 'who may read the document needs no code',
  'documents.get trackingCode citizen': 'whose document it is needs no code',
  'knowledge.read call staff': 'a sheet is read outside of a call too',
  'knowledge.read call citizen': 'a sheet is read outside of a call too',
  'calls.wrap-up sheet staff': 'of the sheets named only those that are there are kept',
}

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
  return { both, own: both[mine], other: both[theirs], foreign: rows[theirs] }
}

function asking(way: Way, who: Caller, { name, method }: Told) {
  const { both, own } = sides(way)
  const question = { method, tenant: own.tenant.slug, operation: name, as: own[who] }
  return (input: Record<string, unknown>): Promise<Answer> => ask(both.url, { ...question, input })
}

/** Does something in the name of one tenant, after which every row of the other is as it was. */
async function withoutTouching(way: Way, work: () => Promise<void>): Promise<void> {
  const { both, other } = sides(way)
  const before = await fingerprint(both.scratch.owner, other.tenant.id)
  await work()
  expect(await fingerprint(both.scratch.owner, other.tenant.id)).toEqual(before)
}

function expectSame(who: Caller, answer: Answer, without: Answer): void {
  const seen = ({ status, shape }: Answer) => ({ who, status, shape })
  expect.soft(seen(answer)).toEqual(seen(without))
}

describe.each(ways)('asked by people of %s, a row of %s', (...way) => {
  it.each(cases)('is nowhere to $name as $row', async ({ name, row, operation }) => {
    const { both, own, other, foreign } = sides(way)
    const check = async (who: Caller) => {
      const asked = asking(way, who, operation)
      const inputWith = async (rows: Partial<Rows>) =>
        inputOf(operation, { ...(await makeRows(both, own)), ...rows })
      const answer = await asked(await inputWith({ [row]: foreign[row] }))
      expectSame(who, answer, await asked(await inputWith({ [row]: nowhere()[row] })))
      expect.soft(answer.text).not.toContain(other.mark)
      if (`${name} ${row} ${who}` in ignored) return
      // Refused before any row is looked for: so it must be for one's own rows.
      const isRefused = answer.status === 401 || answer.status === 403
      const expected = isRefused ? (await asked(await inputWith({}))).status : 404
      expect.soft({ who, status: answer.status }).toEqual({ who, status: expected })
    }
    await withoutTouching(way, async () => {
      for (const who of callers) await check(who)
    })
  })

  it.each(naming)('is nowhere to $name when all names are of such rows', async (operation) => {
    const { other, foreign } = sides(way)
    await withoutTouching(way, async () => {
      for (const who of callers) {
        const asked = asking(way, who, operation)
        const answer = await asked(inputOf(operation, foreign))
        expectSame(who, answer, await asked(inputOf(operation, nowhere())))
        expect.soft(answer.text).not.toContain(other.mark)
      }
    })
  })
})

describe.each(ways)('asked by people of %s, the rows of %s', (...way) => {
  it.each(told)('are in no answer of $name, whatever is looked for', async (operation) => {
    const { other } = sides(way)
    const input = inputOf(operation, nowhere())
    const looking = 'text' in input ? { ...input, text: other.mark } : input
    for (const who of callers) {
      const answer = await asking(way, who, operation)(looking)
      expect.soft(answer.text).not.toContain(other.mark)
    }
  })

  it('do not come with a report that names their pictures', async () => {
    const { both, other, foreign } = sides(way)
    const submit = told.find(({ name }) => name === 'tickets.submit')
    const sent = async (photo: string) =>
      submit &&
      (await asking(
        way,
        'citizen',
        submit,
      )({
        service: 'streets.report',
        answers: answers({ photos: [photo] }),
      }))
    const unclaimed = await makeRows(both, other)
    const answered = [await sent(foreign.file), await sent(unclaimed.file)]
    const without = await sent(nowhere().file)
    expect(without?.status).toBe(422)
    for (const answer of answered) expect(answer?.shape).toBe(without?.shape)
  })
})

it('tests what is served, and no older document', async () => {
  const { both } = sides(['town', 'works'])
  const served = await fetch(`${both.url}/openapi.json`)
  expect(operationsIn(await served.json())).toEqual(told)
})
