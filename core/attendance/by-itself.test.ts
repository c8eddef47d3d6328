import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { attending, type Attending } from '../testing/attending.ts'
import { sendReport } from '../testing/reports.ts'
import { monday, scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'

let city: ScratchKernel
let clerk: Attending
beforeAll(async () => {
  city = await scratchKernel()
  clerk = attending(city)
})
afterAll(() => city.close())
beforeEach(async () => {
  await clerk.deliver('2036-01-01T00:00:00.000Z')
  clerk.mails.length = 0
})

const dayAfter = (days: number) => new Date(Date.parse(monday) + days * 86_400_000).toISOString()
const keyOf = (id: string) => ({ tenant: city.as('marta').tenant.id, id })

async function begun() {
  const { id } = await sendReport(city, city.as('marta'), { category: 'lamp' })
  await clerk.attendance.attend({ ...keyOf(id), at: monday })
  return id
}

const attendAt = (id: string, at: string) => clerk.attendance.attend({ ...keyOf(id), at })

async function move(id: string, [who, name]: ['carlo' | 'marta', string], at = monday) {
  const { version } = await city.ask(city.as('sara', at), 'tickets.read', { id })
  const asked = { id, move: name, version, message: 'Ecco' }
  await city.ask(city.as(who, at), 'tickets.move', asked)
}

async function labels(id: string): Promise<string[]> {
  const { timeline } = await city.ask(city.as('sara'), 'tickets.read', { id })
  return timeline.map(({ label }) => label)
}

describe('a term that is over', () => {
  it('calls the responsible, and after half the term the substitute', async () => {
    const id = await begun()
    await attendAt(id, dayAfter(15))
    expect((await labels(id)).at(-1)).toContain('avvisato il responsabile Sara Moro')
    await attendAt(id, dayAfter(16))
    expect((await labels(id)).at(-1)).toContain('avvisato il responsabile')
    await attendAt(id, dayAfter(18.9))
    expect((await labels(id)).at(-1)).toContain('art. 2, c. 9-bis')
  })

  it('calls no substitute when somebody moved since', async () => {
    const id = await begun()
    await attendAt(id, dayAfter(15))
    await move(id, ['carlo', 'take'], dayAfter(16))
    await attendAt(id, dayAfter(40))
    expect((await labels(id)).join()).not.toContain('9-bis')
  })
})

describe('a citizen who was asked', () => {
  it('is reminded once after twenty days of silence', async () => {
    const id = await begun()
    await move(id, ['carlo', 'take'])
    await move(id, ['carlo', 'ask'])
    for (const day of [19, 21, 22]) await attendAt(id, dayAfter(day))
    const reminders = (await labels(id)).filter((label) => label.includes('Ricordato'))
    expect(reminders).toHaveLength(1)
    await clerk.deliver(dayAfter(22))
    expect(clerk.mails.map(({ subject }) => subject)).toContainEqual(
      expect.stringContaining('Aspettiamo la Sua risposta'),
    )
  })
})

describe('the end of a request', () => {
  const asked = () => clerk.mails.filter(({ subject }) => subject.startsWith('Quanto è stato'))

  it('is followed a day later by one question how easy it was', async () => {
    const id = await begun()
    await move(id, ['carlo', 'take'])
    await move(id, ['carlo', 'resolve'])
    await attendAt(id, monday)
    await clerk.deliver(dayAfter(0.5))
    expect(asked()).toEqual([])
    await clerk.deliver(dayAfter(1.1))
    await attendAt(id, dayAfter(2))
    await clerk.deliver(dayAfter(3))
    expect(asked()).toHaveLength(1)
  })

  it('asks nobody whose request was opened again', async () => {
    const id = await begun()
    await move(id, ['carlo', 'take'])
    await move(id, ['carlo', 'resolve'])
    await attendAt(id, monday)
    await move(id, ['marta', 'reopen'], dayAfter(0.5))
    await clerk.deliver(dayAfter(2))
    expect(asked()).toEqual([])
  })
})

describe('a clock that jumps', () => {
  const hour = (hours: number) => dayAfter(14.6 + hours / 24)

  it('an hour either way invents nothing, hides nothing and keeps the order', async () => {
    const id = await begun()
    for (const jump of [0, 1, -1, 0, 1, -1, 2]) await attendAt(id, hour(jump))
    const told = await labels(id)
    const times = (part: string) => told.filter((label) => label.includes(part)).length
    expect([times('Avviso: mancano'), times('Termine scaduto')]).toEqual([1, 1])
    expect(told.findIndex((label) => label.includes('Avviso'))).toBeLessThan(
      told.findIndex((label) => label.includes('Termine scaduto')),
    )
  })

  it('does not turn a suspension round', async () => {
    const id = await begun()
    await move(id, ['carlo', 'take'])
    const before = await city.ask(city.as('sara'), 'tickets.read', { id })
    await move(id, ['carlo', 'ask'], dayAfter(1))
    await move(id, ['marta', 'answer'], dayAfter(1 - 1 / 24))
    const after = await city.ask(city.as('sara'), 'tickets.read', { id })
    expect(after.timeline.map(({ label }) => label).slice(-2)).toEqual([
      'In attesa',
      'In lavorazione',
    ])
    expect(after.dueAt).toBe(before.dueAt)
  })
})
