import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { anybody, worker } from './client.ts'
import { inRecord } from './record.ts'
import { expectRefusal, expectRefused } from './refusal.ts'
import { abandonedWaste, crew, wasteReport } from './reports.ts'

const visitor = anybody('veritas')

it('a ticket is named that nobody knows', async () => {
  const marco = await worker('veritas', crew.marco)
  const unknown = ['tickets.read', { id: randomUUID() }] as const
  await expectRefused(marco, unknown, { status: 404, code: 'ticket.unknown' })
})

it('a ticket is named by something that is no id', async () => {
  const marco = await worker('veritas', crew.marco)
  const malformed = ['tickets.read', { id: "1' or '1'='1" }] as const
  const wrong = await expectRefused(marco, malformed, {
    status: 422,
    code: 'http.input-not-valid',
  })
  expect(wrong.errors).toEqual([{ field: 'id', message: expect.any(String) }])
})

it('a code is followed that was never given', async () => {
  const guess = ['tickets.track', { code: 'AAAA-BBBB-CCCC' }] as const
  await expectRefused(visitor, guess, { status: 404, code: 'ticket.unknown' })
})

it('a question is answered that nobody asked', async () => {
  const more = ['tickets.submit', wasteReport({ colour: 'nero' })] as const
  const expected = { status: 422, code: 'service.answers-not-valid' }
  const wrong = await expectRefused(visitor, more, expected)
  expect(wrong.errors).toEqual([{ field: 'colour', message: expect.any(String) }])
})

it('a question is left out', async () => {
  const { place, ...rest } = abandonedWaste
  const less = ['tickets.submit', { service: 'companies.waste-report', answers: rest }] as const
  const expected = { status: 422, code: 'service.answers-not-valid' }
  const wrong = await expectRefused(visitor, less, expected)
  expect(place.area).toBe('centro-storico')
  expect(wrong.errors?.map(({ field }) => field)).toEqual(['place'])
})

it('a program comes in that calls itself a photo', async () => {
  const content = Buffer.from('MZ\u0090\u0000 not a picture').toString('base64')
  const program = ['files.put', { name: 'foto.jpg', content }] as const
  await expectRefused(visitor, program, { status: 415, code: 'file.not-taken' })
})

it('a photo is named that somebody else has sent', async () => {
  const stolen = ['tickets.submit', wasteReport({ photos: [randomUUID()] })] as const
  await expectRefused(visitor, stolen, { status: 422, code: 'ticket.photo-unknown' })
})

const key = () => ({ 'idempotency-key': randomUUID() })

it('the same submission twice makes one ticket, also when both come at once', async () => {
  const same = key()
  const send = () => visitor.raw('tickets.submit', wasteReport(), same)
  const [first, second] = await Promise.all([send(), send()])
  const third = await send()
  expect([second.body, third.body]).toEqual([first.body, first.body])
  const { code } = first.body
  expect(await inRecord('select 1 from ticket where code = $1', [code])).toHaveLength(1)
})

it('the same key with another submission is refused', async () => {
  const same = key()
  await visitor.raw('tickets.submit', wasteReport(), same)
  const other = wasteReport({ description: 'Anche un materasso.' })
  const send = (headers: Record<string, string>) =>
    visitor.refused('tickets.submit', other, { ...headers, ...same })
  await expectRefusal(send, { status: 422, code: 'http.idempotency-key-reused' })
})
