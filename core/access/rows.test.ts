import { Pool } from 'pg'
import sql from 'sql-template-tag'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scratchDatabase, type ScratchDatabase } from '../../test/setup/scratch-database.ts'
import { permit, report } from '../testing/declared-services.ts'
import { anyAbility, anyActor, ticketActions } from '../testing/random-actors.ts'
import { seededDice } from '../testing/seeded-dice.ts'
import { owned, ticketColumns } from '../tickets/owned.ts'
import { abilityOf, type Ability } from './ability.ts'
import { rowsAllowed } from './rows.ts'

const dice = seededDice(20_261_122)
const idOf = (place: number) => `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`
const offices = [1, 2, 3, 4, 5, 6].map(idOf)
const people = [11, 12, 13, 14].map(idOf)

const services = ['streets.report', 'social.help', 'gone.away']
const surroundings = { offices, people, services }

/** Two services that are declared, one of them sensitive; of the third nobody knows any more. */
const declared = [report, { ...permit, id: 'social.help', isSensitive: true }].map((service) => ({
  plugin: 'streets',
  version: '1.0.0',
  service,
}))
const find = (id: string) => declared.find(({ service }) => service.id === id)
const catalogue = { known: find, everKnown: () => declared }
const scope = { lent: { catalogue } }

const rows = Array.from({ length: 120 }, (_, place) => ({
  id: idOf(1_000 + place),
  officeId: dice.pick(offices),
  personId: dice.chance(0.4) ? null : dice.pick(people),
  serviceId: dice.pick(services),
}))

let scratch: ScratchDatabase
let pool: Pool

beforeAll(async () => {
  scratch = await scratchDatabase()
  pool = new Pool({ connectionString: scratch.url, max: 2 })
  await pool.query(
    'create table ticket (id uuid primary key, office_id uuid, person_id uuid, service_id text)',
  )
  await pool.query(
    `insert into ticket select r.id, r."officeId", r."personId", r."serviceId"
     from jsonb_to_recordset($1) r (id uuid, "officeId" uuid, "personId" uuid, "serviceId" text)`,
    [JSON.stringify(rows)],
  )
})
afterAll(async () => {
  await pool.end()
  await scratch.drop()
})

describe('the rows that an ability allows', () => {
  it('are in PostgreSQL the very rows on which it says yes, whoever asks', async () => {
    for (let turn = 0; turn < 300; turn++) await compare(abilityOf(anyActor(dice, surroundings)))
  })

  it('are so too where rules take back what others gave, and where nobody is named', async () => {
    for (let turn = 0; turn < 150; turn++) await compare(anyAbility(dice, surroundings))
  })
})

async function compare(ability: Ability): Promise<void> {
  const action = dice.pick(ticketActions)
  const field = dice.chance(0.5) ? undefined : dice.pick(['subject', 'person'])
  const expected = rows
    .filter((row) => ability.can(action, owned(scope, row), field))
    .map(({ id }) => id)
  const where = rowsAllowed(ability, [action, 'ticket', field], ticketColumns(scope))
  const found = await pool.query<{ id: string }>(sql`select t.id from ticket t where ${where}`)
  const shown = found.rows.map(({ id }) => id).toSorted()
  expect(shown, JSON.stringify({ action, rules: ability.rules })).toEqual(expected.toSorted())
}
