import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Fault } from '../../core/operation/fault.ts'
import { staffRoles } from '../../core/access/roles.ts'
import { seededDice } from '../../core/testing/seeded-dice.ts'
import type { StaffName } from '../../core/testing/declared-tenants.ts'
import { scratchKernel, type ScratchKernel } from '../../core/testing/scratch-kernel.ts'
import { officeId, servingNow, staffId } from '../../core/testing/serving-now.ts'

const band: readonly StaffName[] = ['sara', 'carlo', 'enzo', 'elia']
const offices = ['hall', 'desk', 'roads', 'lamps'] as const
const dice = seededDice(20_261_123)

let city: ScratchKernel
beforeAll(async () => {
  city = await scratchKernel()
  // Sara manages the lamps and nothing else; the others help her.
  const role = { staff: [staffId('sara')], role: 'office-manager', office: officeId('lamps') }
  await city.ask(city.as('ada'), 'access.grant', role)
})
afterAll(() => city.close())

const anyRole = () => dice.pick([...staffRoles, 'emergency-reader', 'citizen', 'presa'])
const anyOffice = () => dice.pick(offices)
const anyone = () => staffId(dice.pick([...band, 'ada', 'dora']))
const rules = [
  { action: 'grant', subject: 'role' },
  { action: 'read', subject: 'ticket' },
] as const

type Caller = Awaited<ReturnType<typeof servingNow>>

/** Every way to more power that there is a door for, with whatever chance puts into it. */
const ways: Readonly<Record<string, (by: Caller) => Promise<unknown>>> = {
  grant: (by) =>
    city.ask(by, 'access.grant', {
      staff: [anyone(), by.actor.id],
      role: anyRole(),
      office: officeId(anyOffice()),
    }),
  'a role of one’s own': (by) =>
    city.ask(by, 'access.save-role', { id: 'presa', name: { it: 'Presa' }, rules: [...rules] }),
  'an invitation': (by) => {
    const email = `nuovo${dice.upTo(1_000_000)}@prova.example`
    const assignments = [{ role: anyRole(), office: officeId(anyOffice()) }]
    return city.ask(by, 'staff.invite', { name: 'Nuovo Venuto', email, assignments })
  },
  'a table of people': async (by) => {
    const csv = `email,name,role,office\n${dice.pick(band)}@prova.example,Uno,${anyRole()},${anyOffice()}`
    const { digest } = await city.ask(by, 'staff.import-preview', { csv })
    return city.ask(by, 'staff.import', { csv, digest })
  },
  'the groups of a provider': (by) => {
    const mapping = [{ group: 'tutti', role: anyRole(), office: anyOffice() }]
    const provider = { issuer: 'https://p.example', clientId: 'x', groupsClaim: 'groups', mapping }
    return city.ask(by, 'settings.save', { provider, version: 1 })
  },
  'the address of somebody above': (by) =>
    city.ask(by, 'staff.edit', { id: anyone(), name: 'X', email: 'x@prova.example', version: 1 }),
  'an office brought under one’s own': (by) =>
    city.ask(by, 'offices.move', {
      id: officeId(anyOffice()),
      parent: officeId(anyOffice()),
      version: 1 + dice.upTo(2),
    }),
  'an office closed into one’s own': (by) =>
    city.ask(by, 'offices.close', {
      id: officeId(dice.pick(['roads', 'desk'])),
      to: officeId('lamps'),
      version: 1,
    }),
  'a key': (by) =>
    city.ask(by, 'keys.create', { name: 'una chiave', may: ['access.grant', 'tickets.read'] }),
  'a role not held': (by) =>
    city.ask(by, 'access.act-as', { role: anyRole(), office: officeId(anyOffice()) }),
  'a declaration gone': (by) =>
    city.ask(by, 'access.revoke', {
      staff: [anyone()],
      role: 'tenant-administrator',
      office: officeId('hall'),
    }),
}

/** Who holds what beyond what the code declares, and what else would be power. */
async function power() {
  const { rows } = await city.owner.query<{ held: string }>(
    `select distinct a.role || ' ' || o.code as held from assignment a
     join office o on o.tenant_id = a.tenant_id and o.id = a.office_id where a.is_live order by 1`,
  )
  const count = async (table: string) =>
    (await city.owner.query(`select 1 from ${table}`)).rowCount ?? 0
  const tree = await city.owner.query<{ under: string }>(
    `select o.code || ' ' || p.code as under from office o join office p on p.tenant_id = o.tenant_id and p.id = o.parent_id order by 1`,
  )
  const ada = await city.owner.query('select email from staff where id = $1', [staffId('ada')])
  return {
    held: rows.map(({ held }) => held),
    roles: await count('role'),
    keys: await count('machine'),
    tree: tree.rows.map(({ under }) => under),
    ada: ada.rows[0].email,
  }
}

const ofLamps = [
  'first-level-operator',
  'office-operator',
  'case-responsible',
  'supervisor',
  'knowledge-editor',
  'delegated-counter',
  'office-manager',
].map((role) => `${role} lamps`)

describe('a manager and those who help her', () => {
  it('come to nothing by six hundred tries beyond what she may give in her office', async () => {
    const before = await power()
    const done = new Map<string, number>()
    for (let turn = 0; turn < 600; turn += 1) {
      const [way, attempt] = dice.pick(Object.entries(ways))
      const by = await servingNow(city, dice.pick(band))
      await attempt(by)
        .then(() => done.set(way, (done.get(way) ?? 0) + 1))
        .catch((error: unknown) => {
          if (!(error instanceof Fault)) throw error
        })
    }
    const after = await power()
    expect(after.held.filter((held) => !ofLamps.includes(held))).toEqual([])
    expect({ ...after, held: [] }).toEqual({ ...before, held: [] })
    expect([...done.keys()]).toContain('grant')
  })
})
