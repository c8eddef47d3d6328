import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressOfStaff, type StaffName } from '../../testing/declared-tenants.ts'
import { listening, type Listening } from '../../testing/listening.ts'
import { scratchKernel, type ScratchKernel } from '../../testing/scratch-kernel.ts'
import { staffBrowser } from '../../testing/staff-browser.ts'
import { took } from '../../testing/took.ts'
import { hashPassword } from '../password.ts'
import { createSessions } from '../sessions.ts'

const password = 'Rialto 1591 sul canale'
const nine = new Date('2026-03-02T09:00:00.000Z')
const after = (minutes: number) => new Date(nine.getTime() + minutes * 60_000)

let city: ScratchKernel
let http: Listening
let otherNode: Listening
beforeAll(async () => {
  city = await scratchKernel()
  ;[http, otherNode] = await Promise.all([listening(city), listening(city)])
  await city.owner.query('update staff set password_hash = $1', [await hashPassword(password)])
})
afterAll(async () => {
  await Promise.all([http.close(), otherNode.close()])
  await city.close()
})

const workday = 10 * 60 * 60
const tenant = () => city.as('carlo').tenant
const open = () => {
  const draft = { kind: 'staff', subject: city.as('carlo').actor.id, seconds: workday } as const
  return http.sessions.open(tenant(), draft, nine)
}
/** A node that remembers nothing yet. */
const node = () => createSessions(city.kernel.database)

describe('a session of staff', () => {
  it('ends after an hour in which nobody used it, and not before', async () => {
    const { token } = await open()
    expect(await node().actor(tenant(), token, after(59))).toBeDefined()
    expect(await node().actor(tenant(), token, after(59 + 60))).toBeDefined()
    expect(await node().actor(tenant(), token, after(59 + 60 + 61))).toBeUndefined()
  })

  it('ends after ten hours, however much it is used', async () => {
    const { token } = await open()
    for (let minutes = 0; minutes < 600; minutes += 50)
      expect(await node().actor(tenant(), token, after(minutes))).toBeDefined()
    expect(await node().actor(tenant(), token, after(600))).toBeUndefined()
  })

  it('lives on for nobody who only listens', async () => {
    const { token } = await open()
    expect(await node().watch(tenant(), token, after(40))).toBeDefined()
    expect(await node().watch(tenant(), token, after(61))).toBeUndefined()
  })

  it('is written down as used once a minute at most', async () => {
    await city.owner.query('delete from session')
    const { token } = await open()
    const one = node()
    const seen = async () => {
      const { rows } = await city.owner.query<{ at: Date }>(
        `select max(seen_at) as at from session where subject_id = $1`,
        [city.as('carlo').actor.id],
      )
      return rows[0]?.at
    }
    await one.actor(tenant(), token, after(0.5))
    expect(await seen()).toEqual(nine)
    await one.actor(tenant(), token, after(2))
    expect(await seen()).toEqual(after(2))
  })
})

async function signedIn(name: StaffName, at = http) {
  const browser = staffBrowser(at)
  await browser.post('session', { email: addressOfStaff(name), password })
  return browser
}

type Browser = Awaited<ReturnType<typeof signedIn>>
const nameOf = async (browser: Browser) => (await browser.get('identity.me')).body.name

/** Follows the live stream with the cookies of a browser; tells when it ended. */
async function streaming(browser: Browser, at: Listening) {
  const cookie = [...browser.cookies].map((pair) => pair.join('=')).join('; ')
  const response = await fetch(`${at.address}/api/town/live`, { headers: { cookie } })
  const state = { isOver: false }
  const read = async () => {
    for await (const part of response.body ?? []) void part
  }
  const reading = read().finally(() => void (state.isOver = true))
  return { state, reading }
}

describe('a session that somebody ends', () => {
  it('is over on every node and on open streams within five seconds', async () => {
    const [browser, boss] = [await signedIn('carlo'), await signedIn('ada')]
    const { state, reading } = await streaming(browser, otherNode)
    expect(await nameOf(browser)).toBe('Carlo Zen')
    await boss.post('identity.end-sessions-of', { staff: city.as('carlo').actor.id })
    const over = async () => {
      await expect.poll(() => state.isOver).toBe(true)
      await reading
      await expect.poll(() => nameOf(browser)).toBe('')
    }
    expect(await took(over)).toBeLessThan(5_000)
  })

  it('is over when its holder leaves', async () => {
    const browser = await signedIn('dora')
    const { state } = await streaming(browser, http)
    await city.owner.query('update staff set is_leaver = true where email = $1', [
      addressOfStaff('dora'),
    ])
    await expect.poll(() => state.isOver).toBe(true)
    expect(await nameOf(browser)).toBe('')
  })
})

describe('whoever ends sessions', () => {
  it('ends their own, and not the one that one acts with', async () => {
    const [here, there] = [await signedIn('enzo'), await signedIn('enzo', otherNode)]
    const response = await here.get('identity.sessions')
    const listed: unknown = response.body
    const all = listed as { id: string; isThis: boolean; address: string }[] // what the contract says
    expect(all.map(({ isThis }) => String(isThis)).toSorted()).toEqual(['false', 'true'])
    const id = all.find(({ isThis }) => !isThis)?.id
    const { state } = await streaming(there, otherNode)
    await here.post('identity.end-session', { id })
    await expect.poll(() => nameOf(there)).toBe('')
    await expect.poll(() => state.isOver).toBe(true)
    const told = await city.owner.query(
      `select from outbox where type = 'staff.access-changed' and data->'staff' ? $1`,
      [city.as('enzo').actor.id],
    )
    expect(told.rowCount).toBe(1)
    expect(await nameOf(here)).toBe('Enzo Tosi')
    const other = await signedIn('sara')
    const foreign = await other.post('identity.end-session', { id: all[0]?.id })
    expect(foreign.body.code).toBe('identity.session-unknown')
  })

  it('ends every other one by a new password', async () => {
    const [here, there] = [await signedIn('enzo'), await signedIn('enzo')]
    const change = { old: password, new: 'un traghetto lento' }
    expect((await here.post('identity.change-password', change)).status).toBe(200)
    await expect.poll(() => nameOf(there)).toBe('')
    expect(await nameOf(here)).toBe('Enzo Tosi')
  })
})

describe('a dangerous act', () => {
  it('asks for a proof that is not older than ten minutes, and goes on with one', async () => {
    const browser = await signedIn('sara')
    await city.owner.query(`update session set proved_at = now() - interval '11 minutes'`)
    await expect
      .poll(async () => (await browser.post('identity.totp-begin', {})).body.code)
      .toBe('identity.proof-needed')
    expect((await browser.post('session/proof', { password: 'wrong' })).body.code).toBe(
      'identity.password-wrong',
    )
    expect((await browser.post('session/proof', { password })).status).toBe(200)
    expect((await browser.post('identity.totp-begin', {})).body.secret).toMatch(/^[A-Z2-7]{32}$/)
  })

  it('is nobody’s who did not sign in', async () => {
    expect((await staffBrowser(http).post('session/proof', { password })).status).toBe(401)
  })
})
