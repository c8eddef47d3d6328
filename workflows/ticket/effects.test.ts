import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sealedCity, type SealedCity } from '../testing/sealed-city.ts'
import { workflowOf } from '../testing/skipped-time.ts'

let town: SealedCity
beforeAll(async () => void (town = await sealedCity()))
afterAll(() => town.close())

const minute = 60_000
const done = ['register done', 'charge done', 'open done']
const until = (id: string, states: string[]) => expect.poll(() => town.caused(id)).toEqual(states)

const keyOf = (id: string) => ({ tenant: town.city.as('sara').tenant.id, id })
const statusOf = async (id: string) =>
  (await workflowOf(town.time, keyOf(id)).describe()).status.name

const { spoils, mends } = {
  spoils: `create function spoil() returns trigger language plpgsql as $$ begin
      new.effect := '{"charge":"gone"}'; return new; end $$;
    create trigger spoiling before insert on effect for each row
      when (jsonb_exists(new.effect, 'charge')) execute function spoil()`,
  mends: 'drop trigger spoiling on effect; drop function spoil',
}

/** An accepted request of which the payment cannot be charged, for ever. */
async function broken(): Promise<string> {
  await town.city.owner.query(spoils)
  const id = await town.accept()
  await town.city.owner.query(mends)
  await until(id, ['register done', 'charge failed', 'open waiting'])
  return id
}

describe('what a move causes, on the server', () => {
  it('is registered, charged and opened once, though its worker dies after each step', async () => {
    town.dies(2)
    const id = await town.accept()
    await until(id, done)
    const { payments, children, registrations } = await town.read(id)
    expect([payments.length, children.length, registrations.length]).toEqual([1, 1, 1])
  })

  it('is tried again by itself while the record refuses it, later each time, and then goes on', async () => {
    await town.city.owner.query('alter table payment add constraint away check (false) not valid')
    const id = await town.accept()
    await until(id, ['register done', 'charge waiting', 'open waiting'])
    await town.time.environment.sleep(2 * minute)
    const [, waiting] = (await town.read(id)).effects
    expect(waiting?.attempts).toBeGreaterThan(4)
    await town.city.owner.query('alter table payment drop constraint away')
    await town.time.environment.sleep(5 * minute)
    await until(id, done)
    expect((await town.read(id)).payments).toHaveLength(1)
  })
})

describe('what a move caused and that failed', () => {
  it('goes on where it stopped when it is mended and tried again', async () => {
    const id = await broken()
    await town.city.owner.query(
      `update effect set effect = '{"charge":"stamp"}' where ticket_id = $1 and state = 'failed'`,
      [id],
    )
    await town.repair(id, 'retry')
    await until(id, done)
  })

  it('goes on behind what is left out', async () => {
    const id = await broken()
    await town.repair(id, 'skip')
    await until(id, ['register done', 'charge skipped', 'open done'])
    expect((await town.read(id)).children).toHaveLength(1)
  })

  it('is taken back whole, the registration too', async () => {
    const id = await broken()
    await town.repair(id, 'undo')
    await until(id, ['register undone', 'charge undone', 'open undone'])
    const { registrations } = await town.read(id)
    expect(registrations.map(({ annulled }) => annulled !== null)).toEqual([true])
  })
})

describe('a move that takes another back, on the server', () => {
  it('cancels the payment, annuls the number and withdraws the child with what that one owes', async () => {
    const id = await town.accept()
    await until(id, done)
    const [child] = (await town.read(id)).children
    await until(child?.id ?? '', ['charge done'])
    const back = await town.move(id, 'back')
    expect(back.payments.map(({ state }) => state)).toEqual(['cancelled'])
    expect(back.children[0]).toMatchObject({ isEnded: true, stateLabel: 'Rinunciata' })
    const withdrawn = await town.read(child?.id ?? '')
    expect(withdrawn.payments.map(({ state }) => state)).toEqual(['cancelled'])
    await expect.poll(() => statusOf(child?.id ?? '')).toBe('COMPLETED')
    expect(await statusOf(id)).toBe('RUNNING')
  })
})
