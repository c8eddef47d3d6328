import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { attending, type Attending } from '../testing/attending.ts'
import { sendReport } from '../testing/reports.ts'
import { monday, scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'

let city: ScratchKernel
let clerk: Attending
let lamps: string
beforeAll(async () => {
  city = await scratchKernel()
  clerk = attending(city)
  lamps = await idOf("select id from office where code = 'lamps'")
})
afterAll(() => city.close())
beforeEach(async () => {
  await city.owner.query('delete from absence; delete from turn; delete from allotment')
  await city.owner.query('update ticket set is_ended = true')
  await city.owner.query("update staff set is_leaver = false where email like 'dora@%'")
})

async function idOf(query: string): Promise<string> {
  const { rows } = await city.owner.query<{ id: string }>(query)
  return rows[0]?.id ?? ''
}

const staffId = (name: string) => idOf(`select id from staff where email = '${name}@prova.example'`)

interface Setting {
  readonly otherwise: 'nobody' | 'by-turns' | 'least-loaded'
  readonly rules?: { when: { field: string; is: string[] }; to: { staff: string } }[]
}

async function set({ otherwise, rules = [] }: Setting) {
  const { version } = await city.ask(city.as('ada'), 'assignments.read', { office: lamps })
  const asked = { office: lamps, rules, otherwise, version }
  return city.ask(city.as('ada'), 'assignments.save', asked)
}

/** Sends a report about a lamp, and lets DiMe attend to it; answers who has it. */
async function sent(differing: Readonly<Record<string, unknown>> = {}): Promise<string | null> {
  const { id } = await sendReport(city, city.as('marta'), { category: 'lamp', ...differing })
  await clerk.attendance.attend({ tenant: city.as('marta').tenant.id, id, at: monday })
  const ticket = await city.ask(city.as('sara'), 'tickets.read', { id })
  return ticket.assignee
}

async function sentAll(count: number): Promise<(string | null)[]> {
  const all = await Promise.all(Array.from({ length: count }, () => sent()))
  return all
}

const away = async (name: string) => {
  const days = { from: '2026-03-01', to: '2026-03-02' }
  return city.ask(city.as('ada'), 'absences.save', { staff: await staffId(name), days })
}

describe('an office that sets nothing', () => {
  it('leaves its tickets to whoever takes them', async () => {
    expect(await sent()).toBeNull()
  })
})

describe('by turns', () => {
  it('everybody gets one after the other, and the story says why', async () => {
    await set({ otherwise: 'by-turns' })
    const [first, second, third] = [await sent(), await sent(), await sent()]
    expect(new Set([first, second])).toEqual(new Set(['Carlo Zen', 'Dora Vio']))
    expect(third).toBe(first)
    const { rows } = await city.ask(city.as('carlo'), 'tickets.queue', { view: 'open' })
    const { timeline } = await city.ask(city.as('carlo'), 'tickets.read', { id: rows[0]?.id ?? '' })
    expect(timeline.map(({ label }) => label)).toContain(
      `Assegnata a ${rows[0]?.assignee}: era il suo turno`,
    )
  })

  it('stay fair when many come at once', async () => {
    await set({ otherwise: 'by-turns' })
    const shares = Map.groupBy(await sentAll(12), (name) => name)
    expect([...shares.values()].map(({ length }) => length)).toEqual([6, 6])
  })

  it('pass over who is away today and who has left', async () => {
    await set({ otherwise: 'by-turns' })
    await away('carlo')
    expect([await sent(), await sent()]).toEqual(['Dora Vio', 'Dora Vio'])
    await city.owner.query("update staff set is_leaver = true where email like 'dora@%'")
    expect(await sent()).toBeNull()
  })
})

describe('the least loaded', () => {
  it('gets it, and late work weighs more than new work', async () => {
    await set({ otherwise: 'least-loaded' })
    const first = await sent()
    const second = await sent()
    expect(second).not.toBe(first)
    const loaded = await city.ask(city.as('ada'), 'assignments.read', { office: lamps })
    expect(loaded.candidates.map(({ load }) => load)).toEqual([1, 1])
    await city.owner.query(
      `update ticket set due_at = '2026-03-01', clock_from = '2026-02-01' where not is_ended
         and assignee_id = (select id from staff where name = $1)`,
      [first],
    )
    expect([await sent()]).toEqual([second])
  })
})

describe('a rule', () => {
  it('names a person for an answer; when they are away the others have it', async () => {
    const rule = {
      when: { field: 'place.area', is: ['south'] },
      to: { staff: await staffId('dora') },
    }
    await set({ otherwise: 'by-turns', rules: [rule] })
    const south = { place: { address: 'Via 1', area: 'south' } }
    expect([await sent(south), await sent(south)]).toEqual(['Dora Vio', 'Dora Vio'])
    await away('dora')
    expect(await sent(south)).toBe('Carlo Zen')
  })

  it('names nobody who does not work in the office', async () => {
    const rule = { when: { field: 'category', is: ['lamp'] }, to: { staff: await staffId('enzo') } }
    await expect(set({ otherwise: 'nobody', rules: [rule] })).rejects.toMatchObject({
      code: 'assignments.unknown-staff',
    })
  })
})

describe('the setting', () => {
  it('is refused when somebody changed it meanwhile, and to whoever may not', async () => {
    await set({ otherwise: 'by-turns' })
    const stale = { office: lamps, rules: [], version: 0 }
    const saved = (who: 'ada' | 'carlo') =>
      city.ask(city.as(who), 'assignments.save', { ...stale, otherwise: 'nobody' })
    await expect(saved('ada')).rejects.toMatchObject({ code: 'assignments.has-changed' })
    await expect(saved('carlo')).rejects.toMatchObject({ status: 403 })
  })
})

describe('absences', () => {
  it('are everybody’s to note for themselves, once for a day, and nobody’s for a colleague', async () => {
    const save = async (who: 'carlo' | 'marta', of: string, [from, to]: [string, string]) =>
      city.ask(city.as(who), 'absences.save', { staff: await staffId(of), days: { from, to } })
    const { rows } = await save('carlo', 'carlo', ['2026-05-04', '2026-05-08'])
    expect(rows).toMatchObject([
      { from: '2026-05-04', to: '2026-05-08', staff: { name: 'Carlo Zen' } },
    ])
    await expect(save('carlo', 'carlo', ['2026-05-08', '2026-05-09'])).rejects.toMatchObject({
      code: 'absences.overlap',
      facts: { from: '2026-05-04', to: '2026-05-08', days: '4–8 maggio 2026' },
    })
    await expect(save('carlo', 'dora', ['2026-05-04', '2026-05-04'])).rejects.toMatchObject({
      status: 403,
    })
    await expect(save('marta', 'carlo', ['2026-06-01', '2026-06-01'])).rejects.toMatchObject({
      status: 403,
    })
    const listed = await city.ask(city.as('dora'), 'absences.list', {})
    expect(listed).toEqual({ rows: [] })
    const gone = { id: rows[0]?.id ?? '', staff: rows[0]?.staff.id ?? '', days: null }
    expect(await city.ask(city.as('carlo'), 'absences.save', gone)).toEqual({ rows: [] })
  })

  it('are listed and taken away again', async () => {
    const { rows } = await away('carlo')
    const [absence] = rows
    expect(absence).toMatchObject({ from: '2026-03-01', to: '2026-03-02', isNow: true })
    const gone = { id: absence?.id ?? '', staff: absence?.staff.id ?? '', days: null }
    expect(await city.ask(city.as('ada'), 'absences.save', gone)).toEqual({ rows: [] })
    await expect(city.ask(city.as('ada'), 'absences.save', gone)).rejects.toMatchObject({
      code: 'absences.unknown',
    })
  })
})
