import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listening, type Listening } from '../testing/listening.ts'
import { mandated } from '../testing/mandated.ts'
import { sendReport } from '../testing/reports.ts'
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

/** Follows the stream as a page does: everything that was told so far. */
async function follow(path: string, headers: Record<string, string> = {}) {
  const stopping = new AbortController()
  const response = await fetch(`${http.address}${path}`, { headers, signal: stopping.signal })
  const heard = { text: '', type: response.headers.get('content-type') }
  const reading = (async () => {
    for await (const part of response.body ?? []) heard.text += Buffer.from(part).toString()
  })().catch(() => undefined)
  const leave = async () => {
    stopping.abort()
    await reading
  }
  return { heard, leave }
}

async function tokenOf(name: 'marta' | 'bruno') {
  const { tenant, actor } = city.as(name)
  const draft = { kind: 'token', subject: actor.id, origin: '', seconds: 600 } as const
  return `Bearer ${(await http.sessions.open(tenant, draft, new Date())).token}`
}

describe('the live stream', () => {
  it('tells citizens of their own tickets alone', async () => {
    const [marta, bruno] = await Promise.all(
      (['marta', 'bruno'] as const).map(async (name) =>
        follow('/api/town/live', { authorization: await tokenOf(name) }),
      ),
    )
    if (!marta || !bruno) throw new TypeError('Both listen')
    const { id } = await sendReport(city, city.as('marta'))
    await expect.poll(() => marta.heard.text).toContain(id)
    expect(marta.heard.type).toMatch(/^text\/event-stream/)
    expect(marta.heard.text).toContain('event: ticket.opened')
    expect(bruno.heard.text).not.toContain(id)
    await Promise.all([marta.leave(), bruno.leave()])
  })

  it('tells whoever holds a code of that report alone', async () => {
    const { id, code } = await sendReport(city, city.as('nobody'), { category: 'lamp' })
    const { heard, leave } = await follow(`/api/town/live?code=${code}`)
    const other = await sendReport(city, city.as('nobody'))
    await city.ask(city.as('carlo'), 'tickets.move', { id, move: 'take', version: 1 })
    await expect.poll(() => heard.text).toContain('event: ticket.moved')
    expect(heard.text).not.toContain(other.id)
    await leave()
  })

  it('is not for nobody', async () => {
    expect((await http.call('/api/town/live')).status).toBe(401)
  })
})

describe('the live stream of whoever acts by a mandate', () => {
  it('tells of what the mandate covers alone', async () => {
    const both = await mandated(city)
    const { id: mandate } = await both.given({ services: ['streets.permit'] })
    const { tenant } = city.as('marta')
    const draft = { kind: 'token', subject: both.grantee.id, origin: '', seconds: 600 } as const
    const { token } = await http.sessions.open(tenant, draft, new Date())
    await city.owner.query('update session set mandate_id = $1 where subject_id = $2', [
      mandate,
      both.grantee.id,
    ])
    const { heard, leave } = await follow('/api/town/live', { authorization: `Bearer ${token}` })
    const report = await sendReport(city, await both.grantor.now())
    const permit = { service: 'streets.permit', answers: { from: '2026-01-01' } }
    const asked = await city.ask(await both.grantor.now(), 'tickets.submit', permit)
    await expect.poll(() => heard.text).toContain(asked.id)
    expect(heard.text).not.toContain(report.id)
    await leave()
  })
})
