import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Caller } from '../kernel.ts'
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

const inTown = (id: string) => ({ tenant: city.as('dime').tenant.id, id })
const atTheWorks = (id: string) => ({ tenant: city.as('wanda').tenant.id, id })

function refer(id: string) {
  return clerk.attendance.perform({ ...inTown(id), what: 'refer', key: 'refer', at: monday })
}

/** A report about waste with its twin at the works. */
async function twins() {
  const { id, code } = await sendReport(city, city.as('marta'), { category: 'waste' })
  await refer(id)
  const { rows } = await city.owner.query('select id from ticket where twin_id = $1', [id])
  return { here: id, code, there: String(rows[0]?.id) }
}

const readHere = (id: string) => city.ask(city.as('sara'), 'tickets.read', { id })
const readThere = (id: string) => city.ask(city.as('wanda'), 'tickets.read', { id })

async function move(caller: Caller, id: string, name: string) {
  const { version } = await city.ask(caller, 'tickets.read', { id })
  const asked = { id, move: name, version, message: `Parole per ${name}` }
  return city.ask(caller, 'tickets.move', asked)
}

/** Lets both sides do what is theirs by itself, until neither has anything more to do. */
async function settle({ here, there }: { here: string; there: string }, at?: string) {
  for (;;) {
    const done = [
      ...(await clerk.settle(atTheWorks(there), at)),
      ...(await clerk.settle(inTown(here), at)),
    ]
    if (done.length === 0) return
  }
}

/** The moves of a ticket, and notes for those that could not be made. */
async function movesOf(id: string): Promise<string[]> {
  const { rows } = await city.owner.query<{ what: string }>(
    `select coalesce(data->>'move', kind) as what from entry
     where ticket_id = $1 and kind in ('moved', 'note') order by seq`,
    [id],
  )
  return rows.map(({ what }) => what)
}

describe('a request that another organisation sees to', () => {
  it('has a twin there with the answers and nothing of the sender', async () => {
    const { here, there, code } = await twins()
    const twin = await readThere(there)
    expect(twin).toMatchObject({
      channel: 'referral',
      person: null,
      contact: { email: null, phone: null },
      subject: 'Rifiuti',
      referral: { tenant: 'town', name: 'Comune di Prova', code },
    })
    expect((await readHere(here)).referral).toMatchObject({ tenant: 'works', code: twin.code })
  })

  it('has one twin, however often and at once it is asked for', async () => {
    const { id } = await sendReport(city, city.as('marta'), { category: 'waste' })
    await Promise.allSettled([refer(id), refer(id), refer(id)])
    await refer(id)
    const { rows } = await city.owner.query('select id from ticket where twin_id = $1', [id])
    expect(rows).toHaveLength(1)
    const story = await readHere(id)
    expect(story.timeline.filter(({ kind }) => kind === 'referred')).toHaveLength(1)
  })
})

describe('twins', () => {
  it('follow each other’s moves, once each and without an echo', async () => {
    const { here, there } = await twins()
    await move(city.as('wanda'), there, 'take')
    await settle({ here, there })
    await move(city.as('wanda'), there, 'resolve')
    await settle({ here, there })
    expect(await movesOf(here)).toEqual(['take', 'resolve'])
    expect(await movesOf(there)).toEqual(['take', 'resolve'])
  })

  it('carry what the citizen answers to those who asked', async () => {
    const { here, there } = await twins()
    for (const name of ['take', 'ask']) await move(city.as('wanda'), there, name)
    await settle({ here, there })
    await move(city.as('marta'), here, 'answer')
    await settle({ here, there })
    const twin = await readThere(there)
    expect(twin).toMatchObject({ state: 'working', isPaused: false })
    expect(twin.timeline.at(-1)).toMatchObject({ text: 'Parole per answer' })
  })
})

describe('twins that went apart', () => {
  it('keep as a note what cannot be done there any more', async () => {
    const { here, there } = await twins()
    await move(city.as('sara'), here, 'take')
    await move(city.as('wanda'), there, 'take')
    await settle({ here, there })
    expect(await movesOf(there)).toEqual(['take', 'note'])
  })

  it('say nothing twice when both terms run again by themselves', async () => {
    const { here, there } = await twins()
    for (const name of ['take', 'ask']) await move(city.as('wanda'), there, name)
    await settle({ here, there })
    const later = '2026-04-02T00:00:00.000Z'
    const resume = { what: 'resume', key: 'resume', at: later }
    await clerk.attendance.perform({ ...inTown(here), ...resume })
    await clerk.attendance.perform({ ...atTheWorks(there), ...resume })
    await settle({ here, there }, later)
    expect(await movesOf(here)).toEqual(['take', 'ask', 'resume'])
    expect(await movesOf(there)).toEqual(['take', 'ask', 'resume'])
  })

  it('write to the citizen from the first organisation alone', async () => {
    const { here, there } = await twins()
    for (const name of ['take', 'ask']) await move(city.as('wanda'), there, name)
    await settle({ here, there })
    const { rows } = await city.owner.query(
      `select step, ticket_id = $1 as here from message where ticket_id in ($1, $2)
       and address is not null order by step`,
      [here, there],
    )
    const steps = ['acknowledge', 'moved:2', 'moved:3']
    expect(rows).toEqual(steps.map((step) => ({ step, here: true })))
  })
})

const reason = 'È di loro competenza'

describe('handing a ticket over', () => {
  it('is told with its reason, and opens the twin by itself', async () => {
    const { id } = await sendReport(city, city.as('marta'))
    const handed = await city.ask(city.as('sara'), 'tickets.refer', { id, tenant: 'works', reason })
    expect(handed.timeline.at(-1)).toMatchObject({ text: reason, kind: 'referred' })
    await clerk.settle(inTown(id))
    const { rows } = await city.owner.query('select code from ticket where twin_id = $1', [id])
    expect((await readHere(id)).referral).toMatchObject({ tenant: 'works', code: rows[0]?.code })
  })

  it.each([
    ['twice', 'works', 'ticket.cannot-refer'],
    ['to oneself', 'town', 'ticket.cannot-refer'],
    ['to nobody', 'nowhere', 'tenancy.unknown-tenant'],
  ])('is refused %s', async (how, tenant, code) => {
    const { id } = await sendReport(city, city.as('marta'))
    const hand = () => city.ask(city.as('sara'), 'tickets.refer', { id, tenant, reason })
    if (how === 'twice') await hand()
    await expect(hand()).rejects.toMatchObject({ code })
  })
})
