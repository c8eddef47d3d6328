import { afterAll, beforeAll, expect, it } from 'vitest'
import { lifecycle } from '../../lifecycle/define-lifecycle.ts'
import { days } from '../../lifecycle/term.ts'
import { defineService } from '../../service/define-service.ts'
import { text } from '../../service/form.ts'
import { attending } from '../../testing/attending.ts'
import { visit } from '../../testing/licence.ts'
import { scratchKernel, type ScratchKernel } from '../../testing/scratch-kernel.ts'

const words = {
  ...{ title: 'Trasloco', brief: 'Trasloco', audience: 'Chiunque', needs: [], gives: 'Trasloco' },
  ...{ times: 'Subito', cost: 'Niente' },
  form: { where: 'Dove' },
  states: { asked: 'Chiesto', checking: 'In verifica', done: 'Fatto' },
  moves: { check: 'Verifica', end: 'Concludi' },
}

const moving = defineService({
  id: 'streets.moving',
  archetype: 'permits-and-documents',
  category: 'Prove',
  access: 'anyone',
  form: { where: text({ max: 20 }) },
  lifecycle: lifecycle(
    { asked: { check: 'checking' }, checking: { end: 'done' }, done: {} },
    {
      start: 'asked',
      endsIn: ['done'],
      moves: {
        check: {
          by: 'office',
          causes: [{ open: 'streets.visit', isFree: true, with: { what: { is: 'Casa' } } }],
        },
        end: { by: 'office' },
      },
    },
  ),
  clock: { term: days(30) },
  texts: { it: words, en: words },
})

let city: ScratchKernel
beforeAll(async () => void (city = await scratchKernel([moving, visit])))
afterAll(() => city.close())

it('a free child is told what is said always, and does not hold its parent', async () => {
  const sara = city.as('sara')
  const sent = { service: moving.id, answers: { where: 'Murano' } }
  const { id } = await city.ask(city.as('marta'), 'tickets.submit', sent)
  const move = async (name: string) => {
    const { version } = await city.ask(sara, 'tickets.read', { id })
    return city.ask(sara, 'tickets.move', { id, version, move: name })
  }
  await move('check')
  await attending(city).settle({ tenant: sara.tenant.id, id })
  const { rows } = await city.owner.query<{ answers: object; parent: string | null }>(
    `select answers, parent_id as parent from ticket where service_id = 'streets.visit'`,
  )
  expect(rows).toEqual([{ answers: { what: 'Casa' }, parent: null }])
  expect((await move('end')).state).toBe('done')
})
