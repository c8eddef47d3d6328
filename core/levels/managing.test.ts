import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { days } from '../lifecycle/term.ts'
import { idOf } from '../tenancy/declared-tables.ts'
import { medianOf } from './people-load.ts'
import { reckonTargets } from './reckon-targets.ts'
import { promisedCity, rome, standard, type PromisedCity } from './testing/promised-city.ts'

let city: PromisedCity
const sent: string[] = []
beforeAll(async () => {
  city = await promisedCity()
  for (const hour of ['09:00', '09:10', '09:20', '09:30', '09:40'])
    sent.push(await city.lamp(rome(hour)))
})
afterAll(() => city.close())

const ada = (when = rome('09:45')) => city.as('ada', when)
const slower = { ...standard, targets: { ...standard.targets, resolve: days(9) } }

describe('a level that is edited', () => {
  it('tells first which open tickets it would touch, and touches none', async () => {
    const preview = await city.ask(ada(), 'levels.preview', slower)
    expect(preview).toMatchObject({ touched: 5, broken: 0, isCut: false })
    expect(preview.rows[0]).toMatchObject({ title: 'Segnalazione', office: { code: 'lamps' } })
    const resolve = (await city.promises(sent[0] ?? '', rome('09:45')))['resolve']
    expect(resolve?.dueAt).toBe('2026-03-05T22:59:59.999Z')
  })

  it('holds for new tickets alone, unless it is asked to hold for open ones', async () => {
    const saved = await city.ask(ada(), 'levels.save', { ...slower, version: 1 })
    expect(saved).toMatchObject({ version: 2, isLive: true, openCount: 5 })
    const due = async () => (await city.promises(sent[0] ?? '', rome('09:45')))['resolve']?.dueAt
    expect(await due()).toBe('2026-03-05T22:59:59.999Z')
    await city.ask(ada(), 'levels.save', { ...slower, version: 2, alsoOpen: true })
    expect(await due()).toBe('2026-03-11T22:59:59.999Z')
  })

  it('is said in a sentence', async () => {
    const { rows } = await city.ask(ada(), 'levels.list', {})
    expect(rows[0]?.sentence.replace('\u00a0', ' ')).toBe(
      'Per il servizio «Segnalazione»: riscontro entro 1 ora di lavoro, presa in carico entro 4 ore di lavoro e soluzione entro 9 giorni. Se non si rispetta «Presa in carico», spettano 30,00 €.',
    )
  })
})

describe('a level that is not sound', () => {
  const elsewhere = idOf('works', 'office', 'crews')
  it.each([
    [
      'names another tenant’s office',
      { when: { ...standard.when, office: elsewhere } },
      'offices.unknown',
    ],
    [
      'names no service of here',
      { when: { ...standard.when, service: 'streets.song' } },
      'levels.service-not-offered',
    ],
    [
      'pays for what it does not promise',
      { targets: { resolve: days(3) } },
      'levels.breach-of-nothing',
    ],
    ['is there already', {}, 'levels.is-there'],
    ['was seen too long ago', { version: 1 }, 'levels.has-changed'],
  ])('is refused when it %s', async (_, differing, code) => {
    const saving = city.ask(ada(), 'levels.save', { ...standard, ...differing })
    await expect(saving).rejects.toMatchObject({ code })
  })

  it('is refused from whoever may not change services', async () => {
    const saving = city.ask(city.as('carlo'), 'levels.save', { ...standard, id: 'mine' })
    await expect(saving).rejects.toMatchObject({ code: 'access.not-allowed' })
  })
})

describe('the list of an office', () => {
  it('begins with the next promise to break, and goes on where it stopped', async () => {
    const carlo = city.as('carlo', rome('09:50'))
    const first = await city.ask(carlo, 'tickets.queue', { order: 'target', limit: 2 })
    const rest = await city.ask(carlo, 'tickets.queue', {
      order: 'target',
      cursor: first.next ?? '',
    })
    expect([...first.rows, ...rest.rows].map(({ id }) => id)).toEqual(sent)
  })

  it('tells what is about to break from what is broken', async () => {
    const carlo = city.as('carlo', rome('10:15'))
    const broken = await city.ask(carlo, 'tickets.queue', { view: 'broken' })
    expect(broken.rows.map(({ id }) => id)).toEqual(sent.slice(0, 2))
    expect(broken.counts).toMatchObject({ broken: 2, breaking: 3 })
    const breaking = await city.ask(carlo, 'tickets.queue', { view: 'breaking' })
    expect(breaking.rows.map(({ id }) => id)).toEqual(sent.slice(2))
  })
})

describe('what a manager looks at', () => {
  it('is what breaks, what is broken, and who has how much', async () => {
    await city.move(sent[4] ?? '', 'take', rome('09:50'))
    const seen = await city.ask(city.as('sara', rome('10:15')), 'levels.overview', {})
    expect(seen.counts).toMatchObject({ open: 5, broken: 2, breaking: 3, held: 0 })
    expect(seen.broken[0]).toMatchObject({ id: sent[0], kind: 'acknowledge' })
    expect(seen.people.rows).toContainEqual(
      expect.objectContaining({ name: 'Carlo Zen', open: 1, late: 0, isOverloaded: false }),
    )
    expect(seen.people.purpose).toContain('art. 4')
    expect(seen.services).toMatchObject([{ service: 'streets.report', open: 5, broken: 2 }])
  })

  it('shows nobody’s work to whoever does not share it out', async () => {
    const seen = await city.ask(ada(rome('10:15')), 'levels.overview', {})
    expect(seen).toMatchObject({ counts: { open: 5 }, people: { rows: [] } })
  })

  it('is not for another tenant’s office', async () => {
    const office = idOf('works', 'office', 'crews')
    const asked = city.ask(city.as('sara'), 'levels.overview', { office })
    await expect(asked).rejects.toMatchObject({ code: 'offices.unknown' })
  })

  it.each([
    [[], 0],
    [[4], 4],
    [[1, 9, 2], 2],
    [[1, 2, 3, 10], 2.5],
  ])('takes the middle of %j for %d', (amounts, middle) => expect(medianOf(amounts)).toBe(middle))
})

describe('a calendar that changes', () => {
  it('moves the promises of all tickets at once', async () => {
    const shorter = { mon: [['08:00', '09:45']], tue: [['08:00', '18:00']] }
    await city.owner.query(
      `update office set calendar = jsonb_set(calendar, '{hours}', $1) where code = 'lamps'`,
      [JSON.stringify(shorter)],
    )
    const reckon = () =>
      city.kernel.withRows(city.as('dime', rome('09:41')), (scope) => reckonTargets(scope, sent))
    expect(await reckon()).toHaveLength(5)
    const { acknowledge } = await city.promises(sent[1] ?? '', rome('09:41'))
    expect(acknowledge?.dueAt).toBe(rome('08:25', '03'))
    expect(await reckon()).toEqual([])
  })
})

describe('a compensation', () => {
  it('is settled once: paid, or waived with a reason', async () => {
    await city.attend(sent[0] ?? '', rome('14:00', '03'))
    const sara = city.as('sara', rome('14:00', '03'))
    const { rows, due } = await city.ask(sara, 'compensations.list', { state: 'due' })
    expect(due).toEqual({ count: 1, cents: 3000 })
    const [row] = rows
    const settle = {
      id: row?.id ?? '',
      version: row?.version ?? 0,
      state: 'waived' as const,
      reason: 'Alta marea',
    }
    await expect(city.ask(sara, 'compensations.settle', settle)).rejects.toMatchObject({
      code: 'access.not-allowed',
    })
    const boss = { ...sara, actor: { ...sara.actor, kind: 'system' as const } }
    expect(await city.ask(boss, 'compensations.settle', settle)).toMatchObject({
      state: 'waived',
      version: 2,
    })
    await expect(city.ask(boss, 'compensations.settle', settle)).rejects.toMatchObject({
      code: 'compensations.has-changed',
    })
  })
})
