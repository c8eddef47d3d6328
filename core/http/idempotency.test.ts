import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listening, type Listening } from '../testing/listening.ts'
import { answers } from '../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'

let city: ScratchKernel
let http: Listening
beforeAll(async () => {
  city = await scratchKernel()
  http = await listening(city)
})
afterAll(async () => {
  await http.close()
  await city.close()
})

async function submit(key: string, description = 'Una buca') {
  const headers = { 'idempotency-key': key }
  const body = { service: 'streets.report', answers: answers({ description }) }
  const response = await http.call('/api/town/tickets.submit', { headers, body })
  return { status: response.status, ...((await response.json()) as { id?: string; code: string }) } // a receipt or a problem
}

const countTickets = async () => (await city.owner.query('select id from ticket')).rows.length

describe('a request that comes twice with one key', () => {
  it('is done once and answered the same', async () => {
    const key = randomUUID()
    const before = await countTickets()
    const first = await submit(key)
    expect(await submit(key)).toEqual(first)
    expect(await countTickets()).toBe(before + 1)
  })

  it('is done once when both come at once', async () => {
    const key = randomUUID()
    const all = await Promise.all(Array.from({ length: 6 }, () => submit(key)))
    expect(new Set(all.map(({ id }) => id)).size).toBe(1)
  })

  it('is refused with another body', async () => {
    const key = randomUUID()
    await submit(key)
    expect(await submit(key, 'Due buche')).toMatchObject({
      status: 422,
      code: 'http.idempotency-key-reused',
    })
  })

  it('is done when the first was refused', async () => {
    const key = randomUUID()
    expect(await submit(key, '')).toMatchObject({ status: 422 })
    expect(await submit(key)).toMatchObject({ status: 200 })
  })

  it('is refused when the key is no key', async () => {
    expect(await submit('short')).toMatchObject({ status: 400 })
  })
})

describe('two requests with different keys', () => {
  it('are two tickets', async () => {
    expect((await submit(randomUUID())).id).not.toBe((await submit(randomUUID())).id)
  })
})
