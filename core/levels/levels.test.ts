import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { promisedCity, rome, standard, type PromisedCity } from './testing/promised-city.ts'

let city: PromisedCity
beforeAll(async () => void (city = await promisedCity()))
afterAll(() => city.close())

describe('a ticket that opens', () => {
  it('is promised what its level says', async () => {
    const id = await city.lamp()
    const { acknowledge, resolve } = await city.promises(id, rome('09:45'))
    expect(acknowledge).toMatchObject({ dueAt: rome('10:00'), used: 0.75, label: 'Riscontro' })
    expect(resolve?.dueAt).toBe('2026-03-05T22:59:59.999Z')
    expect(await city.read(id, rome('09:45'))).toMatchObject({
      priority: 'ordinary',
      target: { kind: 'acknowledge', used: 0.75 },
      because: 'È un lampione',
      promises: { level: 'Standard' },
    })
  })

  it('shows its citizen nothing of how the office watches itself', async () => {
    const id = await city.lamp()
    const seen = await city.ask(city.as('marta', rome('09:45')), 'tickets.read', { id })
    expect(seen).toMatchObject({ promises: null, target: null, held: null })
  })
})

describe('a promise', () => {
  it('is met by whoever takes charge, answers and resolves', async () => {
    const id = await city.lamp()
    await city.move(id, 'take', rome('09:30'))
    expect((await city.promises(id, rome('09:30')))['take-charge']?.metAt).toBe(rome('09:30'))
    await city.move(id, ['resolve', 'Fatto'], rome('11:00'))
    const { acknowledge, resolve } = await city.promises(id, rome('11:00'))
    expect([acknowledge?.metAt, resolve?.metAt]).toEqual([rome('11:00'), rome('11:00')])
    expect((await city.read(id, rome('11:00'))).target).toBeNull()
  })

  it('stands while the citizen is waited for, and is longer by that', async () => {
    const id = await city.lamp()
    await city.move(id, 'take', rome('09:30'))
    await city.move(id, ['ask', 'Dove?'], rome('10:00'))
    expect(await city.read(id, rome('10:30', '03'))).toMatchObject({ target: null, isPaused: true })
    expect(await city.attend(id, rome('10:30', '12'))).toEqual([])
    await city.move(id, ['answer', 'Qui'], rome('10:00', '04'))
    expect((await city.promises(id, rome('10:00', '04')))['resolve']?.dueAt).toBe(
      '2026-03-07T22:59:59.999Z',
    )
  })

  it('is made again when the ticket is opened again', async () => {
    const id = await city.lamp()
    await city.move(id, 'take', rome('09:30'))
    await city.move(id, ['resolve', 'Fatto'], rome('11:00'))
    await city.move(id, ['reopen', 'Non è vero'], rome('11:00', '03'))
    expect((await city.promises(id, rome('11:00', '03')))['resolve']).toMatchObject({
      dueAt: '2026-03-06T22:59:59.999Z',
      metAt: null,
    })
  })
})

const letters = async (id: string) => {
  const { rows } = await city.owner.query<{ step: string; address: string; body: string }>(
    `select split_part(step, ':', 1) as step, address, body from message where ticket_id = $1 order by step, address`,
    [id],
  )
  return rows.map(({ step, address }) => `${step} ${address}`)
}

describe('a promise that is about to break', () => {
  it('is warned of at three quarters, once', async () => {
    const id = await city.lamp()
    expect(await city.attend(id, rome('09:44'))).toEqual([])
    expect(await city.attend(id, rome('09:45'))).toEqual(['target-warn acknowledge'])
    expect(await city.attend(id, rome('09:50'))).toEqual([])
    expect(await letters(id)).toEqual(['target-warned lamps@prova.example'])
  })

  it('breaks at its end: the office and whoever leads it hear, and what is due is due once', async () => {
    const id = await city.lamp()
    await city.attend(id, rome('13:01'))
    expect(await letters(id)).toContain('target-broken sara@prova.example')
    expect(await letters(id)).toContain('compensated marta@posta.example')
    const { promises, timeline } = await city.read(id, rome('13:02'))
    expect(promises?.targets[1]).toMatchObject({ kind: 'take-charge', brokenAt: rome('13:00') })
    expect(timeline.map(({ label }) => label.replace('\u00a0', ' '))).toContain(
      'Impegno non rispettato: spettano 30,00 € di indennizzo',
    )
    expect(await city.attend(id, rome('14:00'))).toEqual([])
  })

  it('is broken too when it was met too late and nobody had noted it', async () => {
    const id = await city.lamp()
    await city.move(id, 'take', rome('15:00'))
    expect(await city.attend(id, rome('15:00'))).toContain('target-break take-charge')
  })
})

describe('a hold', () => {
  it('stops promises, not the legal term, and gives its time back', async () => {
    const id = await city.lamp()
    const before = await city.read(id, rome('09:30'))
    const carlo = (when: string) => city.as('carlo', when)
    const held = await city.ask(carlo(rome('09:30')), 'tickets.hold', { id, reason: 'weather' })
    expect(held).toMatchObject({
      held: 'weather',
      target: null,
      isPaused: false,
      dueAt: before.dueAt,
    })
    expect(await city.attend(id, rome('13:00', '05'))).toEqual([])
    await expect(
      city.ask(carlo(rome('09:31')), 'tickets.hold', { id, reason: 'citizen' }),
    ).rejects.toMatchObject({ code: 'ticket.already-held' })
    await city.ask(carlo(rome('11:30')), 'tickets.resume-targets', { id })
    expect((await city.promises(id, rome('11:30')))['take-charge']?.dueAt).toBe(rome('15:00'))
    await expect(
      city.ask(carlo(rome('12:00')), 'tickets.resume-targets', { id }),
    ).rejects.toMatchObject({
      code: 'ticket.not-held',
    })
  })

  it('is not for another office', async () => {
    const id = await city.lamp()
    const asked = city.ask(city.as('enzo', rome('09:30')), 'tickets.hold', {
      id,
      reason: 'weather',
    })
    await expect(asked).rejects.toMatchObject({ code: 'access.not-allowed' })
  })
})

describe('urgency', () => {
  it('is set by whoever hears of it, and shortens what is promised from then on', async () => {
    const when = { ...standard.when, priority: 'danger' as const }
    const danger = { id: 'danger', names: { it: 'Pericolo' }, when, onBreach: null }
    const targets = { 'take-charge': { unit: 'working-hours' as const, amount: 1 } }
    await city.ask(city.as('ada', rome('08:00')), 'levels.save', { ...danger, targets })
    const id = await city.lamp()
    const seen = { id, priority: 'danger' as const, version: 1, reason: 'Cavi scoperti' }
    const set = await city.ask(city.as('olga', rome('10:00')), 'tickets.set-priority', seen)
    expect(set).toMatchObject({
      priority: 'danger',
      target: { kind: 'take-charge', dueAt: rome('11:00') },
    })
    await city.ask(city.as('ada', rome('10:00')), 'levels.remove', { id: 'danger', version: 1 })
  })
})
