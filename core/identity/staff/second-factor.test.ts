import { generate } from 'otplib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addressOfStaff, type StaffName } from '../../testing/declared-tenants.ts'
import { listening, type Listening } from '../../testing/listening.ts'
import { scratchKernel, type ScratchKernel } from '../../testing/scratch-kernel.ts'
import { staffBrowser } from '../../testing/staff-browser.ts'
import { hashPassword } from '../password.ts'

const password = 'Rialto 1591 sul canale'

let city: ScratchKernel
let http: Listening
beforeAll(async () => {
  city = await scratchKernel()
  http = await listening(city)
  await city.owner.query('update staff set password_hash = $1', [await hashPassword(password)])
})
afterAll(async () => {
  await http.close()
  await city.close()
})
beforeEach(async () => {
  for (const table of ['passkey', 'totp', 'recovery_code', 'guess'])
    await city.owner.query(`delete from ${table}`)
})

async function signIn(name: StaffName) {
  const browser = staffBrowser(http)
  const answer = await browser.post('session', { email: addressOfStaff(name), password })
  return { browser, answer }
}

/** The code that an authenticator shows so many seconds from now. */
const codeOf = (secret: string, seconds = 0) =>
  generate({ secret, epoch: Math.floor(Date.now() / 1000) + seconds })

async function withTotp(name: StaffName) {
  const { browser } = await signIn(name)
  const begun = await browser.post('identity.totp-begin', {})
  const { secret, ticket } = begun.body
  const made = await browser.post('identity.totp-finish', { ticket, code: await codeOf(secret) })
  return { secret, recovery: made.body.recoveryCodes, browser }
}

describe('an authenticator', () => {
  it('is asked for after the password, and lets in with its code', async () => {
    const { secret } = await withTotp('carlo')
    const { browser, answer } = await signIn('carlo')
    expect(answer.body).toMatchObject({ next: 'second-factor', passkey: null })
    expect(answer.body.factors).toEqual(['totp', 'recovery-code'])
    expect((await browser.get('identity.me')).body.name).toBe('')
    const code = await codeOf(secret, 30)
    const second = await browser.post('session/second', { ticket: answer.body.ticket, code })
    expect(second.body.name).toBe('Carlo Zen')
    expect((await browser.get('identity.me')).body.name).toBe('Carlo Zen')
  })

  it('lets nobody in twice with one code', async () => {
    const { secret } = await withTotp('carlo')
    const code = await codeOf(secret, 30)
    const [first, again] = [await signIn('carlo'), await signIn('carlo')]
    const asked = [first, again].map(({ browser, answer }) =>
      browser.post('session/second', { ticket: answer.body.ticket, code }),
    )
    const statuses = (await Promise.all(asked)).map(({ status }) => status)
    expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 401])
  })

  it('is not believed a minute late', async () => {
    const { secret } = await withTotp('carlo')
    const { browser, answer } = await signIn('carlo')
    const code = await codeOf(secret, 90)
    const second = await browser.post('session/second', { ticket: answer.body.ticket, code })
    expect(second.body.code).toBe('identity.factor-not-valid')
  })
})

describe('the secret of an authenticator', () => {
  it('is sealed', async () => {
    const { secret } = await withTotp('carlo')
    const { rows } = await city.owner.query<{ sealed: string }>('select sealed from totp')
    expect(Buffer.from(rows[0]?.sealed ?? '', 'base64').toString('latin1')).not.toContain(secret)
  })

  it('is guessed at ten times, however many tickets one takes', async () => {
    await withTotp('carlo')
    await city.owner.query('delete from guess')
    const codes: (string | undefined)[] = []
    for (let turn = 0; turn < 12; turn++) {
      const { browser, answer } = await signIn('carlo')
      const tried = { ticket: answer.body.ticket, code: '000000' }
      codes.push(answer.body.code ?? (await browser.post('session/second', tried)).body.code)
    }
    expect(codes.slice(0, 9)).toEqual(Array(9).fill('identity.factor-not-valid'))
    expect(codes.slice(-2)).toEqual(Array(2).fill('identity.too-many-attempts'))
  })
})

describe('a recovery code', () => {
  it('stands in for the second factor once', async () => {
    const { recovery } = await withTotp('carlo')
    expect(recovery).toHaveLength(10)
    for (const status of [200, 401]) {
      const { browser, answer } = await signIn('carlo')
      const sent = { ticket: answer.body.ticket, code: recovery[3]?.toUpperCase() }
      expect((await browser.post('session/second', sent)).status).toBe(status)
    }
  })

  it('is worth nothing once there is a new set', async () => {
    const { recovery, browser: own } = await withTotp('carlo')
    const { codes } = (await own.post('identity.recovery-codes', {})).body
    const { browser, answer } = await signIn('carlo')
    const { ticket } = answer.body
    expect((await browser.post('session/second', { ticket, code: recovery[0] })).status).toBe(401)
    expect((await browser.post('session/second', { ticket, code: codes[0] })).status).toBe(200)
  })
})

describe('where the tenant demands a second factor', () => {
  const demand = (value: string) =>
    city.owner.query(
      `update tenant set profile = profile || jsonb_build_object('secondFactor', $1::text)`,
      [value],
    )
  beforeAll(() => demand('required'))
  afterAll(() => demand('optional'))

  it('whoever has none can set one up, and do nothing else before', async () => {
    await expect.poll(async () => (await signIn('enzo')).answer.body.mustEnrol).toBe(true)
    const { browser } = await signIn('enzo')
    const refused = { status: 403, body: { code: 'identity.second-factor-needed' } }
    expect(await browser.get('tickets.queue')).toMatchObject(refused)
    expect(await browser.post('identity.change-password', {})).toMatchObject(refused)
    const { secret, ticket } = (await browser.post('identity.totp-begin', {})).body
    await browser.post('identity.totp-finish', { ticket, code: await codeOf(secret) })
    expect((await browser.get('tickets.queue')).status).toBe(200)
    const last = await browser.post('identity.totp-remove', {})
    expect(last.body.code).toBe('identity.last-factor')
  })
})
