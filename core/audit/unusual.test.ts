import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendReport } from '../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { inRole } from './testing/in-role.ts'

let city: ScratchKernel
beforeAll(async () => void (city = await scratchKernel()))
afterAll(() => city.close())

const ask = (day: string, locale: 'it' | 'en' = 'it') =>
  city.ask({ ...inRole(city.as('ada'), 'auditor'), locale }, 'audit.unusual', {
    from: day,
    to: day,
  })

const reasons = async (day: string) => (await ask(day)).rows.map(({ reason }) => reason)

/** Writes a person down with the given names. */
async function person(given: string, family: string): Promise<string> {
  const { rows } = await city.owner.query<{ id: string }>(
    `insert into person (tenant_id, subject_digest, given_name, family_name)
     select id, gen_random_uuid()::text, $1, $2 from tenant where slug = 'town' returning id`,
    [given, family],
  )
  return rows[0]?.id ?? ''
}

const open = (id: string, at: string, who: 'olga' | 'sara' = 'olga') =>
  city.ask(city.as(who, at), 'people.read', { id, why: 'una prova' })

describe('an opening that somebody should look at', () => {
  it('is one outside the hours of the office', async () => {
    const marta = city.as('marta')
    await sendReport(city, { ...marta, now: new Date('2026-03-02T20:00:00Z') }, {})
    await open(marta.actor.id, '2026-03-02T22:30:00Z')
    await open(marta.actor.id, '2026-03-02T17:30:00Z')
    const { rows } = await ask('2026-03-02')
    expect(rows).toMatchObject([
      {
        reason: 'out-of-hours',
        because: 'Fascicoli aperti il giorno 2 marzo 2026 fuori dall’orario dell’ufficio: 1.',
        staff: { name: 'Olga Perin' },
        count: 1,
        lines: [{ action: 'person.read', at: '2026-03-02T22:30:00.000Z' }],
      },
    ])
  })

  it('is one of who neither called nor asked for anything', async () => {
    await open(await person('Rita', 'Boscolo'), '2026-03-04T10:00:00Z')
    expect(await reasons('2026-03-04')).toEqual(['without-occasion'])
  })

  it('is none of who telephoned that day', async () => {
    const id = await person('Rosa', 'Boscolo')
    await city.owner.query(
      `insert into call (tenant_id, external_id, state, person_id, started_at)
       select id, 'x', 'closed', $1, '2026-03-05T09:50:00Z' from tenant where slug = 'town'`,
      [id],
    )
    await open(id, '2026-03-05T10:00:00Z')
    expect(await reasons('2026-03-05')).toEqual([])
  })
})

describe('an opening of a file', () => {
  it('stands out when it is of somebody with the reader’s own name, or their rare family name', async () => {
    await open(await person('Olga', 'Perin'), '2026-03-10T10:00:00Z')
    await open(await person('Dino', 'Perin'), '2026-03-11T10:00:00Z')
    await open(await person('Mario', 'Superin'), '2026-03-12T10:00:00Z')
    expect(await reasons('2026-03-10')).toContain('own-file')
    expect(await reasons('2026-03-11')).toContain('namesake')
    expect(await reasons('2026-03-12')).toEqual(['without-occasion'])
  })
})

describe('many openings in an hour', () => {
  const openings = (from: string, files: number) =>
    city.owner.query(
      `insert into audit (tenant_id, at, actor_kind, actor_id, actor_name, role, office_id, action, ticket_id, is_reading)
       select o.tenant_id, $1::timestamptz + n * interval '1 s', 'staff', 'one', 'Una Persona', 'office-operator', o.id,
         'ticket.read', gen_random_uuid(), true
       from office o, generate_series(1, $2) n where o.code = 'roads'`,
      [from, files],
    )

  it('stand out beside what is usual, and not where they are usual', async () => {
    for (let hour = 8; hour < 16; hour++) {
      await openings(`2026-03-16T${String(hour).padStart(2, '0')}:00:00Z`, 4)
      await openings(`2026-03-17T${String(hour).padStart(2, '0')}:00:00Z`, 4)
    }
    await openings('2026-03-18T09:00:00Z', 40)
    await openings('2026-03-18T10:00:00Z', 8)
    const { rows } = await ask('2026-03-18')
    expect(rows).toMatchObject([{ reason: 'many', count: 40 }])
    expect(rows[0]?.because).toBe(
      'Fascicoli aperti in un’ora: 40. Di solito sono 4; nello stesso ufficio sono 4.',
    )
  })
})

describe('the question', () => {
  it('is of a month at most, and is noted', async () => {
    const long = city.ask(inRole(city.as('ada'), 'auditor'), 'audit.unusual', {
      from: '2026-01-01',
      to: '2026-02-01',
    })
    await expect(long).rejects.toMatchObject({ code: 'audit.time-too-long' })
    const { rows } = await city.owner.query(
      `select 1 from audit where action = 'audit.searched' and (data->>'unusual')::boolean`,
    )
    expect(rows).not.toEqual([])
  })
})
