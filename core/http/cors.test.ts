import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listening, type Listening } from '../testing/listening.ts'
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

const town = 'https://town.example'
const works = 'https://works.example'
const evil = 'https://town.example.evil.example'

const asking: [origin: string, tenant: string, allowed: string | null][] = [
  [town, 'town', town],
  [works, 'works', works],
  [works, 'town', null],
  [town, 'works', null],
  [evil, 'town', null],
  ['null', 'town', null],
  [town, 'atlantis', null],
]

describe('a page on another site', () => {
  it.each(asking)('at %s that asks %s may read: %s', async (origin, tenant, allowed) => {
    for (const method of ['GET', 'OPTIONS']) {
      const sent = { method, headers: { origin } }
      const response = await http.call(`/api/${tenant}/services.list`, sent)
      expect(response.headers.get('access-control-allow-origin')).toBe(allowed)
      expect(response.headers.get('vary')).toMatch(/origin/i)
      expect(response.headers.get('access-control-allow-credentials')).toBeNull()
    }
  })

  it('is told what it may send', async () => {
    const headers = { origin: town, 'access-control-request-method': 'POST' }
    const sent = { method: 'OPTIONS', headers }
    const response = await http.call('/api/town/tickets.submit', sent)
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-methods')).toMatch(/POST/)
    expect(response.headers.get('access-control-allow-headers')).toMatch(/idempotency-key/)
  })
})
