import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressOfStaff, type StaffName } from '../../testing/declared-tenants.ts'
import { scratchKernel, type ScratchKernel } from '../../testing/scratch-kernel.ts'
import { hashPassword } from '../password.ts'
import { createGuesses } from '../guesses.ts'
import { createSessions, type Sessions } from '../sessions.ts'
import { signInByPassword } from './sign-in.ts'

const password = 'Rialto 1591'
const nine = new Date('2026-03-02T09:00:00.000Z')

let city: ScratchKernel
let sessions: Sessions
beforeAll(async () => {
  city = await scratchKernel()
  sessions = createSessions(city.kernel.database)
  const hash = await hashPassword(password)
  await city.owner.query('update staff set password_hash = $1', [hash])
})
afterAll(() => city.close())

async function signIn(email: string, typed = password, now = nine) {
  const { kernel } = city
  const guesses = createGuesses(kernel.database, kernel.lent.secrets)
  const visit = { tenant: city.as('olga').tenant, now, locale: 'it' } as const
  const door = { kernel, sessions, guesses }
  const answer = await signInByPassword(door, visit, { email, password: typed })
  if (!('token' in answer)) throw new TypeError('Nobody here has a second factor')
  return answer
}

const notRecognised = { code: 'identity.not-recognised' }

describe('an operator who signs in', () => {
  it('is known by address and password, however the address is written', async () => {
    const { token } = await signIn(addressOfStaff('olga').toUpperCase())
    const found = await sessions.actor(city.as('olga').tenant, token, nine)
    expect(found?.actor.name).toBe('Olga Perin')
  })

  it.each([
    ['with a wrong password', addressOfStaff('olga'), 'rialto 1591'],
    ['with an unknown address', 'nobody@prova.example', password],
    ['at another organisation', addressOfStaff('wanda'), password],
  ])('is not recognised %s', async (_, email, typed) => {
    await expect(signIn(email, typed)).rejects.toMatchObject(notRecognised)
  })

  it('is not recognised without a password of their own, or after leaving', async () => {
    const set = (column: string, name: StaffName) =>
      city.owner.query(`update staff set ${column} where email = $1`, [addressOfStaff(name)])
    await set('password_hash = null', 'elia')
    await set('is_leaver = true', 'ada')
    await expect(signIn(addressOfStaff('elia'))).rejects.toMatchObject(notRecognised)
    await expect(signIn(addressOfStaff('ada'))).rejects.toMatchObject(notRecognised)
  })

  it('waits a quarter of an hour after ten wrong passwords, even with the right one', async () => {
    const email = addressOfStaff('dora')
    for (let turn = 0; turn < 10; turn++)
      await expect(signIn(email, 'wrong')).rejects.toMatchObject(notRecognised)
    await expect(signIn(email)).rejects.toMatchObject({
      code: 'identity.too-many-attempts',
      facts: { minutes: 15 },
    })
    const later = new Date(nine.getTime() + 15 * 60_000)
    expect(await signIn(email, password, later)).toHaveProperty('token')
    expect(await signIn(addressOfStaff('carlo'))).toHaveProperty('token')
  })
})
