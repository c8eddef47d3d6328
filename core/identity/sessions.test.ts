import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { redeem } from './redeem.ts'
import type { SessionDraft } from './session-rows.ts'
import { createSessions, type Sessions } from './sessions.ts'

let city: ScratchKernel
let sessions: Sessions
beforeAll(async () => {
  city = await scratchKernel()
  sessions = createSessions(city.kernel.database)
})
afterAll(() => city.close())

const now = new Date('2026-03-02T09:00:00.000Z')
const after = (seconds: number) => new Date(now.getTime() + seconds * 1000)
const town = () => city.as('marta').tenant
const works = () => city.as('wanda').tenant
const marta = () => city.as('marta').actor.id

function open(draft: Partial<SessionDraft> = {}) {
  const usual = { kind: 'token', subject: marta(), seconds: 60, level: 2 } as const
  return sessions.open(town(), { ...usual, ...draft }, now)
}

describe('a session', () => {
  it('stands for its citizen, at the level at which they signed in', async () => {
    const { token } = await open()
    const found = await sessions.actor(town(), token, now)
    expect(found?.actor).toMatchObject({ kind: 'citizen', name: 'Marta Provini', level: 2 })
  })

  it('ends when its time is over, even where it was just recalled', async () => {
    const { token } = await open()
    expect(await sessions.actor(town(), token, after(59))).toBeDefined()
    expect(await sessions.actor(town(), token, after(60))).toBeUndefined()
  })

  it('is over at once when it is closed', async () => {
    const { token } = await open()
    await sessions.actor(town(), token, now)
    await sessions.close(town(), token, now)
    expect(await sessions.actor(town(), token, now)).toBeUndefined()
  })

  it('is nobody’s in another organisation', async () => {
    const { token } = await open()
    expect(await sessions.actor(works(), token, now)).toBeUndefined()
  })

  it('is kept in a form from which no token can be made', async () => {
    const { token } = await open()
    const { rows } = await city.owner.query('select to_jsonb(s)::text as row from session s')
    expect(rows.filter(({ row }) => String(row).includes(token))).toEqual([])
  })
})

describe('a session that is worth nothing', () => {
  it('is that of somebody who left', async () => {
    const { id } = city.as('elia').actor
    const { token } = await open({ kind: 'staff', subject: id })
    await city.owner.query('update staff set is_leaver = true where id = $1', [id])
    expect(await sessions.actor(town(), token, now)).toBeUndefined()
  })

  it.each(['sign-in', 'return'] as const)('is one of the kind %s, as a token', async (kind) => {
    const { token } = await open({ kind, ...(kind === 'sign-in' && { subject: '' }) })
    const found = await sessions.actor(town(), token, now)
    expect(found?.session.kind).not.toBe('token')
  })
})

const verifier = 'v'.repeat(43)
const origin = 'https://town.example'

function openCode(draft: Partial<SessionDraft> = {}) {
  const challenge = createHash('sha256').update(verifier).digest('base64url')
  return open({ kind: 'return', origin, data: { challenge }, ...draft })
}

describe('a one-time code', () => {
  it('becomes a token for the origin that brought it', async () => {
    const { token: code } = await openCode()
    const { token, actor } = await redeem(sessions, town(), { code, verifier, origin, now })
    expect(actor).toMatchObject({ name: 'Marta Provini', level: 2 })
    const found = await sessions.actor(town(), token, now)
    expect(found?.session).toMatchObject({ kind: 'token', origin })
  })

  it('works once, however many bring it at once', async () => {
    const { token: code } = await openCode()
    const brought = Array.from({ length: 5 }, () =>
      redeem(sessions, town(), { code, verifier, origin, now }),
    )
    const ended = await Promise.allSettled(brought)
    expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it.each([
    ['from another origin', { origin: 'https://evil.example' }],
    ['with another verifier', { verifier: 'w'.repeat(43) }],
    ['after its minute', { now: after(61) }],
  ])('does not work %s, and then no more', async (_, differing) => {
    const { token: code } = await openCode()
    const right = { code, verifier, origin, now }
    const refusal = { code: 'identity.code-not-valid' }
    await expect(redeem(sessions, town(), { ...right, ...differing })).rejects.toMatchObject(
      refusal,
    )
    await expect(redeem(sessions, town(), right)).rejects.toMatchObject(refusal)
  })

  it('is not another session', async () => {
    const { token: code } = await openCode({ kind: 'token' })
    await expect(redeem(sessions, town(), { code, verifier, origin, now })).rejects.toMatchObject({
      code: 'identity.code-not-valid',
    })
  })
})
