import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Name } from '../../testing/people.ts'
import { sendReport } from '../../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../../testing/scratch-kernel.ts'

let city: ScratchKernel
beforeAll(async () => void (city = await scratchKernel()))
afterAll(() => city.close())

const send = (who: Name, category = 'lamp') => sendReport(city, city.as(who), { category })
const merge = (id: string, into: string, version = 1) =>
  city.ask(city.as('sara'), 'tickets.merge', { id, into, version, reason: 'lo stesso lampione' })
const read = (id: string, who: Name = 'sara') => city.ask(city.as(who), 'tickets.read', { id })

const mailsTo = async (id: string) => {
  const { rows } = await city.owner.query<{ step: string }>(
    'select step from message where ticket_id = $1 order by created_at, step',
    [id],
  )
  return rows.map(({ step }) => step.split(':')[0])
}

describe('a ticket that goes into another', () => {
  it('ends as merged, and both tell it', async () => {
    const [one, other] = [await send('marta'), await send('bruno')]
    const kept = await merge(one.id, other.id)
    expect(kept).toMatchObject({ id: other.id, isEnded: false, merged: [{ code: one.code }] })
    const gone = await read(one.id)
    expect(gone).toMatchObject({ isEnded: true, mergedInto: { code: other.code } })
    expect(gone.timeline.at(-1)?.label).toBe(`Unita alla pratica ${other.code}`)
    expect(kept.timeline.at(-1)?.label).toBe(`Unita a questa la pratica ${one.code}`)
    expect([await mailsTo(one.id), await mailsTo(other.id)]).toEqual([['merged'], ['merged']])
    expect(gone.moves.filter(({ isPossible }) => isPossible)).toEqual([])
  })

  it('lets its citizen hear what becomes of the one that was kept', async () => {
    const [one, other] = [await send('marta'), await send('bruno')]
    await merge(one.id, other.id)
    const { version } = await read(other.id)
    const asked = { id: other.id, version, move: 'take' }
    await city.ask(city.as('carlo'), 'tickets.move', asked)
    const done = { id: other.id, version: version + 1, move: 'resolve', message: 'Fatto' }
    await city.ask(city.as('carlo'), 'tickets.move', done)
    expect(await mailsTo(one.id)).toEqual(['merged', 'moved'])
  })

  it('is followed by its code to the one that was kept, unless that is somebody’s who signed in', async () => {
    const [first, second, third] = [await send('nobody'), await send('nobody'), await send('marta')]
    await merge(first.id, second.id)
    const track = (code: string) => city.ask(city.as('nobody'), 'tickets.track', { code })
    expect(await track(first.code)).toMatchObject({ code: second.code })
    await merge(second.id, third.id)
    const own = await track(second.code)
    expect(own).toMatchObject({ code: second.code, mergedInto: { code: third.code } })
    expect(await track(first.code)).toMatchObject({ code: first.code })
  })
})

describe('two tickets', () => {
  it.each([
    ['are one', async (id: string) => id, 'È la stessa pratica: scegline un’altra.'],
    ['are with another organisation', async () => (await send('marta', 'waste')).id, /altro ente/],
  ] as const)('do not go into one another when they %s', async (_, other, why) => {
    const { id } = await send('marta')
    await expect(merge(id, await other(id))).rejects.toMatchObject({
      code: 'ticket.cannot-merge',
      facts: { why: expect.stringMatching(why) },
    })
  })

  it('go into each other once, when both ways are asked at once', async () => {
    const [one, other] = [await send('marta'), await send('bruno')]
    const both = await Promise.allSettled([merge(one.id, other.id), merge(other.id, one.id)])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })
})
