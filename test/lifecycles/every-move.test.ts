import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { licence, visit } from '../../core/testing/licence.ts'
import { declaredServices } from '../architecture/declared-services.ts'
import { openEveryRole, type EveryRole } from './every-role.ts'
import { addSample } from './samples.ts'
import { surprises } from './try-move.ts'

const services = [...(await declaredServices()), licence, visit]

let city: EveryRole
beforeAll(async () => void (city = await openEveryRole(services)))
afterAll(() => city.close())

describe.each(services)('every move of $id', (service) => {
  it.each([
    ['has everything that moves need', true],
    ['has nothing, and an open child', false],
  ])(
    'is made by those who may, and by nobody else, when the ticket %s',
    async (_, isComplete) => {
      const { lifecycle: cycle } = service
      const id = await addSample(city, service, isComplete)
      const found: string[] = []
      for (const mover of city.movers) {
        const where = mover.isHere ? 'here' : 'elsewhere'
        const odd = await surprises(city, mover, { id, cycle, isComplete })
        found.push(...odd.map((one) => `${mover.role} ${where}: ${one}`))
      }
      expect(found).toEqual([])
    },
    60_000,
  )
})
