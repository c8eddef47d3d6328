import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addressOfStaff } from '../testing/declared-tenants.ts'
import { listening, type Listening } from '../testing/listening.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { staffBrowser, type StaffBrowser } from '../testing/staff-browser.ts'
import { took } from '../testing/took.ts'
import { createGuesses } from './guesses.ts'
import { hashPassword } from './password.ts'

const password = 'Rialto 1591 sul canale'
const now = new Date('2026-03-02T09:00:00.000Z')

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
beforeEach(async () => void (await city.owner.query('delete from guess')))

const guesses = () => createGuesses(city.kernel.database, city.kernel.lent.secrets)
const by = (...keys: string[]) => ({ tenant: city.as('olga').tenant, keys, now })

describe('wrong guesses', () => {
  it('are ten however many come at once', async () => {
    const all = Array.from({ length: 40 }, () =>
      guesses()
        .guess(by('account a'), async () => undefined)
        .then(() => 'looked at', String),
    )
    const ended = await Promise.all(all)
    expect(ended.filter((one) => one === 'looked at')).toHaveLength(10)
  })

  it('are counted for each account and each network', async () => {
    for (let turn = 0; turn < 10; turn++)
      await guesses().guess(by(`account ${turn}`, 'network n'), async () => undefined)
    const more = guesses().guess(by('account x', 'network n'), async () => undefined)
    await expect(more).rejects.toMatchObject({ code: 'identity.too-many-attempts' })
    expect(await guesses().guess(by('account x', 'network m'), async () => true)).toBe(true)
  })

  it('are not what was right, and not at another tenant', async () => {
    for (let turn = 0; turn < 20; turn++) await guesses().guess(by('account a'), async () => true)
    for (let turn = 0; turn < 10; turn++)
      await guesses().guess(by('account b'), async () => undefined)
    const elsewhere = { ...by('account b'), tenant: city.as('wanda').tenant }
    expect(await guesses().guess(elsewhere, async () => true)).toBe(true)
  })

  it('leave nothing behind when their time is over', async () => {
    await guesses().guess(by('account a'), async () => undefined)
    const later = { ...by('account b'), now: new Date(now.getTime() + 16 * 60_000) }
    await guesses().guess(later, async () => undefined)
    expect((await city.owner.query('select from guess')).rowCount).toBe(1)
  })
})

const tryAs = (browser: StaffBrowser, email: string, typed: string) =>
  browser.post('session', { email, password: typed })

describe('somebody who guesses at a password', () => {
  it('locks nobody out who signed in on this device before', async () => {
    const [own, stranger] = [staffBrowser(http), staffBrowser(http)]
    const carlo = addressOfStaff('carlo')
    expect((await tryAs(own, carlo, password)).status).toBe(200)
    for (let turn = 0; turn < 11; turn++) await tryAs(stranger, carlo, 'wrong')
    expect((await tryAs(stranger, carlo, password)).status).toBe(429)
    expect((await tryAs(own, carlo, password)).status).toBe(200)
  })

  it('gains nothing by the mark of another account’s device', async () => {
    const browser = staffBrowser(http)
    await tryAs(browser, addressOfStaff('carlo'), password)
    await city.owner.query('delete from guess')
    for (let turn = 0; turn < 11; turn++) await tryAs(browser, addressOfStaff('dora'), 'wrong')
    const fresh = staffBrowser(http)
    expect((await tryAs(fresh, addressOfStaff('dora'), password)).status).toBe(429)
  })
})

describe('somebody who has guessed', () => {
  it('hears when to come back', async () => {
    const body = { email: addressOfStaff('enzo'), password: 'wrong' }
    for (let turn = 0; turn < 10; turn++) await http.call('/api/town/session', { body })
    const response = await http.call('/api/town/session', { body })
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(800)
  })

  it('cannot tell who exists, by the answer or by how long it takes', async () => {
    const quickest = { known: Infinity, unknown: Infinity }
    const answers = new Set<string>()
    const apart = () => Math.abs(quickest.known - quickest.unknown)
    // The quickest of many says what the work takes, the others what else the machine did: many are asked
    // until the two agree, which they never do when one of them does less.
    for (let turn = 0; turn < 12 || (turn < 100 && !(apart() < 5)); turn++)
      for (const who of ['known', 'unknown'] as const) {
        await city.owner.query('delete from guess')
        const email = who === 'known' ? addressOfStaff('sara') : 'nobody@prova.example'
        const asking = async () => {
          const { status, body } = await tryAs(staffBrowser(http), email, 'wrong')
          answers.add(`${status} ${body.code}`)
        }
        quickest[who] = Math.min(quickest[who], await took(asking))
      }
    expect([...answers]).toEqual(['401 identity.not-recognised'])
    expect(apart()).toBeLessThan(5)
  })
})
