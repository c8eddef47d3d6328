import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { anybody, machine, worker, type Client } from './client.ts'
import { inRecord } from './record.ts'
import { expectRefused } from './refusal.ts'
import { crew, wasteReport } from './reports.ts'

let marco: Client
let sabrina: Client
beforeAll(async () => {
  marco = await worker('veritas', crew.marco)
  sabrina = await worker('veritas', crew.sabrina)
})
const opened = () => anybody('veritas').ask('tickets.submit', wasteReport())

it('a move that cannot be is refused with the reason and what would open it', async () => {
  const { id } = await opened()
  const resolve = { id, move: 'resolve', version: 1, message: 'Fatto.' }
  const expected = { status: 409, code: 'ticket.move-not-allowed' }
  const wrong = await expectRefused(marco, ['tickets.move', resolve], expected)
  expect(wrong.detail).toContain('In lavorazione')
  expect(wrong['state']).toBe('received')
})

it('of two who take a ticket at once one has it and the other is told who', async () => {
  const { id } = await opened()
  const take = (who: Client) => who.raw('tickets.move', { id, move: 'take', version: 1 })
  const answers = await Promise.all([take(marco), take(sabrina)])
  const statuses = answers.map(({ status }) => status)
  expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 409])
  const winner = statuses[0] === 200 ? 'Marco Vianello' : 'Sabrina Fullin'
  const loser = answers.find(({ status }) => status === 409)
  expect(loser?.body['code']).toBe('ticket.is-taken')
  expect(loser?.body['title']).toContain(winner)
  const { assignee } = await marco.ask('tickets.read', { id })
  expect(assignee).toBe(winner)
})

it('a move is refused to whoever has not seen the last change, and names who made it', async () => {
  const { id } = await opened()
  await marco.ask('tickets.move', { id, move: 'take', version: 1 })
  const late = { id, move: 'ask', version: 1, message: 'Dove?' }
  const expected = { status: 409, code: 'ticket.has-changed' }
  const wrong = await expectRefused(marco, ['tickets.move', late], expected)
  expect(wrong['by']).toBe('Marco Vianello')
})

it('a move is refused without the words that it needs', async () => {
  const { id } = await opened()
  const { version } = await marco.ask('tickets.move', { id, move: 'take', version: 1 })
  const silent = { id, move: 'ask', version }
  const expected = { status: 422, code: 'ticket.message-needed' }
  await expectRefused(marco, ['tickets.move', silent], expected)
})

it('a move is refused to an office that does not hold the ticket', async () => {
  const { id } = await opened()
  const lido = await worker('veritas', 'daniele.scarpa.bonaldo@veritas.example')
  const take = { id, move: 'take', version: 1 }
  const expected = { status: 403, code: 'access.not-allowed' }
  await expectRefused(lido, ['tickets.move', take], expected)
})

const telephone = machine('venezia', 'telephone')
const event = (call: string, kind: string) => ({
  ...{ event: randomUUID(), call, kind },
  at: new Date().toISOString(),
})

it('a telephone cannot end a call that never began', async () => {
  const expected = { status: 409, code: 'call.event-out-of-order' }
  const end = ['calls.record-event', event(randomUUID(), 'ended')] as const
  await expectRefused(telephone, end, expected)
})

it('a telephone cannot resume a call that nobody holds', async () => {
  const call = randomUUID()
  await telephone.ask('calls.record-event', { ...event(call, 'ringing'), kind: 'ringing' })
  const expected = { status: 409, code: 'call.event-out-of-order' }
  await expectRefused(telephone, ['calls.record-event', event(call, 'resumed')], expected)
})

it('an event of a telephone counts once when it comes twice', async () => {
  const ringing = { ...event(randomUUID(), 'ringing'), kind: 'ringing' as const }
  const first = await telephone.ask('calls.record-event', ringing)
  expect(await telephone.ask('calls.record-event', ringing)).toEqual(first)
  const kept = await inRecord('select 1 from call_event where event_id = $1', [ringing.event])
  expect(kept).toHaveLength(1)
})

it('an event of a telephone is refused without the key of the telephone', async () => {
  const expected = { status: 401, code: 'access.sign-in-needed' }
  const ring = ['calls.record-event', event(randomUUID(), 'ringing')] as const
  await expectRefused(anybody('venezia'), ring, expected)
})
