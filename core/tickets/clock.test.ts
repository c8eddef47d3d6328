import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Api } from '../api.ts'
import { sendReport } from '../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'

let city: ScratchKernel
beforeAll(async () => void (city = await scratchKernel()))
afterAll(() => city.close())

type Step = readonly [who: 'enzo' | 'marta', move: string, at: string]

const south = { place: { address: 'Via del Sud 1', area: 'south' } }

async function live(...steps: readonly Step[]): Promise<Api['tickets.read']['output']> {
  const { id } = await sendReport(city, city.as('marta'), south)
  let version = 1
  for (const [who, move, at] of steps) {
    const asked = { id, move, version, message: 'Ecco' }
    version = (await city.ask(city.as(who, at), 'tickets.move', asked)).version
  }
  const last = steps.at(-1)?.[2]
  return city.ask(city.as('enzo', last), 'tickets.read', { id })
}

const taken: Step = ['enzo', 'take', '2026-03-03T09:00:00.000Z']
const asked: Step = ['enzo', 'ask', '2026-03-04T09:00:00.000Z']
const resolved: Step = ['enzo', 'resolve', '2026-03-12T09:00:00.000Z']

describe('a ticket’s clock', () => {
  it('ends after ten working days, Monday to Friday', async () => {
    expect((await live(taken)).clock).toMatchObject({
      dueDay: '2026-03-16',
      startedOn: '2026-03-02',
    })
  })

  it('stands while the citizen is asked, for thirty days at most', async () => {
    const { clock, isPaused, coming } = await live(taken, asked)
    expect(isPaused).toBe(true)
    expect(clock).toMatchObject({ pausedSince: asked[2], resumesBy: '2026-04-03' })
    expect(coming.map(({ what }) => what)).toEqual(['asking-again', 'resume'])
  })

  it('runs again when the citizen answers, later by as many working days', async () => {
    const answered = await live(taken, asked, ['marta', 'answer', '2026-03-11T09:00:00.000Z'])
    expect(answered.clock).toMatchObject({ dueDay: '2026-03-23', pausedSince: null })
    expect(answered.coming.map(({ what }) => what)).toEqual([
      'reminder',
      'escalation',
      'substitution',
    ])
  })

  it('calls the substitute when nobody moved for half the term after its end', async () => {
    const { coming } = await live(taken)
    expect(coming.slice(1)).toEqual([
      expect.objectContaining({ what: 'escalation', at: '2026-03-16T23:00:00.000Z' }),
      {
        what: 'substitution',
        label: 'Nessuno provvede: passa al sostituto (art. 2, c. 9-bis, L. 241/1990)',
        at: '2026-03-23T23:00:00.000Z',
      },
    ])
  })
})

describe('the clock of a ticket that ended', () => {
  it('is gone when the ticket has its outcome', async () => {
    expect(await live(taken, resolved)).toMatchObject({ isEnded: true, clock: null, coming: [] })
  })

  it('starts afresh when the ticket is opened again, and may be suspended again', async () => {
    const again = await live(
      taken,
      asked,
      ['marta', 'answer', '2026-03-05T09:00:00.000Z'],
      resolved,
      ['marta', 'reopen', '2026-03-20T09:00:00.000Z'],
    )
    expect(again.clock).toMatchObject({
      startedOn: '2026-03-20',
      dueDay: '2026-04-03',
      usedDays: 0,
    })
    expect(again.moves.find(({ name }) => name === 'ask')).toMatchObject({ isPossible: true })
  })

  it('cannot be opened again after fifteen days', async () => {
    const tooLate = live(taken, resolved, ['marta', 'reopen', '2026-03-27T09:00:00.001Z'])
    await expect(tooLate).rejects.toMatchObject({
      code: 'ticket.move-not-allowed',
      facts: { why: 'Si poteva fare entro 15 giorni dalla conclusione.' },
    })
  })
})
