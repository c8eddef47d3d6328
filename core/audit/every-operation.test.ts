import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isStaffRole, roles } from '../access/roles.ts'
import type { Caller } from '../kernel.ts'
import type { Operation } from '../operation/define.ts'
import { operationNamed, operations } from '../operations.ts'
import { sendReport } from '../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { showsNobody } from '../testing/shows-nobody.ts'

/** What each of these is asked with, when it shows or changes somebody's data. */
const samples = {
  'tickets.queue': () => ({}),
  'tickets.read': () => ({ id: ticket.id }),
  'tickets.add-note': () => ({ id: ticket.id, text: 'una nota' }),
  'tickets.submit': () => ({ service: 'streets.report', answers: report }),
  'calls.today': () => ({}),
  'calls.read': () => ({ id: call }),
  'people.search': () => ({ text: 'Provini' }),
  'people.read': () => ({ id: marta, why: 'una prova' }),
  'mandates.of': () => ({ person: marta }),
  'files.put': () => ({ name: 'a.png', content: picture }),
  'audit.search': () => ({}),
  'audit.unusual': () => ({ from: '2026-03-02', to: '2026-03-02' }),
  'audit.export': () => ({}),
} as const

const place = { address: 'Via della Prova 1', area: 'north' }
const report = { category: 'hole', place, description: 'Una buca', urgent: false }
const picture =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

let city: ScratchKernel
let ticket: { id: string }
let call: string
let marta: string
beforeAll(async () => {
  city = await scratchKernel()
  ticket = await sendReport(city, city.as('marta'), { category: 'lamp' })
  marta = city.as('marta').actor.id
  const kind = 'ringing' as const
  const heard = { event: '1', call: 'x', kind, at: '2026-03-02T09:00:00Z', from: '+390412748111' }
  call = (await city.ask(city.as('telephone'), 'calls.record-event', heard)).call
})
afterAll(() => city.close())

/** Somebody who holds every role there is, in the town's highest office. */
function mighty(): Caller {
  const { actor, ...caller } = city.as('sara')
  const { assignments } = actor
  const all = Object.keys(roles).filter(isStaffRole)
  const held = all.flatMap((role) => assignments.map((assignment) => ({ ...assignment, role })))
  return { ...caller, actor: { ...actor, assignments: held } }
}

const countLines = async () =>
  Number((await city.owner.query('select count(*) from audit')).rows[0].count)

async function linesOf(operation: Operation, caller: Caller, input: unknown = {}) {
  const before = await countLines()
  const answer = await city.kernel.perform(operation, caller, operation.input.parse(input))
  return { lines: (await countLines()) - before, answer: JSON.stringify(answer) }
}

const named = (name: string): Operation => {
  const found = operationNamed.get(name)
  if (!found) throw new TypeError(`${name} is no operation`)
  return found
}

// With nothing told, and in a town: what only the platform may is refused there by the record.
const canBeAsked = (name: string) =>
  !/^(platform|plugins|publishers)\./v.test(name) && named(name).input.safeParse({}).success

describe('every operation', () => {
  it('that claims to show nobody’s data is known to', () => {
    const claims = operations.filter(
      (operation) => 'notes' in operation && operation.notes === 'nothing',
    )
    expect(claims.map(({ name }) => name).toSorted()).toEqual(Object.keys(showsNobody).toSorted())
  })

  it('that claims to note by itself is tried here', () => {
    const claims = operations.filter(
      (operation) => 'notes' in operation && operation.notes === 'itself',
    )
    const tried: readonly string[] = Object.keys(samples)
    expect(claims.map(({ name }) => name).filter((name) => !tried.includes(name))).toEqual([])
  })

  it('that writes claims nothing, but for who looks at a ticket this very moment', () => {
    const writing = operations.filter(({ kind }) => kind !== 'read')
    const claims = writing.filter((operation) => 'notes' in operation && operation.notes)
    expect(claims.map(({ name }) => name)).toEqual(['presence.tell'])
  })

  it.each(Object.entries(samples))('leaves a line: %s', async (name, input) => {
    expect((await linesOf(named(name), mighty(), input())).lines).toBeGreaterThan(0)
  })

  it.each(Object.keys(showsNobody).filter(canBeAsked))(
    'leaves none where there is nobody to show: %s',
    async (name) => {
      const { lines, answer } = await linesOf(named(name), mighty())
      expect(lines).toBe(0)
      expect(answer).not.toMatch(/Provini|posta\.example/)
    },
  )
})

describe('an operation that notes nothing itself', () => {
  const { input, output } = named('services.list')
  const quiet: Operation = {
    ...{ name: 'things.read', kind: 'read', summary: '', input, output, need: 'anyone' },
    run: async () => [],
  }

  it.each([
    ['staff', 'read', 'sara', 1],
    ['a citizen, of their own', 'read', 'marta', 0],
    ['nobody known', 'read', 'nobody', 0],
    ['a citizen', 'write', 'marta', 1],
    ['nobody known', 'write', 'nobody', 1],
    ['staff', 'change', 'sara', 1],
  ] as const)('is noted by the kernel when asked by %s to %s', async (...[, kind, name, lines]) => {
    expect((await linesOf({ ...quiet, kind }, city.as(name))).lines).toBe(lines)
  })

  it('is noted when a citizen reads for somebody else', async () => {
    const { actor, ...caller } = city.as('bruno')
    const behalf = {
      kind: 'semplice',
      mandate: ticket.id,
      person: marta,
      name: 'Marta',
      role: 'delegate',
    } as const
    expect((await linesOf(quiet, { ...caller, actor: { ...actor, behalf } })).lines).toBe(1)
    const { rows } = await city.owner.query(
      `select action, is_reading, person_id, behalf_of from audit order by seq desc limit 1`,
    )
    const line = { action: 'things.read', is_reading: true, person_id: marta, behalf_of: marta }
    expect(rows).toEqual([line])
  })
})
