import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attending, type Attending } from '../testing/attending.ts'
import { sendReport } from '../testing/reports.ts'
import { monday, scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { keepTrouble, troubleAfter, type Trouble } from './trouble.ts'

let city: ScratchKernel
let clerk: Attending
beforeAll(async () => {
  city = await scratchKernel()
  clerk = attending(city)
})
afterAll(() => city.close())

const after = (seconds: number) => new Date(Date.parse(monday) + seconds * 1_000).toISOString()
const attendAt = (id: string, at: string) =>
  clerk.attendance.attend({ tenant: city.as('marta').tenant.id, id, at })

/** A report whose acknowledgement the record refuses, for as long as `scene` runs. */
async function refused(scene: (id: string) => Promise<void>) {
  await city.owner.query(
    `alter table message add constraint no_letters check (step <> 'acknowledge') not valid`,
  )
  try {
    const { id } = await sendReport(city, city.as('marta'), { category: 'lamp' })
    await scene(id)
  } finally {
    await city.owner.query('alter table message drop constraint if exists no_letters')
  }
}

const troubled = () => city.ask(city.as('carlo'), 'tickets.troubled', {})
const repair = (id: string, how: 'retry' | 'skip', key = 'acknowledge') =>
  city.ask(city.as('carlo'), 'tickets.repair-step', { id, key, how, reason: 'Prova' })

describe('a step that would not work', () => {
  it('waits ever longer between its attempts, an hour at most', () => {
    const now = new Date(monday)
    const failed = { what: 'acknowledge', error: new Error('no'), now }
    const pauses = Array.from({ length: 20 }).reduce<Trouble[]>(
      (all) => [...all, troubleAfter(all.at(-1), failed)],
      [],
    )
    const seconds = pauses.map(({ next }) => (Date.parse(next) - now.getTime()) / 1_000)
    expect(seconds.slice(0, 4)).toEqual([1, 2, 4, 8])
    expect(seconds.at(-1)).toBe(3_600)
  })

  it('holds nothing else up, is tried again, and is shown to the office from the third time', async () => {
    await refused(async (id) => {
      expect(await attendAt(id, monday)).toMatchObject({ waitMs: 1_000, isOver: false })
      await attendAt(id, after(1))
      expect((await troubled()).count).toBe(0)
      await attendAt(id, after(3))
      const { count, rows } = await troubled()
      expect(count).toBe(1)
      const [trouble] = rows[0]?.troubles ?? []
      expect(trouble).toMatchObject({ what: 'acknowledge', attempts: 3, maySkip: true })
      expect(trouble?.reason).toBe('La base dati ha rifiutato il passo')
      await attendAt(id, new Date('2026-03-20').toISOString())
      const { timeline } = await city.ask(city.as('carlo'), 'tickets.read', { id })
      expect(timeline.map(({ label }) => label).join()).toContain('Termine scaduto')
    })
  })
})

describe('an attempt that fails late', () => {
  it('leaves no trouble behind where another has done the step meanwhile', async () => {
    const { id } = await sendReport(city, city.as('marta'), { category: 'lamp' })
    const late = { what: 'acknowledge', error: new Error('late'), now: new Date(monday) }
    const failing = (key: string) =>
      city.kernel.withRows(city.as('dime'), (scope) => keepTrouble(scope, id, { ...late, key }))
    await city.owner.query(`update ticket set fired = '{acknowledge}' where id = $1`, [id])
    await failing('acknowledge')
    await failing('resume')
    const { rows } = await city.owner.query('select trouble from ticket where id = $1', [id])
    expect(Object.keys(rows[0].trouble)).toEqual(['resume'])
  })
})

describe('a repair', () => {
  it('tries the step again, and what works is no trouble any more', async () => {
    let told = ''
    await refused(async (id) => {
      for (const at of [0, 1, 3]) await attendAt(id, after(at))
      told = id
    })
    await repair(told, 'retry')
    await attendAt(told, after(4))
    const { rows } = await city.owner.query('select trouble, fired from ticket where id = $1', [
      told,
    ])
    expect(rows).toEqual([{ trouble: null, fired: ['acknowledge'] }])
  })

  it('leaves a notice out with its reason, and wakes the workflow', async () => {
    await refused(async (id) => {
      for (const at of [0, 1, 3]) await attendAt(id, after(at))
      const { timeline } = await repair(id, 'skip')
      expect(timeline.at(-1)?.label).toBe('Il passo «Conferma al cittadino» si salta: Prova')
      await attendAt(id, after(60))
      expect((await troubled()).rows.map(({ ticket }) => ticket.id)).not.toContain(id)
      const { rows } = await city.owner.query(
        `select data from outbox where ticket_id = $1 and type = 'ticket.repaired'`,
        [id],
      )
      expect(rows).toHaveLength(1)
      await expect(repair(id, 'retry')).rejects.toMatchObject({ code: 'tickets.no-such-trouble' })
    })
  })
})
