import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { anna, daysOfYear, mandated, type Mandated } from '../testing/mandated.ts'
import { sendReport } from '../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { signedIn } from '../testing/signed-in.ts'

let city: ScratchKernel
let both: Mandated
beforeAll(async () => void (city = await scratchKernel()))
afterAll(() => city.close())
beforeEach(async () => void (both = await mandated(city)))

const permit = { service: 'streets.permit', answers: { from: '2026-01-01' } }

describe('whoever acts for somebody else', () => {
  it('is told so, and holds the other’s things', async () => {
    const { id } = await both.acting()
    const now = await both.grantee.now()
    const me = await city.ask(now, 'identity.me', {})
    expect(me).toMatchObject({ name: 'Anna Rossi', behalf: { id, name: 'Maria Bianchi' } })
    const receipt = await city.ask(now, 'tickets.submit', permit)
    expect(receipt.sentBy).toBe('Presentata da Anna Rossi, figlia, per Maria Bianchi')
    const codes = async (who: Mandated['grantor']) =>
      (await city.ask(await who.now(), 'tickets.mine', {})).rows.map(({ code }) => code)
    expect(await codes(both.grantor)).toContain(receipt.code)
    expect(await codes(both.grantee)).toContain(receipt.code)
    await city.ask(await both.grantee.now(), 'mandates.choose', { id: null })
    expect(await codes(both.grantee)).not.toContain(receipt.code)
  })

  it('is named with the other in the story, the audit and the clerk’s view', async () => {
    const mandate = await both.acting()
    const { id } = await sendReport(city, await both.grantee.now())
    const ticket = await city.ask(city.as('sara'), 'tickets.read', { id })
    expect(ticket.person).toBe('Maria Bianchi')
    expect(ticket.sentBy).toBe('Presentata da Anna Rossi, figlia, per Maria Bianchi')
    expect(ticket.timeline[0]?.by.name).toBe('Anna Rossi, figlia, per Maria Bianchi')
    const { rows } = await city.owner.query(
      `select actor_id, behalf_of, mandate_id from audit where ticket_id = $1 and action = 'ticket.opened'`,
      [id],
    )
    const line = { actor_id: both.grantee.id, behalf_of: both.grantor.id, mandate_id: mandate.id }
    expect(rows).toEqual([line])
  })
})

describe('a mandate that is used', () => {
  it('is told of to the grantor: a message, and the uses in their area', async () => {
    const mandate = await both.acting()
    const { id, code } = await sendReport(city, await both.grantee.now())
    const { rows } = await city.owner.query<{ address: string; subject: string }>(
      'select address, subject from message where ticket_id = $1',
      [id],
    )
    expect(rows[0]).toMatchObject({ address: 'maria@posta.example' })
    expect(rows[0]?.subject).toMatch(/^Anna Rossi, figlia ha presentato una richiesta/)
    const { given: mine } = await city.ask(await both.grantor.now(), 'mandates.mine', {})
    const { uses } = mine.find((one) => one.id === mandate.id) ?? { uses: [] }
    expect(uses[0]).toMatchObject({ what: 'Ha presentato una richiesta', ticket: { id, code } })
  })

  it('does no more than it covers, and is told so', async () => {
    await both.acting({ services: ['streets.report'] })
    const asked = city.ask(await both.grantee.now(), 'tickets.submit', permit)
    await expect(asked).rejects.toMatchObject({
      code: 'mandate.does-not-cover',
      facts: { name: 'Maria Bianchi', title: 'Permesso' },
    })
    await sendReport(city, await both.grantee.now())
    const own = await city.ask(await both.grantor.now(), 'tickets.submit', permit)
    const { rows } = await city.ask(await both.grantee.now(), 'tickets.mine', {})
    expect(new Set(rows.map(({ service }) => service))).toEqual(new Set(['streets.report']))
    const reading = city.ask(await both.grantee.now(), 'tickets.read', { id: own.id })
    await expect(reading).rejects.toMatchObject({ code: 'mandate.does-not-cover' })
  })
})

describe('whoever acts by a mandate', () => {
  it('keeps the level at which they signed in', async () => {
    const mandate = await both.given()
    const unsure = await signedIn(city, { level: 1 })
    await city.ask(await unsure.now(), 'mandates.choose', { id: mandate.id })
    const asked = city.ask(await unsure.now(), 'tickets.submit', permit)
    await expect(asked).rejects.toMatchObject({ code: 'service.level-too-low' })
  })

  it('gives no mandate in the other’s name', async () => {
    await both.acting()
    const asked = city.ask(await both.grantee.now(), 'mandates.give', { ...anna, ...daysOfYear() })
    await expect(asked).rejects.toMatchObject({ code: 'mandate.own-name-needed' })
  })
})
