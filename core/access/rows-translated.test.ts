import { createMongoAbility } from '@casl/ability'
import { describe, expect, it } from 'vitest'
import { abilityOf, type Ability } from './ability.ts'
import { staffRoles } from './roles.ts'
import { rowsAllowed } from './rows.ts'

const columns = { officeId: 't.office_id', personId: 't.person_id' }

describe('a rule that JavaScript and SQL would read differently', () => {
  it.each([
    ['existence', { personId: { $exists: false } }],
    ['order on what may be null', { personId: { $lte: 'm' } }],
    ['order from below', { personId: { $gt: 'm' } }],
    ['a pattern', { personId: { $regex: '^m' } }],
  ])('is refused: %s', (_, conditions) => {
    const ability = createMongoAbility<Ability>([{ action: 'read', subject: 'ticket', conditions }])
    expect(() => rowsAllowed(ability, ['read', 'ticket'], columns)).toThrow(/No rule/)
  })

  it('is refused too when it names what no column stands for', () => {
    const ability = createMongoAbility<Ability>([
      { action: 'read', subject: 'ticket', conditions: { colour: 'red' } },
    ])
    expect(() => rowsAllowed(ability, ['read', 'ticket'], columns)).toThrow(/colour/)
  })
})

describe('twelve roles in twelve offices', () => {
  it('ask a list for one set of offices', () => {
    const held = staffRoles.slice(0, 12).map((role, place) => ({
      role,
      office: `office ${place}`,
      officeCode: '',
      officeName: { it: '' },
      offices: [`office ${place}`],
    }))
    const ability = abilityOf({ kind: 'staff', id: '', name: '', assignments: held })
    const where = rowsAllowed(ability, ['list', 'ticket'], columns)
    expect(where.sql.match(/any\(/g)).toHaveLength(1)
    expect(where.sql).not.toContain(' or ')
  })
})
