import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { licences, type Licences } from '../../testing/licences.ts'

let town: Licences
beforeAll(async () => void (town = await licences()))
afterAll(() => town.city.close())

/** A licence whose payment cannot be issued: the second of its effects fails. */
async function broken(): Promise<{ id: string; effect: string }> {
  const id = await town.send()
  await town.settle(id)
  await town.move(id, 'accept')
  await spoil(id, '{"charge":"gone"}')
  await town.settle(id)
  const failed = (await town.read(id)).effects.find(({ state }) => state === 'failed')
  return { id, effect: failed?.id ?? '' }
}

const spoil = (id: string, effect: string) =>
  town.city.owner.query(
    `update effect set effect = $2::jsonb where ticket_id = $1 and jsonb_exists(effect, 'charge')`,
    [id, effect],
  )

const ask = (id: string, effect: string, how: 'retry' | 'skip' | 'undo') =>
  town.city.ask(town.city.as('sara'), 'tickets.repair', { id, effect, how, reason: 'una prova' })

const states = async (id: string) => (await town.read(id)).effects.map(({ state }) => state)

describe('an effect that cannot happen', () => {
  it('is shown with its reason in words, and holds back what the same move causes after it', async () => {
    const { id, effect } = await broken()
    expect(await states(id)).toEqual(['done', 'failed', 'waiting', 'waiting'])
    const shown = (await town.read(id)).effects.find((one) => one.id === effect)
    expect(shown).toMatchObject({
      attempts: 1,
      error: { code: 'payment.undeclared', title: 'Pagamento non previsto' },
      may: ['retry', 'skip', 'undo'],
    })
    const list = await town.city.ask(town.city.as('sara'), 'tickets.to-repair', {})
    expect(list.map((one) => one.effect.id)).toContain(effect)
    const lines = (await town.read(id)).timeline.map(({ label }) => label)
    expect(lines).toContain('Un passo automatico non è riuscito: va riparato')
  })
})

describe('an effect that is repaired', () => {
  it('happens when it is tried again after it was mended, and so does the rest', async () => {
    const { id, effect } = await broken()
    await town.city.owner.query(`update effect set effect = '{"charge":"stamp"}' where id = $1`, [
      effect,
    ])
    await ask(id, effect, 'retry')
    await town.settle(id)
    expect(await states(id)).toEqual(['done', 'done', 'done', 'done'])
  })

  it('is left out with a reason, and the rest happens', async () => {
    const { id, effect } = await broken()
    await ask(id, effect, 'skip')
    await town.settle(id)
    expect(await states(id)).toEqual(['done', 'skipped', 'done', 'done'])
  })

  it('is taken back with all that the same move caused', async () => {
    const { id, effect } = await broken()
    await ask(id, effect, 'undo')
    await town.settle(id)
    expect(await states(id)).toEqual(['done', 'undone', 'undone', 'undone'])
    await expect(ask(id, effect, 'retry')).rejects.toMatchObject({ code: 'effect.cannot-repair' })
  })
})

describe('an effect whose helper is away', () => {
  it('is tried again later each time, holds up nothing else, and fails in the end', async () => {
    const id = await town.send()
    await town.settle(id)
    await town.move(id, 'accept')
    await spoil(id, '{"run":"absent"}')
    const at = (seconds: number) => new Date(Date.parse('2026-03-02T09:00:00Z') + seconds * 1_000)
    expect(await town.settle(id, at(0).toISOString())).toEqual(['automatic'])
    const [, waiting] = (await town.read(id)).effects
    expect(waiting).toMatchObject({ state: 'waiting', attempts: 1, retryAt: at(1).toISOString() })
    for (let seconds = 1; seconds < 8_000; seconds += 600)
      await town.settle(id, at(seconds).toISOString())
    expect((await states(id))[1]).toBe('failed')
  })
})

describe('a repair', () => {
  it('is nobody’s who cannot move the ticket', async () => {
    const { id, effect } = await broken()
    for (const name of ['marta', 'enzo'] as const) {
      const asked = { id, effect, how: 'skip', reason: 'una prova' } as const
      await expect(
        town.city.ask(town.city.as(name), 'tickets.repair', asked),
      ).rejects.toMatchObject({ status: 403 })
    }
  })
})
