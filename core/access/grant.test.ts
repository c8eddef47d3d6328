import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StaffName } from '../testing/declared-tenants.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { officeId, servingNow, staffId } from '../testing/serving-now.ts'

let city: ScratchKernel
beforeAll(async () => {
  city = await scratchKernel()
  // Sara answers for the office of the lamps, and Ada for everything.
  await asked('ada', 'grant', { staff: ['sara'], role: 'office-manager', office: 'lamps' })
})
afterAll(() => city.close())

interface Wish {
  readonly staff: readonly StaffName[]
  readonly role: string
  readonly office: string
}

async function asked(by: StaffName, what: 'grant' | 'revoke', { staff, role, office }: Wish) {
  const caller = await servingNow(city, by)
  return city.ask(caller, `access.${what}`, {
    staff: staff.map(staffId),
    role,
    office: officeId(office),
  })
}

async function heldBy(name: StaffName): Promise<string[]> {
  const { actor } = await servingNow(city, name)
  return actor.assignments.map(({ role, officeCode }) => `${role} ${officeCode}`)
}

const noted = async (action: string) => {
  const { rows } = await city.owner.query<{ data: object }>(
    'select data from audit where action = $1 order by seq desc',
    [action],
  )
  return rows.map(({ data }) => data)
}

describe('giving a role', () => {
  it('tells person by person what became of it, and never gives to oneself', async () => {
    const wish = {
      staff: ['elia', 'carlo', 'ada'],
      role: 'office-operator',
      office: 'lamps',
    } as const
    const report = await asked('ada', 'grant', wish)
    const outcomes = report.people.map(({ name, outcome }) => `${name}: ${outcome}`)
    expect(outcomes).toEqual(['Elia Nardi: given', 'Carlo Zen: held-already', 'Ada Rizzi: oneself'])
    expect(report.changed).toBe(1)
    expect(await heldBy('elia')).toContain('office-operator lamps')
  })

  it('is noted for each, and told to whoever listens', async () => {
    await asked('ada', 'grant', { staff: ['enzo', 'dora'], role: 'analyst', office: 'hall' })
    const lines = await noted('role.given')
    expect(lines.slice(0, 2)).toMatchObject([{ role: 'analyst' }, { role: 'analyst' }])
    const { rows } = await city.owner.query(
      "select data, office_id as office from outbox where type = 'staff.access-changed' order by seq desc limit 1",
    )
    const [event] = rows
    expect(event.office).toBe(officeId('hall'))
    expect(event.data.staff.toSorted()).toEqual([staffId('enzo'), staffId('dora')].toSorted())
  })

  it('says who is not there', async () => {
    const caller = await servingNow(city, 'ada')
    const wish = { staff: [randomUUID()], role: 'analyst', office: officeId('hall') }
    const report = await city.ask(caller, 'access.grant', wish)
    expect(report.people).toMatchObject([{ name: null, outcome: 'unknown' }])
  })
})

describe('who manages an office', () => {
  it.each([
    ['a role of the office, which they do not hold', 'office-operator'],
    ['the very role that they hold', 'office-manager'],
  ])('gives %s', async (_, role) => {
    const report = await asked('sara', 'grant', { staff: ['enzo'], role, office: 'lamps' })
    expect(report.people).toMatchObject([{ outcome: 'given' }])
  })

  it.each([
    ['there what is above the office', 'tenant-administrator', 'lamps'],
    ['in another office', 'office-operator', 'roads'],
    ['in the office above', 'office-operator', 'hall'],
    ['a role that they hold elsewhere', 'supervisor', 'roads'],
    ['who runs the platform', 'platform-administrator', 'lamps'],
  ])('does not give: %s', async (_, role, office) => {
    const given = asked('sara', 'grant', { staff: ['elia'], role, office })
    await expect(given).rejects.toMatchObject({ code: 'access.cannot-give', status: 403 })
  })

  it.each([
    ['citizen', 'lamps', 'access.role-unknown'],
    ['emergency-reader', 'lamps', 'access.role-unknown'],
    ['no-such-role', 'lamps', 'access.role-unknown'],
    ['office-operator', 'nowhere', 'access.office-unknown'],
  ])('gives no %s in %s', async (role, office, code) => {
    const given = asked('sara', 'grant', { staff: ['elia'], role, office })
    await expect(given).rejects.toMatchObject({ code })
  })

  it('is refused without a fresh proof of who they are', async () => {
    const caller = await servingNow(city, 'ada')
    const provedAt = new Date(caller.now.getTime() - 11 * 60_000)
    const actor = { ...caller.actor, session: { id: randomUUID(), provedAt } }
    const wish = { staff: [staffId('elia')], role: 'analyst', office: officeId('hall') }
    const given = city.ask({ ...caller, actor }, 'access.grant', wish)
    await expect(given).rejects.toMatchObject({ code: 'identity.proof-needed' })
  })
})

describe('whoever manages nobody', () => {
  it.each(['carlo', 'olga', 'elia'] as const)('gives nothing: %s', async (name) => {
    const given = asked(name, 'grant', {
      staff: ['dora'],
      role: 'office-operator',
      office: 'lamps',
    })
    await expect(given).rejects.toMatchObject({
      code: 'access.not-allowed',
      facts: { roles: ['office-manager', 'tenant-administrator', 'platform-administrator'] },
    })
  })
})

describe('taking a role', () => {
  it('takes it, remembers it for the code that declares it, and forgets that when it is given again', async () => {
    const wish = { staff: ['dora'], role: 'office-operator', office: 'lamps' } as const
    const taken = 'select 1 from assignment_taken where staff_id = $1'
    await asked('sara', 'revoke', wish)
    expect(await heldBy('dora')).not.toContain('office-operator lamps')
    expect((await city.owner.query(taken, [staffId('dora')])).rowCount).toBe(1)
    await asked('sara', 'grant', wish)
    expect((await city.owner.query(taken, [staffId('dora')])).rowCount).toBe(0)
  })

  it('leaves as it was who does not hold it, and oneself', async () => {
    const wish = { staff: ['elia', 'ada'], role: 'tenant-administrator', office: 'hall' } as const
    const report = await asked('ada', 'revoke', wish)
    expect(report.people.map(({ outcome }) => outcome)).toEqual(['not-held', 'oneself'])
  })
})

describe('the last administrator', () => {
  const administrators = (staff: StaffName) =>
    ({ staff: [staff], role: 'tenant-administrator', office: 'hall' }) as const

  it('keeps the role, whoever takes it', async () => {
    const { staff, role, office } = administrators('ada')
    const taking = { staff: staff.map(staffId), role, office: officeId(office) }
    const taken = city.ask(city.as('dime'), 'access.revoke', taking)
    await expect(taken).rejects.toMatchObject({ code: 'access.last-administrator' })
    expect(await heldBy('ada')).toContain('tenant-administrator hall')
  })

  it('is one of those who can sign in', async () => {
    await asked('ada', 'grant', administrators('olga'))
    const away = 'update staff set is_leaver = $1 where id = $2'
    await city.owner.query(away, [true, staffId('ada')])
    const taken = city.ask(city.as('dime'), 'access.revoke', {
      ...{ staff: [staffId('olga')], role: 'tenant-administrator', office: officeId('hall') },
    })
    await expect(taken).rejects.toMatchObject({ code: 'access.last-administrator' })
    await city.owner.query(away, [false, staffId('ada')])
    expect((await asked('ada', 'revoke', administrators('olga'))).changed).toBe(1)
  })
})
