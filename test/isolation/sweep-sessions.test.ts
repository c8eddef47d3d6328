import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi } from '../../core/http/openapi.ts'
import { operationOf } from './answer-to.ts'
import { ask, type Question } from './ask.ts'
import { expectedOutcome } from './expected.ts'
import { inputOf } from './inputs.ts'
import { makeRows } from './rows.ts'
import { operationsIn } from './told.ts'
import { openTwoTenants, type TwoTenants } from './two-tenants.ts'
import { whatIsOver, type Over } from './what-is-over.ts'

const told = operationsIn(openApi('http://dime.example'))

let both: TwoTenants
let rows: Awaited<ReturnType<typeof makeRows>>
let over: Over
beforeAll(async () => {
  both = await openTwoTenants()
  rows = await makeRows(both, both.town)
  over = await whatIsOver(both.scratch, both.town, told)
})
afterAll(() => both.close())

describe('somebody who is not known, or not any more,', () => {
  it.each(told)('is told to sign in, or what everybody is told: $name', async (operation) => {
    const asked = async (as: Question['as']) => {
      const question = { method: operation.method, tenant: 'town', operation: operation.name, as }
      return (await ask(both.url, { ...question, input: inputOf(operation, rows) })).status
    }
    const toNobody = await asked({})
    const mustSignIn =
      expectedOutcome('anonymous', operationOf(operation), 'own office') === 'sign in'
    expect(toNobody === 401).toBe(mustSignIn)
    for (const [how, as] of Object.entries(over.cookies))
      expect.soft([how, await asked(as)]).toEqual([how, toNobody])
    for (const [how, as] of Object.entries(over.bearers))
      expect.soft([how, await asked(as)]).toEqual([how, 401])
  })
})

it('tests what is served, and no older document', async () => {
  const served = await fetch(`${both.url}/openapi.json`)
  expect(operationsIn(await served.json())).toEqual(told)
})
