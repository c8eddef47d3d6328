import { ApplicationFailure } from '@temporalio/common'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { skipTime, workflowOf, type SkippedTime } from '../testing/skipped-time.ts'
import { tell } from '../testing/tell.ts'
import { ticketInMemory, type Planned, type TicketInMemory } from '../testing/ticket-in-memory.ts'
import { changedSignal, ticketQueue, workflowId } from './contract.ts'

const day = 86_400_000

let time: SkippedTime
beforeAll(async () => void (time = await skipTime()))
afterAll(() => time.close())

let start: number

/** A happening so many days after the scene began. */
const after = (days: number, what: string): Planned => ({
  what,
  key: `${what} ${days}`,
  at: start + days * day,
})

/** What was done, with the whole days after the scene began. */
const told = ({ done }: TicketInMemory) =>
  done.map(({ what, at }) => `${what} ${Math.floor((Date.parse(at) - start) / day)}`)

const statusOf = async (ticket: TicketInMemory) =>
  (await workflowOf(time, ticket.key).describe()).status.name

/** Begins a ticket's workflow, plays a scene of its life and lets it end. */
async function play(
  plan: () => readonly Planned[],
  scene: (ticket: TicketInMemory) => Promise<void>,
  perform?: () => Promise<void>,
) {
  start = await time.environment.currentTimeMs()
  const ticket = ticketInMemory(plan(), perform)
  await time.serve(ticket.activities, async () => {
    await tell(time, ticket.key)
    await scene(ticket)
    ticket.end()
    await tell(time, ticket.key)
    await expect.poll(() => statusOf(ticket)).not.toBe('RUNNING')
  })
  return ticket
}

const sleep = (days: number) => time.environment.sleep(days * day)
const ordinary = () => [after(0, 'acknowledge'), after(7.5, 'remind'), after(10, 'escalate')]

describe('a ticket’s workflow', () => {
  it('acknowledges once, however often it is told of the ticket', async () => {
    const ticket = await play(ordinary, async ({ key }) => {
      for (let turn = 0; turn < 5; turn++) await tell(time, key)
      await sleep(1)
      await tell(time, key)
    })
    expect(told(ticket)).toEqual(['acknowledge 0'])
  })

  it('reminds and escalates by itself, each at its instant', async () => {
    const ticket = await play(ordinary, () => sleep(12))
    expect(told(ticket)).toEqual(['acknowledge 0', 'remind 7', 'escalate 10'])
    const lateBy = ticket.done.map(
      ({ key, at }) => Date.parse(at) - start - Number(key.split(' ')[1]) * day,
    )
    expect(Math.max(...lateBy)).toBeLessThan(5_000)
  })
})

describe('a ticket’s workflow that waits', () => {
  it('lets its timer stand while the ticket is suspended, and resumes by itself', async () => {
    const ticket = await play(ordinary, async (suspended) => {
      await sleep(2)
      suspended.plan([after(32, 'resume'), after(40, 'escalate')])
      await tell(time, suspended.key)
      await sleep(20)
      expect(told(suspended)).toEqual(['acknowledge 0'])
      await sleep(20)
    })
    expect(told(ticket)).toEqual(['acknowledge 0', 'resume 32', 'escalate 40'])
  })

  it('hears of a change while it waits, and waits anew', async () => {
    const ticket = await play(ordinary, async (changed) => {
      await sleep(1)
      changed.plan([after(3, 'remind'), after(4, 'escalate')])
      await tell(time, changed.key)
      await sleep(4)
    })
    expect(told(ticket)).toEqual(['acknowledge 0', 'remind 3', 'escalate 4'])
  })

  it('waits for a change when nothing will happen by itself, without asking again', async () => {
    await play(
      () => [after(0, 'acknowledge')],
      async (quiet) => {
        await sleep(1)
        const before = quiet.readings()
        await sleep(300)
        expect(quiet.readings()).toBe(before)
      },
    )
  })
})

describe('the end of a ticket’s workflow', () => {
  it('ends at once when the ticket has its outcome and nothing is left to do', async () => {
    const ticket = await play(ordinary, () => sleep(1))
    expect(await statusOf(ticket)).toBe('COMPLETED')
    expect(told(ticket)).toEqual(['acknowledge 0'])
  })

  it('begins again when something happens to a ticket whose life had ended', async () => {
    const ticket = await play(
      () => [after(0, 'acknowledge')],
      () => sleep(1),
    )
    const readings = ticket.readings()
    await time.serve(ticket.activities, async () => {
      await tell(time, ticket.key)
      await expect.poll(ticket.readings).toBeGreaterThan(readings)
    })
  })
})

describe('what fails in a ticket’s workflow', () => {
  it('tries again what failed', async () => {
    let failures = 2
    const perform = async () => {
      if (failures-- > 0) throw new Error('the record is away')
    }
    const ticket = await play(
      () => [after(0, 'acknowledge'), after(0, 'deliver')],
      () => sleep(1),
      perform,
    )
    expect(told(ticket)).toEqual(['acknowledge 0', 'deliver 0'])
  })

  it('gives up a ticket that is not there', async () => {
    const gone = ticketInMemory([])
    const attend = () => Promise.reject(ApplicationFailure.nonRetryable('gone', 'ticket.unknown'))
    await time.serve({ ...gone.activities, attend }, async () => {
      await tell(time, gone.key)
      await expect.poll(() => statusOf(gone)).toBe('FAILED')
    })
  })
})

describe('a ticket’s workflow with a long history', () => {
  it('continues as new when its history is long, and loses no signal', async () => {
    const ticket = await play(ordinary, async (changed) => {
      const handle = workflowOf(time, changed.key)
      const { runId } = await handle.describe()
      const long = Array.from({ length: 30_000 }, (_, at) => `event ${at} ${'x'.repeat(40)}`)
      for (let turn = 0; turn < 3; turn++) await handle.signal(changedSignal, long)
      changed.plan([after(0, 'acknowledge'), after(3, 'remind'), after(4, 'escalate')])
      await tell(time, changed.key)
      await expect.poll(async () => (await handle.describe()).runId).not.toBe(runId)
      await sleep(5)
    })
    expect(told(ticket)).toEqual(['acknowledge 0', 'remind 3', 'escalate 4'])
  })
})

describe('a ticket', () => {
  it('is one for each ticket', async () => {
    const ticket = ticketInMemory([])
    await time.serve(ticket.activities, async () => {
      await tell(time, ticket.key)
      const again = time.environment.client.workflow.start('ticket', {
        workflowId: workflowId(ticket.key),
        taskQueue: ticketQueue,
        args: [ticket.key],
      })
      await expect(again).rejects.toMatchObject({ name: 'WorkflowExecutionAlreadyStartedError' })
      ticket.end()
      await tell(time, ticket.key)
    })
  })
})
