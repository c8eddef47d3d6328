import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { operationNamed } from '../operations.ts'
import { mandated, type Mandated } from '../testing/mandated.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { performOnce } from './idempotency.ts'

let city: ScratchKernel
let both: Mandated
beforeAll(async () => {
  city = await scratchKernel()
  both = await mandated(city)
})
afterAll(() => city.close())

const permit = { service: 'streets.permit', answers: { from: '2026-01-01' } }

async function sent(key: string) {
  const operation = operationNamed.get('tickets.submit')
  if (!operation) throw new TypeError('Tickets can be submitted')
  const input = operation.input.parse(permit)
  return performOnce(city.kernel, await both.grantee.now(), { operation, key, input })
}

it('a key that was used for oneself is another one when acting for somebody else', async () => {
  const key = randomUUID()
  const { id } = await both.given()
  const own = await sent(key)
  expect(await sent(key)).toEqual(own)
  await city.ask(await both.grantee.now(), 'mandates.choose', { id })
  const theirs = await sent(key)
  expect(theirs).not.toEqual(own)
  expect(await sent(key)).toEqual(theirs)
})
