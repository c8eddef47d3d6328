import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addressOfStaff, type StaffName } from '../../testing/declared-tenants.ts'
import { listening, type Listening } from '../../testing/listening.ts'
import { scratchKernel, type ScratchKernel } from '../../testing/scratch-kernel.ts'
import { softPasskey, type Softness } from '../../testing/soft-passkey.ts'
import { staffBrowser } from '../../testing/staff-browser.ts'
import { hashPassword } from '../password.ts'

const password = 'Rialto 1591 sul canale'
const origin = 'http://dime.example'

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

async function withPasskey(name: StaffName, soft: Partial<Softness> = {}) {
  const { browser } = await signIn(name)
  const begun = await browser.post('identity.passkey-begin', {})
  const key = softPasskey({ origin, ...soft })
  const passkey = key.make(begun.body.options)
  const sent = { ticket: begun.body.ticket, name: 'Il portatile', passkey }
  const made = await browser.post('identity.passkey-finish', sent)
  return { key, made, browser, sent }
}

describe('a passkey', () => {
  it('follows the password, or lets in alone', async () => {
    const { key } = await withPasskey('dora')
    const { browser, answer } = await signIn('dora')
    const passkey = key.show(answer.body.passkey)
    const second = await browser.post('session/second', { ticket: answer.body.ticket, passkey })
    expect(second.body.name).toBe('Dora Vio')
    const alone = staffBrowser(http)
    const { ticket, options } = (await alone.post('session/passkey-options', {})).body
    const shown = { ticket, passkey: key.show(options) }
    expect((await alone.post('session/passkey', shown)).body.name).toBe('Dora Vio')
    expect((await alone.post('session/passkey', shown)).body.code).toBe('identity.sign-in-expired')
  })

  it.each([
    ['from a page of another site', { origin: 'https://dime.example.evil.example' }],
    ['from the same site in the open', { origin: 'http://dime.example:8080' }],
    ['by a device that does not know its holder', { isVerified: false }],
  ])('is not made %s', async (_, soft) => {
    const { made } = await withPasskey('dora', soft)
    expect(made.body.code).toBe('identity.factor-not-valid')
  })
})

describe('a passkey that is shown', () => {
  it('is refused when it is a copy', async () => {
    const { key } = await withPasskey('dora', { isCopy: true })
    const alone = staffBrowser(http)
    const { ticket, options } = (await alone.post('session/passkey-options', {})).body
    const answer = await alone.post('session/passkey', { ticket, passkey: key.show(options) })
    expect(answer.body.code).toBe('identity.factor-not-valid')
  })

  it('of somebody else is no second factor', async () => {
    await withPasskey('dora')
    const { key } = await withPasskey('enzo')
    const { browser, answer } = await signIn('dora')
    const passkey = key.show(answer.body.passkey)
    const second = await browser.post('session/second', { ticket: answer.body.ticket, passkey })
    expect(second.body.code).toBe('identity.factor-not-valid')
  })

  it('answers the challenge of this sign-in alone', async () => {
    const { key } = await withPasskey('dora')
    const [one, other] = [staffBrowser(http), staffBrowser(http)]
    const first = (await one.post('session/passkey-options', {})).body
    const second = (await other.post('session/passkey-options', {})).body
    const mixed = { ticket: second.ticket, passkey: key.show(first.options) }
    expect((await other.post('session/passkey', mixed)).body.code).toBe('identity.factor-not-valid')
  })
})

describe('passkeys', () => {
  it('are named, listed and taken away', async () => {
    const { browser } = await withPasskey('dora')
    const { passkeys } = (await browser.get('identity.factors')).body
    expect(passkeys.map(({ name }) => name)).toEqual(['Il portatile'])
    const left = await browser.post('identity.passkey-remove', { id: passkeys[0]?.id })
    expect(left.body).toMatchObject({ passkeys: [], recoveryCodesLeft: 0 })
    expect((await signIn('dora')).answer.body.name).toBe('Dora Vio')
  })
})
