import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Caller } from '../kernel.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { wordsFor } from '../texts/words.ts'
import { grantableNames } from './grantable.ts'
import { machineKey, machineOf, type Shown } from './machines.ts'

let city: ScratchKernel
beforeAll(async () => void (city = await scratchKernel()))
afterAll(() => city.close())

const morning = '2026-03-02T09:00:00.000Z'
const later = (minutes: number) => new Date(new Date(morning).getTime() + minutes * 60_000)
const ada = (at = morning): Caller => city.as('ada', at)
const hour = 60
const day = 24 * hour

const create = (differing: object = {}) =>
  city.ask(ada(), 'keys.create', {
    name: 'Sito delle segnalazioni',
    may: ['tickets.submit', 'tickets.track'],
    ...differing,
  })
const holder = (key: string, shown: Partial<Shown> = {}) =>
  machineOf(city.kernel.database, ada().tenant, { key, now: later(0), ...shown })

describe('a new key', () => {
  it('is shown once, kept as a digest, and stands for what it may', async () => {
    const { key, view } = await create()
    expect(key).toMatch(/^dime_key-[0-9a-f]{12}\.[\w-]{43}$/)
    expect(view).toMatchObject({ state: 'active', createdBy: 'Ada Rizzi', lastUsedAt: null })
    expect(await holder(key)).toMatchObject({
      kind: 'machine',
      name: 'Sito delle segnalazioni',
      may: ['tickets.submit', 'tickets.track'],
    })
    const { rows } = await city.owner.query('select m::text as row from machine m')
    expect(JSON.stringify(rows)).not.toContain(key.split('.')[1])
  })

  it('lets a machine do what it was given, and nothing else', async () => {
    const { key } = await create({ may: ['services.list'] })
    const actor = await holder(key)
    if (!actor) throw new TypeError('The key is good')
    const caller = { ...ada(), actor }
    await expect(city.ask(caller, 'services.list', {})).resolves.toBeDefined()
    await expect(city.ask(caller, 'tickets.queue', {})).rejects.toMatchObject({
      code: 'access.not-allowed',
    })
  })
})

describe('whoever makes a key', () => {
  it('gives it nothing that is for people alone', async () => {
    for (const may of ['keys.create', 'staff.invite', 'identity.me', 'no.such'])
      await expect(create({ may: [may] })).rejects.toMatchObject({
        code: 'keys.not-for-keys',
        facts: { names: may },
      })
  })

  it('has just proved who they are, and may', async () => {
    const { actor, ...caller } = ada()
    const { session, ...unproved } = actor
    const draft = { name: 'Prova', may: ['services.list'] }
    expect(session).toBeDefined()
    await expect(
      city.ask({ ...caller, actor: unproved }, 'keys.create', draft),
    ).rejects.toMatchObject({ code: 'identity.proof-needed' })
    await expect(city.ask(city.as('sara'), 'keys.create', draft)).rejects.toMatchObject({
      code: 'access.not-allowed',
    })
  })
})

describe('a key that is limited', () => {
  it('stands for nobody once its time is over', async () => {
    const { key } = await create({ until: later(hour).toISOString() })
    expect(await holder(key, { now: later(59) })).toBeDefined()
    expect(await holder(key, { now: later(60) })).toBeUndefined()
    await expect(create({ until: later(-1).toISOString() })).rejects.toMatchObject({
      code: 'keys.ends-too-soon',
    })
  })

  it('stands for nobody from another network', async () => {
    const { key } = await create({ networks: ['192.0.2.7/24', '2001:db8::/32'] })
    for (const address of ['192.0.2.200', '::ffff:192.0.2.1', '2001:db8::5'])
      expect.soft(await holder(key, { address })).toBeDefined()
    for (const address of ['198.51.100.1', '2001:db9::5', 'nonsense'])
      expect.soft(await holder(key, { address })).toBeUndefined()
    expect(await holder(key)).toBeUndefined()
  })

  it('stands for nobody on another page', async () => {
    const { key, view } = await create({ origins: ['https://sito.example/pagina'] })
    expect(view.origins).toEqual(['https://sito.example'])
    expect(await holder(key, { origin: 'https://sito.example' })).toBeDefined()
    expect(await holder(key, { origin: 'https://altro.example' })).toBeUndefined()
    expect(await holder(key)).toBeUndefined()
  })
})

describe('a key that is rotated', () => {
  it('is followed by another, and works for a day more', async () => {
    const { key: old, view } = await create()
    const { key } = await city.ask(ada(), 'keys.rotate', { id: view.id })
    for (const one of [old, key]) expect.soft(await holder(one)).toMatchObject({ id: view.id })
    expect(await holder(old, { now: later(day - 1) })).toBeDefined()
    expect(await holder(old, { now: later(day) })).toBeUndefined()
    expect(await holder(key, { now: later(day) })).toBeDefined()
  })

  it('stops at once when it is cut', async () => {
    const { key: old, view } = await create()
    const { key } = await city.ask(ada(), 'keys.rotate', { id: view.id, cut: true })
    expect(await holder(old)).toBeUndefined()
    expect(await holder(key)).toBeDefined()
  })
})

describe('a key that is revoked', () => {
  it('stands for nobody from then on, and cannot be rotated', async () => {
    const { key, view } = await create()
    await city.ask(ada(), 'keys.rotate', { id: view.id })
    const revoked = await city.ask(ada(), 'keys.revoke', { id: view.id })
    expect(revoked).toMatchObject({ state: 'revoked', previousUntil: null })
    expect(await holder(key)).toBeUndefined()
    await expect(city.ask(ada(), 'keys.rotate', { id: view.id })).rejects.toMatchObject({
      code: 'keys.is-over',
    })
  })

  it('may be one that code declares', async () => {
    const key = machineKey(city.kernel.lent.secrets, 'town', 'telephone')
    expect(await holder(key)).toBeDefined()
    await city.ask(ada(), 'keys.revoke', { id: 'telephone' })
    expect(await holder(key)).toBeUndefined()
  })
})

describe('the list of keys', () => {
  it('tells when and from where each was last used, to the minute', async () => {
    const { key, view } = await create()
    await holder(key, { address: '192.0.2.1' })
    await holder(key, { address: '192.0.2.2', now: new Date(later(1).getTime() - 1) })
    const listed = () => city.ask(ada(), 'keys.list', {})
    const mine = async () => (await listed()).find(({ id }) => id === view.id)
    expect(await mine()).toMatchObject({ lastUsedAt: morning, lastUsedFrom: '192.0.2.1' })
    await holder(key, { address: '192.0.2.2', now: later(1) })
    expect(await mine()).toMatchObject({ lastUsedFrom: '192.0.2.2' })
  })

  it('is noted when it changes, without any secret', async () => {
    const { key, view } = await create()
    const { rows } = await city.owner.query(
      `select action, data from audit where data->>'key' = $1`,
      [view.id],
    )
    expect(rows).toMatchObject([{ action: 'key.created' }])
    expect(JSON.stringify(rows)).not.toContain(key.split('.')[1])
  })
})

describe('what a key may be given', () => {
  it.each(grantableNames)('%s is said in both languages', (name) => {
    for (const locale of ['it', 'en'] as const)
      expect(wordsFor(locale).has(`key-operation.${name}`)).toBe(true)
  })
})
