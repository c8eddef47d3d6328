import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scratchKernel, type ScratchKernel } from '../../core/testing/scratch-kernel.ts'
import { startOwnTemporal, type OwnTemporal } from '../testing/own-temporal.ts'
import { workflowId } from './contract.ts'
import { labelsFrom } from './labels-from.ts'
import { registerAttributes } from './register-attributes.ts'
import { tellTickets } from './start.ts'

let city: ScratchKernel
let temporal: OwnTemporal
beforeAll(async () => {
  city = await scratchKernel()
  temporal = await startOwnTemporal()
  await registerAttributes(temporal.connection, 'default')
})
afterAll(() => Promise.all([temporal.close(), city.close()]))

/** By what the workflow of an event's ticket is found before anybody has worked on it. */
async function found(data: Readonly<Record<string, unknown>>) {
  const key = { tenant: city.as('olga').tenant.id, id: randomUUID() }
  const told = { seq: '1', id: randomUUID(), type: 'ticket.opened', at: new Date(), data }
  const where = { tenant: key.tenant, ticket: key.id, office: null, person: null, call: null }
  const { client } = temporal
  await tellTickets(client, [{ ...told, ...where }], labelsFrom(city))
  const { typedSearchAttributes } = await client.workflow.getHandle(workflowId(key)).describe()
  return typedSearchAttributes.getAll().map(({ key: { name }, value }) => [name, value])
}

describe('a ticket’s workflow', () => {
  it('is found by its tenant and its service from its beginning', async () => {
    const labels = Object.fromEntries(await found({ service: 'streets.report', state: 'received' }))
    expect(labels).toMatchObject({ DimeTenant: 'town', DimeService: 'streets.report' })
  })

  it('begins all the same where the event says nothing of a service', async () => {
    expect(Object.fromEntries(await found({}))).not.toHaveProperty('DimeTenant')
  })
})
