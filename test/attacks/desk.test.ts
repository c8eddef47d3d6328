import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createPace } from '../../core/http/pace.ts'
import { hashPassword } from '../../core/identity/password.ts'
import { addressOfStaff, type StaffName } from '../../core/testing/declared-tenants.ts'
import { listening, type Listening } from '../../core/testing/listening.ts'
import { answers } from '../../core/testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../../core/testing/scratch-kernel.ts'
import { staffBrowser } from '../../core/testing/staff-browser.ts'

const password = 'Rialto 1591 sul canale'
const evil = 'https://evil.example'

let city: ScratchKernel
let http: Listening
beforeAll(async () => {
  city = await scratchKernel()
  http = await listening(city, { keeper: { pace: createPace(5) } })
  await city.owner.query('update staff set password_hash = $1', [await hashPassword(password)])
})
afterAll(async () => {
  await http.close()
  await city.close()
})
beforeEach(async () => void (await city.owner.query('delete from guess')))

async function signedIn(name: StaffName = 'carlo') {
  const browser = staffBrowser(http)
  await browser.post('session', { email: addressOfStaff(name), password })
  return { browser, token: browser.cookies.get('dime_staff_town') ?? '' }
}

const who = async (token: string, tenant = 'town') => {
  const headers = { cookie: `dime_staff_${tenant}=${token}` }
  const told: { name: string } = JSON.parse(
    await (await http.call(`/api/${tenant}/identity.me`, { headers })).text(),
  )
  return told.name
}

describe('a session that somebody else chose', () => {
  it('is not the one that its holder gets by signing in', async () => {
    const browser = staffBrowser(http)
    const chosen = 'c'.repeat(43)
    browser.cookies.set('dime_staff_town', chosen)
    await browser.post('session', { email: addressOfStaff('carlo'), password })
    expect(browser.cookies.get('dime_staff_town')).not.toBe(chosen)
    expect(await who(chosen)).toBe('')
  })

  it('ends when another signs in in the same browser', async () => {
    const { browser, token } = await signedIn('carlo')
    await browser.post('session', { email: addressOfStaff('enzo'), password })
    expect(await who(token)).toBe('')
    expect(await who(browser.cookies.get('dime_staff_town') ?? '')).toBe('Enzo Tosi')
  })

  it('is nobody’s at another organisation, under whatever name it comes', async () => {
    const { token } = await signedIn()
    expect(await who(token, 'works')).toBe('')
  })
})

describe('a token', () => {
  it.each([
    [
      'with another letter',
      (token: string) => `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`,
    ],
    ['cut short', (token: string) => token.slice(0, 20)],
    ['with something behind it', (token: string) => `${token}.alg-none`],
    ['as its own digest', () => 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ])('%s is nobody’s', async (_, change) => {
    const { token } = await signedIn()
    expect(await who(change(token))).toBe('')
  })

  it('of staff opens nothing as a citizen’s, and a half-done sign-in nothing at all', async () => {
    const { browser, token } = await signedIn()
    const { ticket } = (await browser.post('session/passkey-options', {})).body
    for (const one of [token, ticket]) {
      const headers = { authorization: `Bearer ${one}` }
      expect((await http.call('/api/town/identity.me', { headers })).status).toBe(401)
    }
    expect(await who(ticket)).toBe('')
  })
})

const end = { id: '0198f1f6-4f3e-7c1a-9f8e-3b0d5a6c7e21' }

describe('a page of another site, in an operator’s browser,', () => {
  const forms: [string, Record<string, string>][] = [
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a form with files', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['JSON that says it is text', { 'content-type': 'text/plain' }],
  ]

  it.each(forms)('does nothing by %s', async (_, headers) => {
    const { browser, token } = await signedIn()
    const sent = { origin: evil, ...headers }
    const refused = await browser.post('identity.end-session', JSON.stringify(end), sent)
    expect(refused.body.code).toBe('identity.foreign-origin')
    // Where a browser tells no origin, the kind of body alone stops it.
    const blind = await http.call('/api/town/identity.end-session', {
      headers: { cookie: `dime_staff_town=${token}`, ...headers },
      body: JSON.stringify(end),
    })
    expect(blind.status).toBe(415)
  })

  it.each(['session', 'session/second', 'session/passkey', 'session/proof', 'invitation'])(
    'takes no step of signing in at %s',
    async (path) => {
      const { browser } = await signedIn()
      const refused = await browser.post(path, {}, { origin: evil })
      expect(refused.body.code).toBe('identity.foreign-origin')
    },
  )
})

describe('a link from another site', () => {
  it.each([
    ['x-http-method-override', 'POST'],
    ['x-method-override', 'POST'],
    ['x-http-method', 'POST'],
  ])('writes nothing by a link with %s', async (header, method) => {
    const { browser } = await signedIn()
    const cookie = [...browser.cookies].map((pair) => pair.join('=')).join('; ')
    const path = `/api/town/identity.end-session?id=${end.id}&_method=POST`
    const response = await http.call(path, { headers: { cookie, [header]: method } })
    expect(response.status).toBe(405)
  })

  it('reads nothing, and is not let into live updates', async () => {
    const { browser } = await signedIn()
    const cookie = [...browser.cookies].map((pair) => pair.join('=')).join('; ')
    for (const path of ['/api/town/tickets.queue', '/api/town/live'])
      expect((await http.call(path, { headers: { cookie, origin: evil } })).status).toBe(401)
  })
})

describe('somebody unknown', () => {
  const send = (address: string) =>
    http.call('/api/town/tickets.submit', {
      headers: { 'x-forwarded-for': address },
      body: { service: 'streets.report', answers: answers() },
    })

  it('is told to wait who sends too much, and does not seem to be elsewhere by saying so', async () => {
    const statuses: number[] = []
    for (let turn = 0; turn < 6; turn++) statuses.push((await send(`203.0.113.${turn}`)).status)
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
    const response = await send('203.0.113.99')
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await response.json()).toMatchObject({ code: 'http.too-many-requests' })
  })

  it('guesses at the code of a request ten times', async () => {
    const guess = async () =>
      (await http.call('/api/town/tickets.track?code=AAAA-BBBB-CCCC')).status
    const statuses: number[] = []
    for (let turn = 0; turn < 11; turn++) statuses.push(await guess())
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 404), 429])
    expect((await http.call('/api/town/live?code=AAAA-BBBB-CCCC')).status).toBe(429)
  })

  it('guesses at an invitation ten times', async () => {
    const guess = async () =>
      (await staffBrowser(http).post('invitation/read', { code: 'x'.repeat(43) })).status
    const statuses: number[] = []
    for (let turn = 0; turn < 11; turn++) statuses.push(await guess())
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 410), 429])
  })
})
