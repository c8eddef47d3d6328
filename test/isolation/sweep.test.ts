import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi } from '../../core/http/openapi.ts'
import { openSweep, type Sweep } from './open-sweep.ts'
import { outcomesOf } from './outcomes.ts'
import { operationsIn } from './told.ts'

const told = operationsIn(openApi('http://dime.example'))

let sweep: Sweep
beforeAll(async () => {
  sweep = await openSweep()
})
afterAll(() => sweep.close())

describe('every operation, whoever asks and wherever the thing lies,', () => {
  it.each(told)('$name: comes to what the roles say', async (operation) => {
    const { found, expected } = await outcomesOf(sweep, operation)
    expect(found).toEqual(expected)
  })
})
