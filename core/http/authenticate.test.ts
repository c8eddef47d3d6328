import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashPassword } from '../identity/password.ts'
import { machineKey } from '../keys/machines.ts'
import { addressOfStaff } from '../testing/declared-tenants.ts'
import { listening, type Listening } from '../testing/listening.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'

const town = 'https://town.example'
const password = 'Rialto 1591'

let city: ScratchKernel
let http: Listening
let token: string
let cookie: string
beforeAll(async () => {
  city = await scratchKernel()
  http = await listening(city)
  const { tenant, actor } = city.as('marta')
  const draft = { kind: 'token', subject: actor.id, origin: town, level: 2, seconds: 600 } as const
  token = (await http.sessions.open(tenant, draft, new Date())).token
  await city.owner.query('update staff set password_hash = $1', [await hashPassword(password)])
  cookie = (await signIn()).headers.getSetCookie()[0] ?? ''
})
afterAll(async () => {
  await http.close()
  await city.close()
})

function signIn(headers: Record<string, string> = {}) {
  const body = { email: addressOfStaff('carlo'), password }
  return http.call('/api/town/session', { headers, body })
}

const own = () => cookie.split(';')[0] ?? ''

async function whoIs(headers: Record<string, string>, tenant = 'town') {
  const response = await http.call(`/api/${tenant}/identity.me`, { headers })
  const { kind, name, code } = (await response.json()) as Record<string, string> // Me or a problem
  return code ?? `${kind}: ${name}`
}

describe('a citizen’s token', () => {
  it.each([
    ['from the page that redeemed it', { origin: town }, 'citizen: Marta Provini'],
    ['from no page', {}, 'citizen: Marta Provini'],
    ['from another page', { origin: 'https://evil.example' }, 'identity.token-not-valid'],
    ['from DiMe’s own pages', { origin: 'http://dime.example' }, 'identity.token-not-valid'],
  ])('%s', async (_, headers, who) => {
    expect(await whoIs({ authorization: `Bearer ${token}`, ...headers })).toBe(who)
  })

  it.each(['Bearer nonsense', 'Basic bWFydGE6', 'Bearer '])(
    'is not «%s»',
    async (authorization) => {
      expect(await whoIs({ authorization })).toBe('identity.token-not-valid')
    },
  )

  it('is nobody’s at another organisation', async () => {
    const headers = { authorization: `Bearer ${token}` }
    expect(await whoIs(headers, 'works')).toBe('identity.token-not-valid')
  })

  it.each(['sign-in', 'return', 'staff'] as const)('is not a session of kind %s', async (kind) => {
    const { tenant, actor } = city.as(kind === 'staff' ? 'carlo' : 'marta')
    const draft = { kind, subject: kind === 'sign-in' ? '' : actor.id, seconds: 60 }
    const opened = await http.sessions.open(tenant, draft, new Date())
    const authorization = `Bearer ${opened.token}`
    expect(await whoIs({ authorization })).toBe('identity.token-not-valid')
  })
})

describe('a machine’s key', () => {
  const call = (key: string, operation: string) =>
    http.call(`/api/town/${operation}`, {
      headers: { authorization: `Bearer ${key}` },
      body: { event: randomUUID(), call: 'c', kind: 'ringing', at: '2026-03-02T09:00:00Z' },
    })
  const key = () => machineKey(city.kernel.lent.secrets, 'town', 'telephone')

  it('opens what the machine may call, and nothing else', async () => {
    expect((await call(key(), 'calls.record-event')).status).toBe(200)
    expect((await call(key(), 'tickets.submit')).status).toBe(403)
  })

  it('opens nothing when it is wrong', async () => {
    expect((await call(`${key()}x`, 'calls.record-event')).status).toBe(401)
  })
})

describe('an operator’s cookie', () => {
  it('is for this tenant’s paths, out of reach of scripts and of other sites', () => {
    expect(cookie).toMatch(/^dime_staff_town=/)
    expect(cookie).toMatch(/path=\/api\/town;.*samesite=strict; httponly/i)
  })

  it.each([
    ['from DiMe’s own pages', { origin: 'http://dime.example' }, 'staff: Carlo Zen'],
    ['from no page', {}, 'staff: Carlo Zen'],
    ['read from another site', { origin: 'https://evil.example' }, 'anonymous: '],
    ['read by another site’s link', { 'sec-fetch-site': 'cross-site' }, 'anonymous: '],
  ])('%s', async (_, headers, who) => {
    expect(await whoIs({ cookie: own(), ...headers })).toBe(who)
  })

  it('does nothing for another site that writes', async () => {
    const headers = { cookie: own(), origin: 'https://evil.example' }
    const path = '/api/town/tickets.move'
    const response = await http.call(path, { headers, body: { id: randomUUID() } })
    expect(await response.json()).toMatchObject({ code: 'identity.foreign-origin' })
  })

  it('is not given to another site', async () => {
    expect((await signIn({ origin: 'https://evil.example' })).status).toBe(403)
  })

  it('ends with signing out', async () => {
    const fresh = (await signIn()).headers.getSetCookie()[0]?.split(';')[0] ?? ''
    expect(await whoIs({ cookie: fresh })).toBe('staff: Carlo Zen')
    const out = await http.call('/api/town/session', {
      method: 'DELETE',
      headers: { cookie: fresh },
    })
    expect(out.status).toBe(204)
    expect(await whoIs({ cookie: fresh })).toBe('anonymous: ')
  })
})
