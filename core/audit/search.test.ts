import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendReport } from '../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import type { AuditPage } from './contract.ts'
import { inRole } from './testing/in-role.ts'

let city: ScratchKernel
let ticket: { id: string; code: string }
beforeAll(async () => {
  city = await scratchKernel()
  ticket = await sendReport(city, city.as('marta'), { category: 'lamp' })
  await city.ask(city.as('carlo'), 'tickets.read', { id: ticket.id })
  await city.ask(city.as('carlo'), 'tickets.move', { id: ticket.id, move: 'take', version: 1 })
  await city.ask(city.as('olga'), 'people.search', { text: 'Provini Marta' })
  const why = 'controllo residenza'
  await city.ask(city.as('olga'), 'people.read', { id: city.as('marta').actor.id, why })
})
afterAll(() => city.close())

const officer = () => inRole(city.as('ada'), 'data-protection-officer')
const auditor = () => inRole(city.as('ada'), 'auditor')
const search = (asked: object) => city.ask(officer(), 'audit.search', asked)
const actions = ({ rows }: AuditPage) => rows.map(({ action }) => action)

describe('the search of the audit', () => {
  it('tells who did what, in which role and office, of whom and why', async () => {
    const { rows } = await search({ action: 'person.read' })
    expect(rows).toMatchObject([
      {
        actor: { kind: 'staff', name: 'Olga Perin' },
        role: { id: 'first-level-operator' },
        office: { name: 'Ufficio desk' },
        label: 'Ha aperto la scheda di una persona',
        person: { name: 'Marta Provini' },
        why: 'controllo residenza',
        position: null,
      },
    ])
  })
})

describe('the filters of the search', () => {
  it.each([
    [
      'staff',
      () => ({ staff: city.as('carlo').actor.id }),
      ['ticket.read', 'ticket.moved', 'ticket.read'],
    ],
    [
      'ticket',
      () => ({ ticket: ticket.id }),
      ['ticket.read', 'ticket.moved', 'ticket.read', 'ticket.opened'],
    ],
    ['action', () => ({ action: 'people.search' }), ['people.search']],
    ['role', () => ({ role: 'first-level-operator' }), ['person.read', 'people.search']],
    ['the words of a reason', () => ({ text: 'resid contr' }), ['person.read']],
    [
      'the code of a ticket',
      () => ({ text: ticket.code.toLowerCase(), action: 'ticket.moved' }),
      ['ticket.moved'],
    ],
    ['the name of who did it', () => ({ text: 'perin' }), ['person.read', 'people.search']],
    [
      'a day',
      () => ({ from: '2026-03-02', to: '2026-03-02', action: 'people.search' }),
      ['people.search'],
    ],
    [
      'a day on which nothing was done',
      () => ({ from: '2026-03-03', to: '2026-03-03', role: 'office-operator' }),
      [],
    ],
    ['signs that mean something to the search', () => ({ text: "'!&|:*()<->" }), []],
  ])('find by %s', async (_, asked, found) => {
    expect(actions(await search(asked()))).toEqual(found)
  })
})

describe('a search of the audit', () => {
  it('is noted itself', async () => {
    await search({ text: 'moltocurioso' })
    const { rows } = await search({ action: 'audit.searched' })
    expect(rows.some(({ data }) => JSON.stringify(data).includes('moltocurioso'))).toBe(true)
  })

  it('goes on from page to page without losing or repeating a line', async () => {
    await city.owner.query(
      `insert into audit (tenant_id, at, actor_kind, actor_id, actor_name, action, why)
       select id, timestamptz '2026-02-01' + n / 7 * interval '1 us', 'system', '', 'DiMe', 'flood', 'piena'
       from tenant, generate_series(1, 130) n where slug = 'town'`,
    )
    for (const asked of [{ action: 'flood' }, { text: 'piena' }]) {
      const all: string[] = []
      let cursor: string | null | undefined
      do {
        const { rows, next } = await search({ ...asked, ...(cursor && { cursor }) })
        all.push(...rows.map(({ seq }) => seq))
        cursor = next
      } while (cursor)
      expect([all.length, new Set(all).size]).toEqual([130, 130])
    }
  })

  it('is for data protection officers and auditors alone', async () => {
    expect((await city.ask(auditor(), 'audit.search', {})).rows).not.toEqual([])
    const asking = city.ask(city.as('sara'), 'audit.search', {})
    await expect(asking).rejects.toMatchObject({ code: 'access.not-allowed' })
  })
})

describe('the export of the audit', () => {
  it('is a file that no spreadsheet reckons with, and a line of the audit', async () => {
    const why = '=HYPERLINK("http://x")'
    await city.ask(city.as('olga'), 'people.read', { id: city.as('marta').actor.id, why })
    const file = await city.ask(officer(), 'audit.export', { action: 'person.read' })
    expect(file).toMatchObject({ name: 'audit-town-2026-03-02.csv', lines: 2, next: null })
    expect(file.csv.split('\r\n')[0]).toContain('Quando,Chi,Ruolo,Ufficio,Che cosa')
    expect(file.csv).toContain(`"'=HYPERLINK(`)
    expect((await search({ action: 'audit.exported' })).rows).toHaveLength(1)
  })

  it('asks for a fresh proof of who asks, and is not for auditors', async () => {
    const { actor, ...caller } = officer()
    const session = { id: ticket.id, provedAt: new Date('2026-03-02T08:00:00Z') }
    const stale = city.ask({ ...caller, actor: { ...actor, session } }, 'audit.export', {})
    await expect(stale).rejects.toMatchObject({ code: 'identity.proof-needed' })
    const asking = city.ask(auditor(), 'audit.export', {})
    await expect(asking).rejects.toMatchObject({ code: 'access.not-allowed' })
  })
})

describe('what citizens are told of who opened their file', () => {
  it('is when, in which role and office, why and about what, without a name', async () => {
    const { rows } = await city.ask(city.as('marta'), 'audit.mine', {})
    expect(rows.map(({ label }) => label)).toContain('Ha letto la pratica')
    expect(rows.at(-1)).toMatchObject({
      office: 'Ufficio lamps',
      ticket: { code: ticket.code },
      why: ticket.code,
    })
    expect(JSON.stringify(rows)).not.toContain('Carlo')
  })

  it('is only what is theirs', async () => {
    expect(await city.ask(city.as('bruno'), 'audit.mine', {})).toEqual({ rows: [], next: null })
  })
})

describe('the chain, as the desk sees it', () => {
  it('says what waits', async () => {
    const state = await city.ask(auditor(), 'audit.chain', {})
    expect(state).toMatchObject({ head: null, sealedUntil: null, check: null })
    expect(state.waiting).toBe(state.lines)
  })
})
