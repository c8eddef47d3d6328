import { createMongoAbility, type RawRuleOf } from '@casl/ability'
import { randomUUID } from 'node:crypto'
import { Pool } from 'pg'
import sql from 'sql-template-tag'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scratchDatabase, type ScratchDatabase } from '../../test/setup/scratch-database.ts'
import type { Actor, Assignment } from '../identity/actor.ts'
import { owned, ticketColumns } from '../tickets/owned.ts'
import { seededDice, type Dice } from '../testing/seeded-dice.ts'
import { abilityOf, type Ability } from './ability.ts'
import { roles, type Role } from './roles.ts'
import { rowsAllowed } from './rows.ts'

const offices = Array.from({ length: 6 }, () => randomUUID())
const people = Array.from({ length: 4 }, () => randomUUID())
const actions = ['read', 'list', 'move', 'write-note', 'refer', 'create'] as const
const staffRoles = (Object.keys(roles) as Role[]).filter(
  (role) => role !== 'anonymous' && role !== 'citizen',
) // the table's keys are the roles

interface Row {
  readonly id: string
  readonly officeId: string
  readonly personId: string | null
}

const dice = seededDice(20_261_122)
const rows: Row[] = Array.from({ length: 120 }, () => ({
  id: randomUUID(),
  officeId: dice.pick(offices),
  personId: dice.chance(0.4) ? null : dice.pick(people),
}))

let scratch: ScratchDatabase
let pool: Pool

beforeAll(async () => {
  scratch = await scratchDatabase()
  pool = new Pool({ connectionString: scratch.url, max: 2 })
  await pool.query('create table ticket (id uuid primary key, office_id uuid, person_id uuid)')
  await pool.query(
    `insert into ticket select r.id, r."officeId", r."personId"
     from jsonb_to_recordset($1) r (id uuid, "officeId" uuid, "personId" uuid)`,
    [JSON.stringify(rows)],
  )
})
afterAll(async () => {
  await pool.end()
  await scratch.drop()
})

describe('the rows that an ability allows', () => {
  it('are in PostgreSQL the very rows on which it says yes, whoever asks', async () => {
    for (let turn = 0; turn < 300; turn++) await compare(abilityOf(someone(dice)))
  })

  it('are so too where rules take back what others gave, and where nobody is named', async () => {
    for (let turn = 0; turn < 150; turn++) await compare(anyAbility(dice))
  })
})

async function compare(ability: Ability): Promise<void> {
  const action = dice.pick(actions)
  const expected = rows.filter((row) => ability.can(action, owned(row))).map(({ id }) => id)
  const where = rowsAllowed(ability, [action, 'ticket'], ticketColumns)
  const found = await pool.query<{ id: string }>(sql`select t.id from ticket t where ${where}`)
  const shown = found.rows.map(({ id }) => id).toSorted()
  expect(shown, JSON.stringify({ action, rules: ability.rules })).toEqual(expected.toSorted())
}

function someone(of: Dice): Actor {
  const kind = of.pick(['anonymous', 'citizen', 'staff', 'staff', 'staff', 'machine'] as const)
  const id = kind === 'citizen' ? of.pick(people) : ''
  const held = kind === 'staff' ? Array.from({ length: of.upTo(3) }, () => assignment(of)) : []
  return { kind, id, name: '', assignments: held }
}

function assignment(of: Dice): Assignment {
  const office = of.pick(offices)
  const below = offices.filter(() => of.chance(0.3))
  const held = { role: of.pick(staffRoles), office, officeCode: '', officeName: { it: '' } }
  return { ...held, offices: [office, ...below] }
}

function anyAbility(of: Dice): Ability {
  const rules = Array.from({ length: 1 + of.upTo(4) }, () => anyRule(of))
  const detectSubjectType = ({ kind }: { kind: 'ticket' }) => kind
  return createMongoAbility<Ability>(rules, { detectSubjectType } as object) // rows of one kind alone
}

function anyRule(of: Dice): RawRuleOf<Ability> {
  const office = { officeId: of.pick([{ $in: offices.slice(0, 3) }, { $nin: offices.slice(2) }]) }
  const whom = of.pick(people)
  const person = { personId: of.pick([whom, { $ne: whom }, { $in: people.slice(0, 2) }]) }
  const conditions = of.pick([office, person, { ...office, ...person }])
  const rule = { action: of.pick(actions), subject: 'ticket', inverted: of.chance(0.3) } as const
  return of.chance(0.15) ? rule : { ...rule, conditions }
}
