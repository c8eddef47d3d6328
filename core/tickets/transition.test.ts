import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Caller } from '../kernel.ts'
import type { Api } from '../api.ts'
import { sendReport } from '../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'

let city: ScratchKernel
beforeAll(async () => void (city = await scratchKernel()))
afterAll(() => city.close())

type Ticket = Api['tickets.move']['output']

const lamp = { category: 'lamp' }

function move(caller: Caller, ticket: { id: string; version?: number }, name: string) {
  const asked = { id: ticket.id, version: ticket.version ?? 1, move: name, message: 'Ecco' }
  return city.ask(caller, 'tickets.move', asked)
}

async function along(...moves: readonly string[]): Promise<Ticket> {
  const { id } = await sendReport(city, city.as('marta'), lamp)
  let ticket = await city.ask(city.as('carlo'), 'tickets.read', { id })
  for (const name of moves)
    ticket = await move(city.as(name === 'answer' ? 'marta' : 'carlo'), ticket, name)
  return ticket
}

describe('a move', () => {
  it('makes the ticket its taker’s own', async () => {
    expect(await along('take')).toMatchObject({
      state: 'working',
      assignee: 'Carlo Zen',
      version: 2,
    })
  })

  it('gives the ticket back when it is at its beginning again', async () => {
    expect(await along('take', 'release')).toMatchObject({ state: 'received', assignee: null })
  })
})

describe('a move that comes too late', () => {
  it('tells whoever saw an older version who changed it', async () => {
    const ticket = await along('take')
    const late = move(city.as('sara'), { ...ticket, version: 1 }, 'refuse')
    await expect(late).rejects.toMatchObject({
      code: 'ticket.has-changed',
      facts: { by: 'Carlo Zen', version: 2 },
    })
  })

  it('tells the second of two takers who was first', async () => {
    const { id } = await sendReport(city, city.as('nobody'), lamp)
    const takers = ['carlo', 'dora', 'sara'] as const
    const taken = await Promise.allSettled(
      takers.map((name) => move(city.as(name), { id }, 'take')),
    )
    const first = taken.findIndex(({ status }) => status === 'fulfilled')
    const by = city.as(takers[first] ?? 'carlo').actor.name
    const others = taken.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))
    const refusal = { code: 'ticket.is-taken', facts: { by } }
    expect(others).toEqual([expect.objectContaining(refusal), expect.objectContaining(refusal)])
  })
})

describe('a move that is refused', () => {
  it('needs words where the other side is asked something', async () => {
    const { id, version } = await along('take')
    const wordless = city.ask(city.as('carlo'), 'tickets.move', { id, version, move: 'ask' })
    await expect(wordless).rejects.toMatchObject({ code: 'ticket.message-needed' })
  })

  it('is nobody’s who works elsewhere', async () => {
    const ticket = await along()
    await expect(move(city.as('enzo'), ticket, 'take')).rejects.toMatchObject({
      code: 'access.not-allowed',
    })
  })

  it.each([
    { who: 'marta', name: 'resolve', whose: 'the office’s' },
    { who: 'carlo', name: 'answer', whose: 'the citizen’s' },
    { who: 'carlo', name: 'resume', whose: 'DiMe’s' },
  ] as const)('is not $who’s when it is to $name: that is $whose', async ({ who, name }) => {
    const ticket = name === 'resolve' ? await along('take') : await along('take', 'ask')
    await expect(move(city.as(who), ticket, name)).rejects.toMatchObject({
      code: 'access.not-allowed',
    })
  })
})

const obstacles = [
  {
    name: 'resolve',
    before: [],
    who: 'carlo',
    why: 'Si apre quando la pratica è «In lavorazione».',
  },
  { name: 'reopen', before: ['take'], who: 'marta', why: 'Si apre quando la pratica è «Risolta».' },
  { name: 'dance', before: [], who: 'carlo', why: 'In questa pratica non è previsto.' },
  {
    name: 'ask',
    before: ['take', 'ask', 'answer'],
    who: 'carlo',
    why: 'Il termine si può sospendere una volta sola (art. 2, c. 7, L. 241/1990).',
  },
] as const

describe('a move that is not possible', () => {
  it.each(obstacles)('$name after $before says: $why', async ({ name, before, who, why }) => {
    const ticket = await along(...before)
    await expect(move(city.as(who), ticket, name)).rejects.toMatchObject({
      code: 'ticket.move-not-allowed',
      facts: { move: name, state: ticket.state, why },
    })
  })

  it('is shown to staff with its reason, and not at all to citizens', async () => {
    const { id, moves } = await along('take')
    expect(moves.find(({ name }) => name === 'take')).toMatchObject({
      isPossible: false,
      why: 'Si apre quando la pratica è «Ricevuta».',
    })
    const theirs = await city.ask(city.as('marta'), 'tickets.read', { id })
    expect(theirs.moves).toEqual([])
  })
})
