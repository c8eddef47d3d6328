import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { licences, type Licences } from '../../testing/licences.ts'

let town: Licences
beforeAll(async () => void (town = await licences()))
afterAll(() => town.city.close())

const told = ({ effects }: Awaited<ReturnType<Licences['read']>>) =>
  effects.map(({ kind, state }) => `${kind} ${state}`)

/** A licence that was accepted, with everything done that this causes. */
async function accepted(answers = {}): Promise<string> {
  const id = await town.send(answers)
  await town.settle(id)
  await town.move(id, 'accept')
  await town.settle(id)
  return id
}

describe('what a move causes', () => {
  it('waits in the record until it is done by itself, in order', async () => {
    const id = await town.send()
    await town.settle(id)
    const moved = await town.move(id, 'accept')
    expect(told(moved)).toEqual([
      'register done',
      'charge waiting',
      'open waiting',
      'notify waiting',
    ])
    await town.settle(id)
    expect(told(await town.read(id))).toEqual([
      'register done',
      'charge done',
      'open done',
      'notify done',
    ])
  })

  it('happens once, however often it is asked for', async () => {
    const id = await accepted()
    expect(await town.settle(id)).toEqual([])
    const { payments, children, registrations } = await town.read(id)
    expect([payments.length, children.length, registrations.length]).toEqual([1, 1, 1])
  })

  it('is the citizen’s to see in what came of it, and staff’s alone in itself', async () => {
    const id = await accepted()
    const theirs = await town.read(id, 'marta')
    expect(theirs.effects).toEqual([])
    expect(theirs.payments[0]).toMatchObject({ label: 'Bollo', amount: 1_600, state: 'issued' })
    expect(theirs.registrations[0]?.number).toMatch(/^\d{7}$/)
    expect(theirs.stateLabel).toBe('La stiamo guardando')
    expect((await town.read(id)).stateLabel).toBe('Accettata')
  })
})

describe('a move that takes another back', () => {
  it('undoes what that one caused, the last first', async () => {
    const id = await accepted()
    const back = await town.move(id, 'back')
    expect(told(back)).toEqual([
      'register done',
      'charge undone',
      'open undone',
      'notify done',
      'register waiting',
    ])
    expect(back.payments[0]?.state).toBe('cancelled')
    expect(back.children[0]).toMatchObject({ isEnded: true, stateLabel: 'Rinunciato' })
    const lines = back.timeline.map(({ label }) => label)
    expect(lines).toContainEqual(expect.stringMatching(/^Annullato il pagamento Bollo, avviso 3/))
  })

  it('is refused, with the reason, when something was paid', async () => {
    const id = await accepted()
    const { payments } = await town.read(id)
    await town.city.owner.query(
      `update payment set state = 'paid', paid_at = now(), receipt = $1 where id = $2`,
      [id, payments[0]?.id],
    )
    await expect(town.move(id, 'back')).rejects.toMatchObject({ code: 'payment.already-paid' })
    expect(await town.read(id)).toMatchObject({ state: 'accepted' })
  })
})

describe('what a move needs', () => {
  it('is said one after the other, on the button and in the refusal', async () => {
    const id = await accepted()
    const why = async () =>
      (await town.read(id)).moves.find(({ name }) => name === 'grant')?.why ?? null
    expect(await why()).toBe('Prima serve la risposta a «Zona».')
    const { owner } = town.city
    await owner.query(`update ticket set answers = '{"name":"Bar","zone":"a"}' where id = $1`, [id])
    expect(await why()).toBe('Prima servono allegati: almeno 1, e ce ne sono 0.')
    await owner.query(
      `insert into file (tenant_id, sha256, name, type, size, content, ticket_id, owner_digest)
       select tenant_id, '', 'pianta.png', 'image/png', 1, 'x', id, '' from ticket where id = $1`,
      [id],
    )
    expect(await why()).toBe('Prima va pagato «Bollo».')
    await expect(town.move(id, 'grant')).rejects.toMatchObject({
      code: 'ticket.move-not-allowed',
      facts: { why: 'Prima va pagato «Bollo».' },
    })
    await owner.query(
      `update payment set state = 'paid', paid_at = now(), receipt = $1 where ticket_id = $1::uuid`,
      [id],
    )
    expect(await why()).toMatch(/^Prima vanno concluse le pratiche collegate: /)
    const child = (await town.read(id)).children[0]?.id ?? ''
    await town.move(child, 'make')
    expect(await why()).toBeNull()
    expect(await town.move(id, 'grant')).toMatchObject({ isEnded: true })
  })
})
