import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startPatiently } from '../../core/plugin/fixtures/patient.ts'
import { taskOf } from '../../core/plugin/trial.ts'
import { layOut } from './lay-out.ts'
import { lendsNothing } from './lends-nothing.ts'
import { newPlugin } from './new-plugin.ts'
import { workbench, type Workbench } from './testing/workbench.ts'

const lent = {
  ...lendsNothing,
  accepted: async () => new Set(['keeping', 'messages'] as const),
  settings: async () => ({ notice: 3, crowd: 100 }),
}
const answers = { room: 'gym', day: '2026-03-20', people: 30, reason: 'Torneo' }
const ticket = { service: 'music.booking', state: 'requested', answers }
const activity = `
import { defineFault } from '@dime/core'
const isShut = defineFault<{ room: string }>('music.is-shut', 409)
export async function answerBooking() {
  throw isShut({ room: 'gym' })
}
`

let bench: Workbench
beforeAll(async () => {
  bench = await workbench()
  await newPlugin('music', bench.home)
})
afterAll(() => bench.clear())

const packaged = () => layOut(join(bench.home, 'music'), bench.home)

describe('a plugin from its package', () => {
  it.each(['thread', 'process'] as const)('works in a %s', async (isolation) => {
    const host = await startPatiently({ entry: await packaged(), lent, isolation })
    const outcome = await host.call(
      'answerBooking',
      taskOf(ticket, { now: '2026-03-02T09:00:00Z' }),
    )
    expect(outcome).toMatchObject({
      move: 'confirm',
      keep: [{ values: ['gym', '2026-03-20', ticketId] }],
    })
    await host.stop(0)
  })

  it('tells its own faults by their code, though it brings its own copy of the kernel’s face', async () => {
    await writeFile(join(bench.home, 'music/booking/answer.ts'), activity)
    const host = await startPatiently({ entry: await packaged(), lent })
    await expect(host.call('answerBooking', taskOf(ticket))).rejects.toMatchObject({
      code: 'music.is-shut',
      status: 409,
      facts: { room: 'gym' },
    })
    await host.stop(0)
  })
})

const ticketId = taskOf().ticket.id
