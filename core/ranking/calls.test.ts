import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { servingNow } from '../testing/serving-now.ts'
import { call } from './fixtures/call.ts'

let city: ScratchKernel
beforeAll(async () => {
  city = await scratchKernel([call])
  await city.owner.query(
    `update assignment set role = 'case-responsible' where role = 'supervisor'`,
  )
  const answers = { part: 'north', means: 100_000 }
  const { id } = await city.ask(city.as('marta'), 'tickets.submit', { service: call.id, answers })
  const { version } = await city.ask(city.as('sara'), 'tickets.read', { id })
  const sara = await servingNow(city, 'sara')
  await city.ask(sara, 'tickets.move', { id, version, move: 'admit' })
})
afterAll(() => city.close())

const calls = async () => city.ask(await servingNow(city, 'sara'), 'rankings.calls', {})

describe('the calls that rank', () => {
  it('are shown to whoever works in their office, with what they declare', async () => {
    expect(await calls()).toMatchObject([
      {
        ...{ service: call.id, title: 'Bando', mayPublish: true, among: ['Ammessa'] },
        ...{ ties: [{ label: 'ISEE', first: 'lowest' }], days: { shown: 30, appeal: 30 } },
        ...{ today: '2026-03-02', finalFrom: null, versions: [] },
      },
    ])
  })

  it('remember all that was published, by whom and why, and when the final one can follow', async () => {
    await city.ask(await servingNow(city, 'sara'), 'rankings.publish', {
      ...{ service: call.id, kind: 'provisional', day: '2026-03-02' },
      ...{ seed: 'Lotto 1 2 3', reason: 'Istruttoria conclusa' },
    })
    expect(await calls()).toMatchObject([
      {
        finalFrom: '2026-05-02',
        versions: [
          {
            ...{ version: 1, kindLabel: 'Graduatoria provvisoria', of: 1, seed: 'Lotto 1 2 3' },
            ...{ appealUntil: '2026-05-01', reason: 'Istruttoria conclusa' },
            publishedBy: expect.stringMatching(/^Sara/),
          },
        ],
      },
    ])
  })

  it.each(['marta', 'enzo', 'olga'] as const)('are none for %s', async (who) => {
    const asked = city.ask(city.as(who), 'rankings.calls', {}).catch(({ code }) => code)
    expect([[], 'access.not-allowed']).toContainEqual(await asked)
  })
})
