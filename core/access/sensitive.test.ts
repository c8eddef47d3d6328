import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StaffName } from '../testing/declared-tenants.ts'
import { sendReport } from '../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'

const picture =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

let city: ScratchKernel
let file: string
let open: string
let secret: string
beforeAll(async () => {
  city = await scratchKernel()
  const marta = city.as('marta')
  file = (await city.ask(marta, 'files.put', { name: 'prova.png', content: picture })).id
  open = (await sendReport(city, marta, { category: 'lamp' })).id
  secret = (await sendReport(city, marta, { category: 'lamp', photos: [file] })).id
  // Of a service that nobody declares nobody knows how sensitive it is.
  await city.owner.query("update ticket set service_id = 'gone.away' where id = $1", [secret])
})
afterAll(() => city.close())

const personOf = async (name: StaffName) => {
  const id = city.as('marta').actor.id
  return city.ask(city.as(name), 'people.read', { id, why: 'Chiamata di prova' })
}

describe('a request of a sensitive service', () => {
  it('shows the first level where it stands, and says what it hides', async () => {
    const seen = await city.ask(city.as('olga'), 'tickets.read', { id: secret })
    expect(seen).toMatchObject({
      state: 'received',
      person: null,
      contact: null,
      answers: [],
      photos: [],
      documents: [],
      withheld: [
        ...['subject', 'person', 'contact', 'answers', 'messages', 'notes'],
        ...['attachments', 'documents'],
      ],
    })
    expect(seen.code).toBeTruthy()
  })

  it('shows itself whole to its office, and to whoever sent it', async () => {
    for (const name of ['carlo', 'marta'] as const) {
      const seen = await city.ask(city.as(name), 'tickets.read', { id: secret })
      expect({ name, withheld: seen.withheld }).toEqual({ name, withheld: [] })
      expect(seen.answers).not.toEqual([])
      expect(seen.photos).toHaveLength(1)
    }
  })
})

describe('what a sensitive request holds', () => {
  it.each([
    ['carlo', true],
    ['sara', true],
    ['marta', true],
    ['olga', false],
    ['enzo', false],
    ['ada', false],
  ] as const)('opens its attachment to %s: %s', async (name, does) => {
    const opened = city.ask(city.as(name), 'files.get', { id: file })
    if (does) expect(await opened).toMatchObject({ type: 'image/png' })
    else await expect(opened).rejects.toMatchObject({ code: 'access.not-allowed' })
  })

  it('is found by nobody who types what they may not see', async () => {
    await city.owner.query("update ticket set subject = 'Sfratto' where id = $1", [secret])
    const found = await city.ask(city.as('carlo'), 'tickets.queue', { text: 'sfratto' })
    expect(found.rows.map(({ id }) => id)).toEqual([secret])
    const rules = [{ action: 'list', subject: 'ticket', where: 'own' }] as const
    const carlo = city.as('carlo')
    const assignments = carlo.actor.assignments.map((held) => ({ ...held, role: 'lister', rules }))
    const lister = { ...carlo, actor: { ...carlo.actor, assignments } }
    expect((await city.ask(lister, 'tickets.queue', { text: 'sfratto' })).rows).toEqual([])
    const listed = await city.ask(lister, 'tickets.queue', {})
    expect(listed.rows).toMatchObject([
      { person: null, subject: '' },
      { person: null, subject: '' },
    ])
  })
})

describe('a person', () => {
  it('is shown whole to whoever speaks with them, their sensitive requests by state alone', async () => {
    const { withheld, tickets, email } = await personOf('olga')
    expect({ withheld, email }).toEqual({ withheld: [], email: 'marta@posta.example' })
    const hidden = Object.fromEntries(tickets.map((row) => [row.id, row.withheld.length > 0]))
    expect(hidden).toEqual({ [open]: false, [secret]: true })
  })

  it('is shown to an office with the requests of that office', async () => {
    expect((await personOf('carlo')).tickets).toHaveLength(2)
    expect((await personOf('enzo')).tickets).toEqual([])
  })

  it('is shown to an editor with what they asked for, and no more', async () => {
    const seen = await personOf('elia')
    expect(seen).toMatchObject({ name: 'Marta Provini', email: null, phone: null, tickets: [] })
    expect(seen.contacts).not.toEqual([])
    expect(seen.withheld).toEqual(['fiscalCode', 'age', 'address', 'email', 'phone', 'tickets'])
  })

  it('is not shown to who manages people', async () => {
    await expect(personOf('ada')).rejects.toMatchObject({ code: 'access.not-allowed' })
  })
})
